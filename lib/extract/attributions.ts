import { cueOf, type Hold } from './attach';
import { canSpeak } from './can-speak';
import type { Cue } from './cues';
import { isTitleOrTerm } from './not-speech';
import { nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases';
import type { Parsed, Sentence } from './parse';
import { type Reported, reportedBy } from './reported-clauses';
import { subjectBefore } from './subjects';
import { verbAt } from './verbs';
import type { Range, Word } from './words';

/** Words of one paragraph, by the paragraph's place. */
export interface Place extends Range {
  paragraph: number;
}

/** One attributed stretch of text before names are resolved. */
export interface Attribution {
  paragraph: number;
  sentence: number;
  /** Place among the paragraph's marked spans; null for indirect speech. */
  span: number | null;
  kind: 'direct' | 'mixed' | 'indirect';
  /** The reported clause in words; for indirect speech, what was said, for a mixed quote the whole statement. */
  reported: Range[];
  /** Indirect speech that is no clause: "announced a plan". */
  object: boolean;
  cue: Cue | null;
  hold: Hold | 'intro' | 'continued' | 'subject' | 'reported' | null;
  /** The words that stand for the speaker, here or where the statement began. */
  mention: Place | null;
  /** Place in the list of the attribution that this one continues. */
  continues: number | null;
}

/** All attributions of an article in reading order. */
export function attributionsOf(parsed: readonly Parsed[]): Attribution[] {
  const list: Attribution[] = [];
  parsed.forEach((one, paragraph) => {
    if (one.paragraph.kind === 'heading') return;
    one.sentences.forEach((sentence, index) => {
      attributeSentence(parsed, paragraph, index, sentence, list);
    });
    adoptLaterSpeaker(one, paragraph, list);
  });
  return list;
}

function attributeSentence(
  parsed: readonly Parsed[],
  paragraph: number,
  index: number,
  sentence: Sentence,
  list: Attribution[],
): void {
  const { words, spans } = parsed[paragraph] as Parsed;
  const reported = sentence.cues
    .map((cue) => reportedBy(words, sentence, sentence.cues, cue))
    .filter((one): one is Reported => one !== null);
  const found: Attribution[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'quote') continue;
    const attached = cueOf(words, sentence, sentence.cues, i);
    const span = spans[word.quote];
    if (!span || isTitleOrTerm(words, sentence, i, attached?.hold ?? null, span.style)) continue;
    const base = {
      paragraph,
      sentence: index,
      span: word.quote,
      kind: kindOf(words, sentence, i, attached?.cue ?? null),
    };
    if (attached) {
      const { cue, hold } = attached;
      const whole = reported.find((one) => one.cue === cue);
      const range = whole?.ranges.find((range) => range.from <= i && i < range.to);
      // "called the plan 'absurd'": what is judged belongs to the statement only where it is more than the judgement.
      const statement = range && (!whole?.object || range.to - range.from - 1 > wordCount(word.text)) ? range : null;
      const mention = cue.subject && { paragraph, from: cue.subject.from, to: cue.subject.to };
      found.push({
        ...base,
        reported: statement ? [statement] : [],
        object: false,
        cue,
        hold,
        mention,
        continues: null,
      });
      continue;
    }
    const one = withoutCue(parsed, base, i, sentence, [...list, ...found]);
    // A few words of a sentence that nobody is said to have said: a term or scare quotes.
    if (one.hold === 'subject' || one.kind === 'direct' || (one.mention && wordCount(word.text) > 2)) found.push(one);
  }
  for (const one of reported) {
    if (found.some((other) => other.cue === one.cue && other.reported.length > 0)) continue;
    if (one.cue.kind === 'according' && found.some((other) => other.cue !== null)) continue;
    const quotes = one.ranges.some((range) =>
      words
        .slice(range.from, range.to)
        .some((word, k) => word.kind === 'quote' && found.some((other) => other.span === word.quote && k >= 0)),
    );
    if (quotes && found.some((other) => other.cue === one.cue)) continue;
    const { subject } = one.cue;
    const mention = subject && { paragraph, from: subject.from, to: subject.to };
    found.push({
      paragraph,
      sentence: index,
      span: null,
      kind: 'indirect',
      reported: one.ranges,
      object: one.object,
      cue: one.cue,
      hold: 'reported',
      mention,
      continues: null,
    });
  }
  list.push(...found);
}

