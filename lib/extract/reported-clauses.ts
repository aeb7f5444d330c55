import { canSpeak } from './can-speak';
import { clauseEnd, edge } from './clause-end';
import { clauseAt, complementStart } from './clause-start';
import type { Cue } from './cues';
import { FINITE } from './finite';
import { DOCUMENT_NOUNS } from './lexicon/roles';
import { RELATIVES, SUBORDINATORS } from './lexicon/words';
import { reportedObject } from './reported-objects';
import { verbAt } from './verbs';
import { findBetween, type Range, type Word } from './words';

/** What a cue reports: one range of words, or the pieces round an inserted "he said". */
export interface Reported {
  cue: Cue;
  ranges: Range[];
  /** Not a clause but a thing said or called something: "announced a plan", "called it 'absurd'". */
  object: boolean;
}

/** The clause that a cue of the sentence reports, quotations inside of it included; null where it takes none. */
export function reportedBy(words: readonly Word[], sentence: Range, cues: readonly Cue[], cue: Cue): Reported | null {
  const ranges =
    cue.kind === 'according'
      ? aroundAccordingTo(words, sentence, cues, cue)
      : (afterCue(words, sentence, cues, cue) ?? beforeCue(words, sentence, cues, cue));
  const object = ranges ? null : reportedObject(words, sentence, cues, cue);
  const kept = (ranges ?? (object ? [object] : []))
    .map((range) => trim(words, range))
    .filter((range) => range.to > range.from);
  return kept.length > 0 ? { cue, ranges: kept, object: object !== null } : null;
}

function afterCue(words: readonly Word[], sentence: Range, cues: readonly Cue[], cue: Cue): Range[] | null {
  if (cue.inverted && !cue.passive) return null;
  if (isGoverned(words, cue) && words[Math.max(cue.to, cue.addressee?.to ?? 0)]?.lower !== 'that') return null;
  if (EVIDENCE.test(cue.base) && !(cue.subject && (canSpeak(words, cue.subject) || isDocument(words, cue.subject))))
    return null;
  const start = complementStart(words, sentence, cue);
  if (start === null) return null;
  const to = clauseEnd(words, sentence, cues, cue, start);
  return to > start ? [{ from: start, to }] : null;
}

/** Verbs that facts and findings take as well as people. */
const EVIDENCE =
  /^(?:reveal|confirm|suggest|indicate|signal|underscore|underline|highlight|predict|disclose|imply|hint)$/;

function isDocument(words: readonly Word[], subject: Range): boolean {
  return words.slice(subject.from, subject.to).some((word) => DOCUMENT_NOUNS.has(word.lower));
}

/** An infinitive that another verb's object has to carry out ("urged them to report"), not the speaker's own ("went on to say"). */
function isGoverned(words: readonly Word[], cue: Cue): boolean {
  if (words[cue.verb - 1]?.lower !== 'to') return false;
  return cue.subject === null || cue.subject.to < cue.verb - 4;
}

/** "A, he said." and "A, he said, B.": the clause before the cue and, after a parenthesis, the one that goes on. */
function beforeCue(words: readonly Word[], sentence: Range, cues: readonly Cue[], cue: Cue): Range[] | null {
  if (cue.passive || !cue.subject || !cue.frames.includes('q')) return null;
  if (RELATIVES.has(words[cue.subject.from]?.lower ?? '') || cue.form === 'gerund') return null;
  const begin = cue.inverted ? cue.verb : cue.subject.clause;
  const comma = words[begin - 1];
  if (
    comma?.kind === 'quote' &&
    begin - 1 > sentence.from &&
    /[,?!]$/.test(comma.text) &&
    words[begin - 2]?.text !== ','
  ) {
    return [{ from: clauseStart(words, sentence, cues, cue, begin - 1), to: begin }];
  }
  if (!comma || begin - 1 <= sentence.from || (comma.text !== ',' && comma.text !== '—' && comma.text !== '–')) {
    return asClause(words, sentence, cues, cue, begin);
  }
  const from = clauseStart(words, sentence, cues, cue, begin - 1);
  if (begin - 1 - from < 1) return null;
  const rest = afterParenthesis(words, sentence, cues, cue);
  if (rest) return [{ from, to: begin - 1 }, rest];
  const isClause = clauseAt(words, from, begin - 1) || words.slice(from, begin).some((word) => word.kind === 'quote');
  return isClause && begin - 1 - from > 1 ? [{ from, to: begin - 1 }] : null;
}

