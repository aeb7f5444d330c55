import type { Words } from '../text/words';

/** UTF-16 offsets into a text, `end` not included. */
export interface TextRange {
  start: number;
  end: number;
}

/** Ends a paragraph in a page's text: no page writes this character by itself. */
export const BLOCK_END = '\u2029';
/** A single line break within a paragraph. */
export const LINE_END = '\u2028';

/** The text of a page as its reader sees it. */
export interface PageText {
  /** All text in reading order; `BLOCK_END` between paragraphs. */
  text: string;
  /** What the markup shows as a quotation: `<q>` and `<blockquote>`. */
  quoted: TextRange[];
}

/** A page ready to be matched. */
export interface Page extends PageText {
  words: Words;
  /** Offsets of the `BLOCK_END`s in the text. */
  blockEnds: Uint32Array;
  /** Whether a word's beginning is visible just now. Costs layout, so it is asked only of words that match. */
  shown(word: number): boolean;
  /** The words from `first` to `last` that are not. */
  hidden(first: number, last: number): number[];
}

/** Whether a stretch of a page's text is visible, up to but not including `end`. */
export interface Sight {
  shown: boolean;
  /** UTF-16 offset into the text. */
  end: number;
}

/** Makes a page of its text and words; `sightAt` tells of the text from an offset on, and is asked once of each stretch. */
export function makePage({ text, quoted }: PageText, words: Words, sightAt: (offset: number) => Sight): Page {
  const ends: number[] = [];
  for (let at = text.indexOf(BLOCK_END); at >= 0; at = text.indexOf(BLOCK_END, at + 1)) ends.push(at);
  const { starts, length } = words;
  /** For each word that was asked for the next one that has to be, negative where it is hidden. */
  const known = new Int32Array(length);
  const next = (word: number): number => {
    if (!known[word]) {
      const { shown, end } = sightAt(starts[word] as number);
      const behind = Math.max(word + 1, lowerBound(starts, end));
      known.fill(shown ? behind : -behind, word, behind);
    }
    return known[word] as number;
  };
  const hidden = (first: number, last: number): number[] => {
    const words: number[] = [];
    for (let word = first; word <= last; ) {
      const behind = next(word);
      const end = Math.min(Math.abs(behind), last + 1);
      if (behind < 0) for (let at = word; at < end; at++) words.push(at);
      word = end;
    }
    return words;
  };
  return { text, quoted, words, blockEnds: Uint32Array.from(ends), shown: (word) => next(word) > 0, hidden };
}

/** The paragraph around an offset. */
export function blockAround({ text, blockEnds }: Page, offset: number): TextRange {
  const next = lowerBound(blockEnds, offset);
  return { start: next > 0 ? (blockEnds[next - 1] as number) + 1 : 0, end: blockEnds[next] ?? text.length };
}

/** How many words stand between a word and the border of its sentence or line in direction `step`; more than `most` where it is farther. */
export function wordsToBorder({ text, words }: Page, word: number, step: 1 | -1, most: number): number {
  for (let count = 0; count <= most; count++) {
    const at = word + count * step;
    const [before, after] = step > 0 ? [at, at + 1] : [at - 1, at];
    if (before < 0 || after >= words.length) return count;
    if (/[.!?]\P{L}*\s|[\u2028\u2029]/u.test(text.slice(words.ends[before], words.starts[after]))) return count;
  }
  return most + 1;
}

/** Index of the first value that is not below `limit`, in a sorted array. */
export function lowerBound(sorted: Uint32Array | readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Page text on one line, for people to read. */
export function oneLine(text: string): string {
  // Single spaces, which most are, stay as they are.
  return text.replace(/[^\S\uFEFF]{2,}|[^\S\uFEFF ]/g, ' ').trim();
}
