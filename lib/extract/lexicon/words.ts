/** Closed word classes of English, and open ones as far as finding where a noun phrase ends needs them. */
const set = (words: string) => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(
  `the a an this that these those some many several most all both each every no other another any few more such what
  which much neither either half multiple numerous various`,
);
export const POSSESSIVES = set('his her its their my our your whose');
export const SUBJECT_PRONOUNS = set('he she they it i we you who');
export const OTHER_PRONOUNS = set(
  `him them me us himself herself themselves itself myself ourselves yourself someone somebody anyone anybody everyone
  everybody nobody others mine theirs hers ours something anything nothing everything none`,
);
export const PREPOSITIONS = set(
  `of in on at by for with from to about against into through during before after over under between among within without
  toward towards upon across behind beyond near since until despite via per amid regarding concerning following including
  like unlike off onto outside inside around along alongside than as up down out`,
);
export const CONJUNCTIONS = set('and or but nor yet plus');
export const SUBORDINATORS = set(
  `because although though while whereas if unless when whenever where wherever whether as since until till after before once
  that how why what so lest than`,
);
export const RELATIVES = set('who which that whom whose where');
export const AUXILIARIES = set(
  `is are was were be been being am has have had having do does did will would can could shall should may might must
  'll 'd 've 're isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't
  shouldn't mustn't ain't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t
  shouldn’t mustn’t ain’t`,
);
export const ADVERBS = set(
  `also later then again now recently previously earlier once repeatedly often always never still just even simply already
  only further soon frequently sometimes ever first last today yesterday tomorrow tonight not n't n’t long once too instead meanwhile however
  nonetheless nevertheless moreover indeed perhaps maybe thus therefore rather quite famously reportedly initially
  subsequently ultimately eventually finally afterward afterwards together far well almost nearly both all likewise similarly
  there here back away apparently allegedly so very twice`,
);
export const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday');
export const MONTHS = set(
  `january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct.
  nov. dec.`,
);
export const NUMBER_WORDS = set(
  'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million',
);
/** After these an initial capital says nothing, and a full stop ends no sentence. */
export const ABBREVIATIONS = set(
  `mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr adm maj rev hon st jr sr vs etc no inc ltd co corp dept
  assn jan feb mar apr jun jul aug sept oct nov dec fig approx ave blvd rd mt ft pres supt det insp msgr br fr sec atty
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt
  wash wis wyo d r i u.s u.k u.n d.c n.y n.j n.h n.c s.c n.d s.d n.m r.i w.va a.m p.m e.g i.e ph.d`,
);
/** Personal pronouns that tell the gender of one person. */
export const PERSONAL_PRONOUNS = new Map<string, 'female' | 'male'>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);