/** What goes on after an inserted "he said,": the rest of the reported clause; null where something else follows. */
function afterParenthesis(words: readonly Word[], sentence: Range, cues: readonly Cue[], cue: Cue): Range | null {
  const end = cue.inverted ? (cue.subject?.to ?? cue.to) : cue.to;
  const next = words[end + 1];
  if (words[end]?.text !== ',' || end + 2 >= sentence.to || next?.kind !== 'word') return null;
  if (verbAt(words, end + 1)?.form === 'gerund' || RELATIVES.has(next.lower)) return null;
  if (/^(?:and|but|according|who)$/.test(next.lower) || (cue.inverted && /^(?:a|an|the)$/.test(next.lower)))
    return null;
  const to = clauseEnd(words, sentence, cues, cue, end + 1);
  return to > end + 2 ? { from: end + 1, to } : null;
}

/** "…, as Lee said": the clause before it. */
function asClause(
  words: readonly Word[],
  sentence: Range,
  cues: readonly Cue[],
  cue: Cue,
  begin: number,
): Range[] | null {
  const as = words[begin - 1];
  if (as?.lower !== 'as') return null;
  if (begin - 1 === sentence.from) {
    const comma = findBetween(words, cue.verb + 1, sentence.to, (word) => word.text === ',');
    return comma > 0 && comma < sentence.to ? [{ from: comma + 1, to: sentence.to }] : null;
  }
  if (words[begin - 2]?.text !== ',') return null;
  return [{ from: clauseStart(words, sentence, cues, cue, begin - 2), to: begin - 2 }];
}

function clauseStart(words: readonly Word[], sentence: Range, cues: readonly Cue[], cue: Cue, end: number): number {
  let from = sentence.from;
  for (const other of cues) {
    if (other === cue || other.verb >= end) continue;
    // An earlier attribution in the same sentence keeps what it reports.
    if (
      other.kind === 'verb' &&
      other.subject &&
      other.subject.from !== cue.subject?.from &&
      other.frames.includes('q')
    ) {
      const split = findBetween(words, other.verb + 1, end, (word) => word.text === ';');
      if (split > 0) from = Math.max(from, split + 1);
    }
  }
  for (let i = from; i < end; i++) if (words[i]?.text === ';') from = i + 1;
  while (from < end && /^(?:but|and|so|yet)$/.test(words[from]?.lower ?? '') && from === sentence.from) from++;
  return from;
}

function aroundAccordingTo(words: readonly Word[], sentence: Range, cues: readonly Cue[], cue: Cue): Range[] | null {
  if (!cue.subject) return null;
  if (cue.verb - sentence.from <= 1) {
    let i = cue.subject.to;
    while (i < sentence.to && words[i]?.text !== ',') i++;
    return i + 2 < sentence.to ? [{ from: i + 1, to: clauseEnd(words, sentence, cues, cue, i + 1) }] : null;
  }
  const end = edge(words, cue.from);
  const ranges = [{ from: clauseStart(words, sentence, cues, cue, end), to: end }];
  if (words[cue.subject.to]?.text === ',' && words[end]?.text === ',' && sentence.to - cue.subject.to > 4) {
    const next = words[cue.subject.to + 1] as Word;
    if (
      !RELATIVES.has(next.lower) &&
      !SUBORDINATORS.has(next.lower) &&
      next.kind === 'word' &&
      FINITE.test(next.lower)
    ) {
      ranges.push({ from: cue.subject.to + 1, to: sentence.to });
    }
  }
  return ranges;
}

function trim(words: readonly Word[], range: Range): Range {
  let { from, to } = range;
  while (from < to && words[from]?.kind === 'punctuation' && !/^[$([#@]$/.test(words[from]?.text ?? '')) from++;
  while (to > from && words[to - 1]?.kind === 'punctuation' && !/^[%)\]]$/.test(words[to - 1]?.text ?? '')) to--;
  return { from, to };
}
