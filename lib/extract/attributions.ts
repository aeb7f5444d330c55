import type { Task } from '../tasks';
import { cueOf } from './attach';
import type { Attribution } from './attribution';
import type { Cue } from './cues';
import { isTitleOrTerm } from './not-speech';
import type { Parsed, Sentence } from './parse';
import { type Reported, reportedBy } from './reported-clauses';
import { adoptFromNextParagraph, adoptLaterSpeaker, withoutCue } from './uncued-quotes';
import { verbAt } from './verbs';
import { findBetween, type Range, type Word, wordCount } from './words';

export type { Attribution } from './attribution';

/** All attributions of an article in reading order. */
export function* attributionsOf(parsed: readonly Parsed[]): Task<Attribution[]> {
  const list: Attribution[] = [];
  for (const [paragraph, one] of parsed.entries()) {
    if (one.paragraph.kind === 'heading') continue;
    const before = list.length;
    one.sentences.forEach((sentence, index) => {
      attributeSentence(parsed, paragraph, index, sentence, list);
    });
    adoptLaterSpeaker(one, list.slice(before));
    yield;
  }
  adoptFromNextParagraph(parsed, list);
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
      place: 0,
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
    const one = withoutCue(parsed, base, i, sentence, list, found);
    // A few words of a sentence that nobody is said to have said: a term or scare quotes.
    if (one.hold === 'subject' || one.kind === 'direct' || (one.mention && wordCount(word.text) > 2)) found.push(one);
  }
  for (const one of reported) {
    if (one.cue.kind === 'according' && found.some((other) => other.cue !== null)) continue;
    const quoted = (range: Range) =>
      findBetween(words, range.from, range.to, (word) => word.kind === 'quote' && marked.has(word.quote)) >= 0;
    const marked = new Set(
      found.flatMap((other) => (other.cue === one.cue && other.span !== null ? [other.span] : [])),
    );
    const { subject } = one.cue;
    const mention = subject && { paragraph, from: subject.from, to: subject.to };
    for (const range of one.ranges) {
      if (quoted(range)) continue;
      const reported = [range];
      const base = {
        place: 0,
        paragraph,
        sentence: index,
        span: null,
        kind: 'indirect' as const,
        cue: one.cue,
        continues: null,
      };
      found.push({ ...base, reported, object: one.object, hold: 'reported', mention });
    }
  }
  for (const one of found) list.push({ ...one, place: list.length });
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
