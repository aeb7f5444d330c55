import { canSpeak } from './can-speak';
import { DOCUMENT_NOUNS } from './lexicon/roles';
import { OTHER_PRONOUNS, PREPOSITIONS } from './lexicon/words';
import { nounPhraseStartingAt } from './noun-phrase-after';
import { quotedPerson } from './quoted-person';
import { type Subject, subjectAfter, subjectBefore } from './subjects';
import { isPassive, type Verb, verbAt } from './verbs';
import { isAdverb, isSubjectPronoun } from './word-class';
import type { Range, Word } from './words';

/** A verb or phrase that attributes words, with its arguments. All positions are places in the paragraph's words. */
export interface Cue extends Range {
  /** `according` for "according to", whose subject follows it and whose words stand outside of it. */
  kind: 'verb' | 'according';
  /** Place of the verb; `from` and `to` take in its particles. */
  verb: number;
  base: string;
  form: Verb['form'];
  frames: string;
  passive: boolean;
  subject: Subject | null;
  /** The subject follows: "said Ann Lee". */
  inverted: boolean;
  /** Who was told: "told reporters". */
  addressee: Range | null;
}

/** Verbs with a noun that together attribute: "drew a parallel". Verb, determiner, noun. */
const PHRASES = new Map<string, RegExp>([
  ['draw', /^(?:parallel|comparison|distinction|analogy|line|contrast)$/],
  [
    'make',
    /^(?:remark|remarks|comment|comments|case|argument|claim|point|statement|pledge|promise|announcement|accusation|allegation)$/,
  ],
  ['give', /^(?:assurance|assurances|warning|speech)$/],
  ['put', /^(?:it)$/],
  ['take', /^(?:swipe|shot|jab|dig)$/],
]);
const PHRASE_FORMS = new Map(
  [
    'draw drew drawn drawing draws',
    'make made making makes',
    'give gave given giving gives',
    'take took taken taking takes',
    'put puts putting',
  ].flatMap((forms) => forms.split(' ').map((form, _i, [base = '']) => [form, base] as const)),
);

/** The cues of one sentence in reading order. */
export function cuesOf(words: readonly Word[], sentence: Range): Cue[] {
  const cues: Cue[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const cue = accordingTo(words, i, sentence) ?? phraseCue(words, i, sentence) ?? verbCue(words, i, sentence, cues);
    if (cue) {
      cues.push(cue);
      i = Math.max(i, cue.to - 1);
    }
  }
  return cues;
}

/** What its subject follows and its words stand outside of. */
const ACCORDING = ['according to', 'in the words of'].map((phrase) => phrase.split(' '));

function accordingTo(words: readonly Word[], i: number, sentence: Range): Cue | null {
  const phrase = ACCORDING.find((phrase) => phrase.every((word, k) => words[i + k]?.lower === word));
  if (!phrase) return null;
  const to = i + phrase.length;
  const subject = nounPhraseStartingAt(words, to, sentence.to) ?? objectAt(words, to, sentence.to);
  return {
    kind: 'according',
    verb: i,
    from: i,
    to,
    base: 'according',
    form: 'gerund',
    frames: 'qc',
    passive: false,
    subject: subject && { ...subject, clause: i },
    inverted: true,
    addressee: null,
  };
}

function objectAt(words: readonly Word[], i: number, ceiling: number): Range | null {
  const word = words[i];
  return word && i < ceiling && OTHER_PRONOUNS.has(word.lower) ? { from: i, to: i + 1 } : null;
}

function phraseCue(words: readonly Word[], i: number, sentence: Range): Cue | null {
  const base = PHRASE_FORMS.get(words[i]?.lower ?? '');
  if (!base || words[i]?.capital) return null;
  let noun = i + 1;
  while (noun < i + 4 && noun < sentence.to && !PHRASES.get(base)?.test(words[noun]?.lower ?? '')) noun++;
  if (noun >= i + 4 || noun >= sentence.to) return null;
  const subject = subjectBefore(words, i, sentence.from) ?? governingSubject(words, i, sentence, []);
  if (!subject) return null;
  return {
    kind: 'verb',
    verb: i,
    from: i,
    to: noun + 1,
    base: `${base} ${words[noun]?.lower}`,
    form: 'past',
    frames: 'e',
    passive: false,
    subject,
    inverted: false,
    addressee: null,
  };
}