/** A quotation makes up whole clauses when nothing of its clause stands outside of the marks. */
function kindOf(words: readonly Word[], sentence: Sentence, i: number, cue: Cue | null): 'direct' | 'mixed' {
  const before = words[i - 1];
  const after = words[i + 1];
  const text = words[i]?.text ?? '';
  const opens =
    i === sentence.from ||
    before?.kind === 'quote' ||
    before?.text === ':' ||
    (cue !== null && precededByCue(words, i, cue, sentence));
  const closes =
    i + 1 >= sentence.to ||
    /[,.!?…—–-]["'”’\])]*$/.test(text) ||
    (after?.kind === 'punctuation' && after.text !== "'") ||
    (cue !== null && cue.verb > i && i + 1 >= (cue.inverted ? cue.verb : (cue.subject?.clause ?? cue.verb)));
  return opens && closes ? 'direct' : 'mixed';
}

function precededByCue(words: readonly Word[], i: number, cue: Cue, sentence: Sentence): boolean {
  if (cue.verb > i) return i === sentence.from;
  if (cue.frames.indexOf('q') < 0 || cue.verb < sentence.from) return false;
  const before = words[i - 1];
  const text = words[i]?.text ?? '';
  const whole = /^\p{Lu}/u.test(text) && /[.!?,]["'”’]*$/.test(text) && wordCount(text) > 4;
  if (whole && words.slice(cue.to, i).every((_word, k) => verbAt(words, cue.to + k) === null)) return true;
  if (before?.text === ',' || before?.text === ':' || before?.text === '—' || before?.text === '–') return true;
  const direct =
    before?.lower === 'that' ||
    i === Math.max(cue.to, cue.addressee?.to ?? 0) ||
    (cue.inverted && i === (cue.subject?.to ?? 0));
  return direct && /^["'“‘[(…. ]*\p{Lu}|^["'“‘]*I\b/u.test(text);
}

function withoutCue(
  parsed: readonly Parsed[],
  base: Pick<Attribution, 'paragraph' | 'sentence' | 'span' | 'kind'>,
  i: number,
  sentence: Sentence,
  list: readonly Attribution[],
): Attribution {
  const { words } = parsed[base.paragraph] as Parsed;
  const alone = standsAlone(words, sentence);
  const none: Attribution = {
    ...base,
    reported: [],
    object: false,
    cue: null,
    hold: null,
    mention: null,
    continues: null,
  };
  if (!alone) {
    const subject = nearestSubject(words, sentence, i);
    if (subject) return { ...none, hold: 'subject', mention: { paragraph: base.paragraph, ...subject } };
  }
  const intro = introduction(parsed, base.paragraph, base.sentence);
  if (intro) return { ...none, hold: 'intro', cue: intro.cue, mention: intro.mention };
  const previous = list.findLastIndex((one) => one.mention !== null);
  const before = list[previous];
  if (before && continuesFrom(parsed, base, before)) {
    return { ...none, hold: 'continued', mention: before.mention, continues: previous };
  }
  return none;
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function standsAlone(words: readonly Word[], sentence: Sentence): boolean {
  return words.slice(sentence.from, sentence.to).every((word) => word.kind !== 'word' || word.text.length < 2);
}

/** The subject of the nearest verb before the quotation, if it is someone who can speak. */
function nearestSubject(words: readonly Word[], sentence: Sentence, quote: number): Range | null {
  const label = words[quote - 1]?.text === ':' ? nounPhraseEndingAt(words, quote - 2, sentence.from) : null;
  if (label && canSpeak(words, label) && (label.from === sentence.from || words[label.to - 1]?.capital)) return label;
  const dash = words[quote + 1];
  const signed = dash && /^[―—–-]+$/.test(dash.text) ? nounPhraseStartingAt(words, quote + 2, sentence.to) : null;
  if (signed && words[signed.from]?.capital && signed.to >= sentence.to - 1) return signed;
  for (let i = quote - 1; i >= sentence.from; i--) {
    const verb = verbAt(words, i);
    if (!verb) {
      // What someone is called is seldom said by them: "Lee is 'unfit'".
      if (/^(?:is|are|was|were)$/.test(words[i]?.lower ?? '')) return null;
      continue;
    }
    const subject = subjectBefore(words, i, sentence.from);
    if (subject && canSpeak(words, subject)) return { from: subject.from, to: subject.to };
  }
  return null;
}

/** A sentence just before that introduces the quotation: "Lee continued:", "Lee did not agree." */
function introduction(
  parsed: readonly Parsed[],
  paragraph: number,
  sentence: number,
): { cue: Cue | null; mention: Place } | null {
  const here = sentence > 0 ? paragraph : paragraph - 1;
  const one = parsed[here];
  const before = one?.sentences[sentence > 0 ? sentence - 1 : one.sentences.length - 1];
  if (!one || !before || one.paragraph.kind === 'heading') return null;
  const last = one.words[before.to - 1];
  if (last?.text !== ':') return null;
  const cue = before.cues.findLast((cue) => cue.subject !== null && !cue.passive);
  if (!cue?.subject) {
    const subject = nearestSubject(one.words, before, before.to - 1);
    return subject && { cue: null, mention: { paragraph: here, ...subject } };
  }
  return { cue, mention: { paragraph: here, from: cue.subject.from, to: cue.subject.to } };
}

function continuesFrom(
  parsed: readonly Parsed[],
  base: Pick<Attribution, 'paragraph' | 'sentence'>,
  before: Attribution,
): boolean {
  if (before.paragraph === base.paragraph) return true;
  if (base.sentence > 0) return false;
  for (let i = before.paragraph + 1; i < base.paragraph; i++) if (parsed[i]?.paragraph.kind !== 'heading') return false;
  return true;
}

/** "A. B," he said: a quotation without a cue at a paragraph's beginning belongs to the speaker named right after it. */
function adoptLaterSpeaker(one: Parsed, paragraph: number, list: Attribution[]): void {
  const here = list.filter((attribution) => attribution.paragraph === paragraph && attribution.span !== null);
  here.forEach((attribution, index) => {
    if (attribution.cue !== null || (attribution.hold !== null && attribution.hold !== 'continued')) return;
    const next = here[index + 1];
    if (!next || next.hold !== 'tail' || next.sentence !== attribution.sentence + 1) return;
    const sentence = one.sentences[next.sentence];
    if (!sentence || one.words[sentence.from]?.kind !== 'quote') return;
    const fromHere = here.slice(0, index).some((other) => other.mention !== null);
    if (fromHere) return;
    Object.assign(attribution, { hold: 'continued', mention: next.mention, continues: list.indexOf(next) });
  });
}
