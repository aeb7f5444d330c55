import { lazy } from '../../lazy';
import { inflections, type VerbForm } from './inflect';

/**
 * Verbs that attribute words, by the complements they take. Compiled for this project from general knowledge of
 * English reporting verbs (the classes follow Levin 1993, "English Verb Classes and Alternations", sections 37 and 33). While it was
 * tuned, the cues of annotated news articles were looked at by frequency, so its choice of verbs is not independent of them.
 *
 * Frames: q takes a quotation; c a that-clause; b a clause without "that"; w "whether/how/why…"; t an infinitive of
 * its own ("vowed to"); o a person told ("told X that"); u a person and an infinitive ("urged X to"); n a noun phrase as
 * what was said ("announced a plan"); e judges or names with quoted words ("dismissed it as 'absurd'"); f holds quoted words
 * only where no other verb does; m stands right beside its quotation ("she laughed").
 */
const FRAMES: [frames: string, verbs: string][] = [
  ['q c b w', 'say'],
  ['q c b w o u', 'tell'],
  ['q c b', 'add note argue insist claim contend state declare assert explain'],
  ['q c b o u', 'warn'],
  ['c', 'maintain hold decide agree rule'],
  [
    'q c b n',
    'announce acknowledge admit confirm concede disclose reveal predict report recall suggest allege deny reiterate stress emphasize emphasise',
  ],
  [
    'q c',
    'observe remark comment respond reply answer counter retort rejoin conclude stress underscore underline highlight point',
  ],
  [
    'q c b',
    'boast brag complain joke quip muse lament fret gripe grumble concur reckon testify swear proclaim affirm attest profess',
  ],
  ['q c b t', 'vow pledge promise threaten'],
  ['q c w o u', 'ask'],
  ['q c o b', 'remind assure inform advise caution reassure notify brief'],
  ['q c u o', 'urge implore beg exhort instruct counsel encourage'],
  ['q u', 'order command challenge invite plead'],
  ['q c n', 'recommend propose demand request mention repeat recount describe relate'],
  ['q c b', 'write tweet retweet blog post text email e-mail'],
  ['q c', 'signal hint indicate imply intimate insinuate'],
  ['q c', 'speculate theorize posit surmise reason elaborate clarify specify'],
  ['q w', 'wonder inquire enquire'],
  ['q c b', 'estimate project forecast'],
  ['q m', 'continue begin go start interject chime offer volunteer venture interrupt press open quip'],
  ['q', 'opine sing mention list utter recite'],
  ['q c', 'charge'],
  [
    'q m',
    'shout yell scream cry exclaim whisper murmur mutter mumble chant bellow roar sigh laugh smile grin nod shrug snap bark growl deadpan crow gush enthuse rage fume thunder intone sob chuckle giggle scoff sneer sniff groan moan blurt holler',
  ],
  ['q c', 'echo paraphrase summarize read'],
  ['q e n', 'cite quote'],
  ['e', 'call describe describe label brand dub term deem characterize characterise portray depict style'],
  ['e n', 'accuse blame fault chide scold rebuke admonish reprimand chastise berate'],
  [
    'e',
    'dismiss denounce condemn criticize criticise blast slam attack assail decry deride ridicule mock rip pan lambaste lambast bash hammer',
  ],
  ['e', 'praise hail laud applaud commend salute tout defend welcome compliment credit'],
  ['e o', 'thank congratulate'],
  ['f', 'discuss address reference'],
  ['e', 'reject rebuff rebut refute dispute question refer compare liken equate'],
  ['f', 'apologize apologise express voice offer deliver issue advocate appeal campaign vent bemoan mourn'],
  ['f c', 'believe think feel fear hope worry expect doubt consider view regard see know find want'],
];

/** Frames that hold for a verb, as one string of letters. */
export interface SpeechVerb extends VerbForm {
  frames: string;
}

function table(): Map<string, SpeechVerb> {
  const forms = new Map<string, SpeechVerb>();
  const frames = new Map<string, Set<string>>();
  for (const [letters, verbs] of FRAMES) {
    for (const verb of verbs.split(' ')) {
      const set = frames.get(verb) ?? new Set<string>();
      for (const letter of letters.split(' ')) set.add(letter);
      frames.set(verb, set);
    }
  }
  for (const [base, set] of frames) {
    const letters = [...set].join('');
    for (const [word, form] of inflections(base)) forms.set(word, { base, form, frames: letters });
  }
  return forms;
}

/** The forms of reporting verbs. */
export const speechVerbs = lazy(table);

/** The reporting verb that a lower-case word is a form of; null for any other word. */
export function speechVerb(word: string): SpeechVerb | null {
  return speechVerbs().get(word) ?? null;
}

/** Forms that are nouns at least as often: they count as verbs only where a verb must stand. */
export const NOUN_OR_VERB = new Set(
  `claim claims report reports state states note notes comment comments remark remarks answer answers reply replies
  question questions demand demands request requests order orders call calls point points post posts text texts offer offers
  promise promises pledge pledges vow vows estimate estimates project projects forecast forecasts boast boasts joke jokes
  praise blame fault credit attack attacks mock post email e-mail emails address reference view views issue issues challenge challenges
  challenge command commands appeal appeals campaign campaigns hope hopes fear fears worry doubt doubts charge charges start
  rule rules ruling cry whisper shout laugh smile sigh press tweet tweets quote quotes recall retort counter style term label brand hammer dispute
  read find want sees see feel welcome thanks rebuke bash volunteer venture brief invite signal hint position echo question
  welcome highlight bark snap smile nod rage reason reasons relate finds feeling feelings feel look looks
  writing reporting opening posting meaning warning warnings meeting finding findings beginning
  understanding meeting hearing offering briefing`.split(/\s+/),
);