function verbCue(words: readonly Word[], i: number, sentence: Range, earlier: readonly Cue[]): Cue | null {
  const known = verbAt(words, i);
  const verb = known?.frames === '' && isManner(words, i, known, sentence) ? { ...known, frames: 'qm' } : known;
  if (!verb || verb.frames === '') return null;
  const passive = (verb.form === 'past' || verb.form === 'participle') && isPassive(words, i);
  const cue = { kind: 'verb' as const, verb: i, from: i, to: i + 1, ...verb, passive };
  if (passive) return { ...cue, subject: agent(words, i, sentence), inverted: true, addressee: null };
  const quoted = quotedPerson(words, i, sentence, verb);
  if (quoted) return { ...cue, subject: quoted, inverted: false, addressee: null };
  const inverted = invertedSubject(words, i, sentence, verb);
  if (inverted) return { ...cue, subject: inverted, inverted: true, addressee: null };
  const apart = verb.form === 'gerund' && words[i - 1]?.text === ',';
  const direct = apart ? null : subjectBefore(words, i, sentence.from);
  const governed = verb.form === 'gerund' || words[i - 1]?.lower === 'to';
  const subject = direct ?? (governed ? governingSubject(words, i, sentence, earlier) : null);
  if (isReduced(words, i, verb, subject, sentence.to)) return null;
  return { ...cue, subject, inverted: false, addressee: addresseeOf(words, i, sentence.to, verb.frames) };
}

/** Verbs whose participle describes those who were told: "officials briefed on the plan". */
const TOLD = /^(?:brief|inform|notify|ask|quote|cite)$/;

/** "…," Lee deadpanned: whatever someone does right after a quotation that ends in a comma is a way of saying it. */
function isManner(words: readonly Word[], i: number, verb: Verb, sentence: Range): boolean {
  if (verb.form !== 'past' && verb.form !== 'participle') return false;
  const subject = subjectBefore(words, i, sentence.from);
  if (!subject || !canSpeak(words, subject)) return false;
  const before = words[subject.clause - 1];
  return before?.kind === 'quote' && /[,?!]["'”’]*$/.test(before.text);
}

/** "a video posted online showed", "resolutions declaring it illegal": a participle that describes a thing, not a thing that speaks. */
function isReduced(words: readonly Word[], i: number, verb: Verb, subject: Subject | null, end: number): boolean {
  if (!subject || subject.to !== i) return false;
  if (canSpeak(words, subject) && !(TOLD.test(verb.base) && /^(?:on|about|by)$/.test(words[i + 1]?.lower ?? '')))
    return false;
  const document = words.slice(subject.from, subject.to).some((word) => DOCUMENT_NOUNS.has(word.lower));
  if (verb.form === 'gerund') return !document;
  if (verb.form !== 'past' && verb.form !== 'participle') return false;
  const next = words[i + 1];
  if (!next || !PREPOSITIONS.has(next.lower)) return false;
  for (let k = i + 2; k < end && words[k]?.kind === 'word'; k++) if (verbAt(words, k)?.form === 'past') return true;
  return false;
}

/** "by" and the noun phrase after a passive verb. */
function agent(words: readonly Word[], verb: number, sentence: Range): Subject | null {
  for (let i = verb + 1; i < Math.min(sentence.to, verb + 12); i++) {
    if (words[i]?.lower !== 'by') continue;
    const phrase = nounPhraseStartingAt(words, i + 1, sentence.to);
    return phrase && { ...phrase, clause: i };
  }
  return null;
}

/** "…," said Lee. — after a quotation or a comma, with nothing that could be the verb's own clause after the name. */
function invertedSubject(words: readonly Word[], i: number, sentence: Range, verb: Verb): Subject | null {
  if (!verb.frames.includes('q') || verb.form === 'gerund') return null;
  let k = i - 1;
  while (k >= sentence.from && isAdverb(words[k]) && !words[k]?.capital) k--;
  const before = words[k];
  const afterQuote = before?.kind === 'quote';
  const atStart = k < sentence.from;
  if (!afterQuote && !atStart && before?.text !== ',' && !(before?.text === '—' || before?.text === '–')) return null;
  if (verb.base === 'tell' && !afterQuote) return null;
  const subject = subjectAfter(words, i, sentence.to);
  if (!subject || words[subject.from]?.lower === 'that') return null;
  const next = words[subject.to];
  if (afterQuote) return subject;
  if (atStart && sentence.to - i > 12) return null;
  // "Lee, a teacher, said the plan was bad": a verb after the phrase makes it the beginning of a clause.
  if (
    next &&
    next.kind === 'word' &&
    (verbAt(words, subject.to) ||
      /^(?:is|was|are|were|has|have|had|will|would|could|should|can|may|might|must|did|does|do)$/.test(next.lower))
  )
    return null;
  if (before?.text === ',' && clauseFollows(words, subject.to, sentence.to)) return null;
  return subject;
}

function clauseFollows(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (word.kind === 'quote') return true;
    if (word.text === ',' || word.lower === 'who' || word.lower === 'which') return false;
    if (verbAt(words, i) || /^(?:is|was|are|were|has|have|had|will|would|could|should)$/.test(word.lower)) return true;
  }
  return false;
}

