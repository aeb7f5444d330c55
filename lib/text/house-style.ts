import british from 'american-british-english-translator/data/british_spellings.json';
import { lazy } from '../lazy';
import type { Task } from '../tasks';
import { form, unaccented, undotted } from './key';
import { numberWords, numerals } from './numerals';
import { regularlySpelled } from './regular-spelling';
import { apply, inFull, list, ofDigits, type Rule, table } from './rules';
import { readWords } from './words';

/** What the list of British spellings and the rules lack or have wrong, and variants that style books differ on. */
const SPELLINGS = table(`
  adaptor/adapter advisor/adviser advisors/advisers amidst/amid amongst/among benefitted/benefited
  benefitting/benefiting bevvies/bevvies bevvy/bevvy burnt/burned cheque/check cheques/checks chillies/chilies
  combatted/combated combatting/combating czar/tsar czars/tsars dependants/dependents despatch/dispatch
  despatched/dispatched draughts/drafts dreamt/dreamed enquire/inquire enquired/inquired enquiries/inquiries
  enquiring/inquiring enquiry/inquiry enrolment/enrollment flyer/flier flyers/fliers focussed/focused
  focussing/focusing furore/furor imposter/impostor kerb/curb kerbs/curbs leant/leaned leapt/leaped learnt/learned
  maths/math mum/mom mummy/mommy mums/moms nought/naught okay/ok philtre/philtre philtres/philtres
  protestor/protester protestors/protesters pummelled/pummeled pummelling/pummeling rouble/ruble roubles/rubles
  septicaemia/septicemia skilful/skillful skilfully/skillfully snowploughs/snowplows spelt/spelled spilt/spilled
  spoilt/spoiled storey/story storeys/stories targetted/targeted targetting/targeting tranquilly/tranquilly v/versus
  vs/versus whilst/while whisky/whiskey wilful/willful wilfully/willfully`);
const american = lazy(() => new Map([...Object.entries(british), ...SPELLINGS]));
/** Acronyms that are other words in small letters. */
const ACRONYMS = new Set(list('AIDS ICE IT US WHO'));
/** After these a space makes other words: "a part" is not "apart", "may be" not "maybe", "not able" not "notable". */
const FUNCTION_WORDS = new Set(
  list(`a all am an and any are as at be but by can do every for had has have he her him his how i in is it may me my no nor
    not now of on or our over she so some that the them there they this to up us was we were what where who will with`),
);
/** "Resign" is not "re-sign". */
const NOT_AGAIN =
  /^(collect|cover|creat|dress|form|fus|lay|leas|mark|pos|press|prov|sent|serv|sign|solv|sort|sound|stor|treat)/;

const PHRASES = table(`united_states/US usa/US united_kingdom/UK united_nations/UN european_union/EU per_cent/percent
  all_right/alright any_more/anymore can_not/cannot for_ever/forever on_line/online on_to/onto some_day/someday
  under_way/underway`);
const BEFORE_NAME =
  table(`Adm/Admiral Capt/Captain Cmdr/Commander Col/Colonel Dr/Doctor Ft/Fort Gen/General Gens/Generals
  Gov/Governor Govs/Governors Lt/Lieutenant Maj/Major Mt/Mount Prof/Professor Rep/Representative Reps/Representatives
  Rev/Reverend Sen/Senator Sens/Senators Sgt/Sergeant St/Saint`);
