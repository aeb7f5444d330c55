import { lazy } from '../../lazy';

/** Irregular verbs of the word lists: base, past, past participle. General knowledge of English. */
const IRREGULAR = `
say said said; tell told told; write wrote written; speak spoke spoken; read read read; put put put; swear swore sworn;
hold held held; think thought thought; feel felt felt; know knew known; find found found; see saw seen; hear heard heard;
mean meant meant; draw drew drawn; make made made; give gave given; take took taken; go went gone; come came come;
begin began begun; keep kept kept; leave left left; lead led led; lose lost lost; meet met met; run ran run; sit sat sat;
stand stood stood; win won won; get got gotten; become became become; bring brought brought; build built built;
buy bought bought; catch caught caught; choose chose chosen; cut cut cut; deal dealt dealt; fall fell fallen; fight fought fought;
fly flew flown; forget forgot forgotten; grow grew grown; hit hit hit; let let let; lie lay lain; pay paid paid; quit quit quit;
ride rode ridden; rise rose risen; seek sought sought; sell sold sold; send sent sent; set set set; shake shook shaken;
shoot shot shot; show showed shown; shut shut shut; sing sang sung; spend spent spent; steal stole stolen; strike struck struck;
teach taught taught; throw threw thrown; understand understood understood; wear wore worn; break broke broken; forbid forbade forbidden;
foresee foresaw foreseen; rebut rebutted rebutted; admit admitted admitted; quip quipped quipped; refer referred referred;
blog blogged blogged; trim trimmed trimmed; concur concurred concurred; stop stopped stopped; plan planned planned; drop dropped dropped;
slam slammed slammed; pan panned panned; dub dubbed dubbed; tag tagged tagged; label labeled labeled; pin pinned pinned;
drub drubbed drubbed; snap snapped snapped; rip ripped ripped; sob sobbed sobbed; brag bragged bragged; begin began begun;
ban banned banned; rap rapped rapped; spit spat spat; backpedal backpedaled backpedaled; signal signaled signaled;
counsel counseled counseled; commit committed committed; permit permitted permitted; submit submitted submitted; chat chatted chatted; deadpan deadpanned deadpanned;
grin grinned grinned; nod nodded nodded; shrug shrugged shrugged; cry cried cried; hope hoped hoped; drive drove driven;
overhear overheard overheard; withdraw withdrew withdrawn; undergo underwent undergone; foretell foretold foretold;
retell retold retold; wed wed wed; spread spread spread; hurt hurt hurt; cost cost cost; bet bet bet; beat beat beaten;
rebuke rebuked rebuked; echo echoed echoed; veto vetoed vetoed; blow blew blown; bear bore borne; tear tore torn; hide hid hidden;
sign signed signed; visit visited visited; open opened opened; offer offered offered; happen happened happened;
listen listened listened; order ordered ordered; enter entered entered; cover covered covered; deliver delivered delivered;
answer answered answered; whisper whispered whispered; mutter muttered muttered; utter uttered uttered; consider considered considered;
remember remembered remembered; counter countered countered; reiterate reiterated reiterated; clear cleared cleared;
reason reasoned reasoned; question questioned questioned; mention mentioned mentioned; caution cautioned cautioned;
threaten threatened threatened; soften softened softened; lament lamented lamented; comment commented commented;
recount recounted recounted; repeat repeated repeated; predict predicted predicted; appear appeared appeared
`;

export interface VerbForm {
  base: string;
  form: 'base' | 'third' | 'past' | 'participle' | 'gerund';
}

/** Base forms of the irregular verbs, most of which are frequent. */
export const IRREGULAR_BASES = IRREGULAR.split(';').map((entry) => entry.trim().split(/\s+/, 1)[0] ?? '');

const irregular = lazy(
  () =>
    new Map(
      IRREGULAR.split(';').map((entry) => {
        const [base = '', past = '', participle = ''] = entry.trim().split(/\s+/);
        return [base, { past, participle }] as const;
      }),
    ),
);

const VOWEL = /[aeiou]/;

function doubled(base: string): boolean {
  // One short stressed vowel before one consonant; of two syllables only what the irregular table lists.
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base);
}

/** All forms of an English verb, each with the name of the form; regular ones by rule. */
export function inflections(base: string): [string, VerbForm['form']][] {
  const last = base.at(-1) ?? '';
  const before = base.at(-2) ?? '';
  const consonantY = last === 'y' && !VOWEL.test(before);
  const third = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  const own = irregular().get(base);
  const stem = doubled(base) || (own?.past === `${base}${last}ed` && !VOWEL.test(last)) ? base + last : base;
  const regular = last === 'e' ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const gerund = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : last === 'e' && !/(?:ee|oe|ye)$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  return [
    [base, 'base'],
    [third, 'third'],
    [own?.participle ?? regular, 'participle'],
    [own?.past ?? regular, 'past'],
    [gerund, 'gerund'],
  ];
}