/** Who a participle or infinitive is said of: "…, saying", "used the speech to argue". */
function governingSubject(words: readonly Word[], i: number, sentence: Range, earlier: readonly Cue[]): Subject | null {
  const cue = mainCue(words, earlier);
  if (cue?.subject && cue.frames.includes('q')) return cue.subject;
  for (let k = sentence.from; k < i; k++) {
    const verb = verbAt(words, k);
    if ((!verb || verb.form === 'gerund') && !/^(?:is|was|are|were|has|have|had)$/.test(words[k]?.lower ?? ''))
      continue;
    const subject = subjectBefore(words, k, sentence.from);
    if (subject) return subject;
  }
  return cue?.subject ?? null;
}

/** The cue of the sentence's last main clause: one inside of what another reports ("said that Roy had claimed …, adding") is passed over. */
function mainCue(words: readonly Word[], earlier: readonly Cue[]): Cue | undefined {
  let main: Cue | undefined;
  for (const cue of earlier) {
    if (!cue.subject || cue.kind !== 'verb' || cue.passive) continue;
    const joint = words[cue.subject.clause - 1];
    const own =
      joint?.text === ';' || (/^(?:and|but)$/.test(joint?.lower ?? '') && words[cue.subject.clause - 2]?.text === ',');
    if (!main || own || !main.frames.includes('q')) main = cue;
  }
  return main;
}

function addresseeOf(words: readonly Word[], verb: number, ceiling: number, frames: string): Range | null {
  const object = objectAt(words, verb + 1, ceiling);
  if (!/[ou]/.test(frames)) {
    if (words[verb + 1]?.lower !== 'to' || frames.includes('t')) return null;
    return objectAt(words, verb + 2, ceiling) ?? nounPhraseStartingAt(words, verb + 2, ceiling);
  }
  if (object) return object;
  const phrase = nounPhraseStartingAt(words, verb + 1, ceiling);
  if (!phrase || isSubjectPronoun(words[phrase.from]) || words[phrase.from]?.lower === 'that') return null;
  const next = words[phrase.to];
  const clause =
    next?.kind === 'word' &&
    !frames.includes('u') &&
    (verbAt(words, phrase.to) !== null ||
      /^(?:is|was|are|were|has|have|had|will|would|could|should)$/.test(next.lower));
  return clause ? null : phrase;
}