const AFTER_NAME = table('Bros/Brothers Co/Company Corp/Corporation Inc/Incorporated Jr/Junior Ltd/Limited St/Street');
const wordRules = lazy((): readonly Rule[] => [
  [/\s+/g, ' '],
  [/\s*&\s*/g, ' and '],
  [/(?<=s)['’](?=\s+\p{L})/gu, "'s"],
  // Endings of Slavic names in Latin letters.
  [/(?<=\p{Lu}\p{L}*sk)(?:yy|iy|ii|ij|yi|i)(?!\p{L})/gu, 'y'],
  inFull(PHRASES, (any) => `\\b${any}\\b`, 'gi'),
  inFull(BEFORE_NAME, (any) => `(?<!\\p{L})${any}\\.?(?=\\s+\\p{Lu})`),
  inFull(AFTER_NAME, (any) => `(?<=\\p{Lu}[\\p{L}'’]*,?\\s)${any}(?!\\p{L})\\.?`),
]);

/** What a house may leave out, and what has two readings: "5m" is 5 million or 5 metres. */
const looseRules = lazy((): readonly Rule[] => [
  // "Sir" and its like are words of their own, and have no full stop.
  [/(?<!\p{L})(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.?\s+(?=\p{Lu}|(?:al|bin|da|de|del|den|der|di|du|el|la|le|van|von)\P{L})/gu, ''],
  [/(?<!\p{L})(?:Dame|Doctor|Lady|Lord|Miss|Professor|Sir)\s+(?=\p{Lu})/gu, ''],
  ...ofDigits([
    [/(?<=\d\s?)m(?!\p{L})/giu, ' million'],
    [/(?<=\d\s?)b(?!\p{L})/giu, ' billion'],
  ]),
  [/\b(?:(kilo)|(centi))?met(?:er|re)s\b/g, (_, kilo, centi) => `${kilo ? 'k' : centi ? 'c' : ''}m`],
  [/[äöü]/gi, '$&e'],
]);

/** Texts whose spellings are kept. */
const MOST_RECENT = 64;

const styleRules = lazy(() => [...wordRules(), ...numerals()]);
const literalRules = lazy(() => styleRules().filter((rule) => rule !== numberWords()));

/**
 * Whether two texts differ by house style alone: British or American spelling, hyphens, abbreviations, numerals, accents,
 * honorifics before a name, a curse masked. Give each with the words next to it that both share: an abbreviation or an
 * honorific is known by its neighbours.
 */
export function* isHouseStyle(a: string, b: string): Task<boolean> {
  if (isShouted(a) !== isShouted(b)) return yield* isHouseStyle(a.toLowerCase(), b.toLowerCase());
  if (isMasked(a, b) || isMasked(b, a)) return true;
  yield;
  const one = yield* inStyle(a);
  const other = yield* inStyle(b);
  if (isSame(one, other) || (yield* isLoosely(a, other)) || (yield* isLoosely(b, one))) return true;
  // "First-hand" may be "firsthand", which is no number, and "storytellers" are no tellers.
  return isSame(yield* spelling(a, literalRules(), caseless), yield* spelling(b, literalRules(), caseless));
}

/** Only one of two texts is read loosely, so that an honorific in place of another is no match. */
function* isLoosely(text: string, other: Spelling): Task<boolean> {
  const loose = yield* apply(looseRules(), text);
  return loose !== text && isSame(yield* inStyle(loose), other);
}

/** The texts spelled last: parts of one difference are compared with each other, each with each. */
const recent = new Map<string, Spelling>();

function* inStyle(text: string): Task<Spelling> {
  const known = recent.get(text);
  if (known) return known;
  const found = yield* spelling(text, styleRules());
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(text, found);
  return found;
}

function isShouted(text: string): boolean {
  return /\p{Lu}.*\s.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether the letters that asterisks or dashes stand for in one text are all that the other has more: "s**t". */
function isMasked(masked: string, full: string): boolean {
  const [head = '', tail, ...more] = masked.toLowerCase().split(/(?<=\p{L})(?:\*(?=\p{L})|\*{2,}|[-–—_]{2,})/u);
  const whole = full.toLowerCase();
  if (tail === undefined || more.length || !whole.startsWith(head) || !whole.endsWith(tail)) return false;
  return /^\p{L}+$/u.test(whole.slice(head.length, whole.length - tail.length));
}

/** A text in one style. */
interface Spelling {
  letters: string;
  /** Where in the letters a word ends, and where it ends so that the next can't be written together with it. */
  ends: Set<number>;
  firm: Set<number>;
}

function isSame(a: Spelling, b: Spelling): boolean {
  return (
    a.letters === b.letters && [...a.firm].every((at) => b.ends.has(at)) && [...b.firm].every((at) => a.ends.has(at))
  );
}

function* spelling(text: string, rules: readonly Rule[], spell = spelled): Task<Spelling> {
  const styled = yield* apply(rules, text);
  const words = yield* readWords(styled);
  const found: Spelling = { letters: '', ends: new Set(), firm: new Set() };
  let last = '';
  for (let at = 0; at < words.length; at++) {
    const word = spell(styled.slice(words.starts[at], words.ends[at]));
    const gap = styled.slice(words.ends[at - 1], words.starts[at]);
    found.ends.add(found.letters.length);
    if (!areOne(last, gap, word)) found.firm.add(found.letters.length);
    found.letters += word;
    last = word;
    yield;
  }
  return found;
}

/** Compounds are written together, with a hyphen or apart as the house likes it: tailend, tail-end, tail end. */
function areOne(word: string, gap: string, next: string): boolean {
  if (/\d$/.test(word) && /^\d/.test(next)) return false;
  if (word === 're' && NOT_AGAIN.test(next)) return false;
  return !FUNCTION_WORDS.has(word) || !/\s/.test(gap);
}

/** A word without regard to case, but for acronyms that would be another word. */
function caseless(word: string): string {
  const written = undotted(form(word));
  return ACRONYMS.has(written.replace(/'s$/, '')) ? written : written.toLowerCase();
}

function spelled(word: string): string {
  const [, bare = '', possessive = ''] = /^(.*?)('s)?$/.exec(caseless(word)) ?? [];
  const plain = unaccented(bare);
  return regularlySpelled(american().get(plain) ?? plain) + possessive;
}
