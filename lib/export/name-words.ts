import { lowerBound, type TextRange } from '../match/page';
import type { Task } from '../tasks';
import { readWords, type Words } from '../text/words';

/** Words from the `first` to the `last` of a text. */
export interface Run {
  first: number;
  last: number;
}

/** How some words of a text are told from all others: by themselves or their two ends, and by some words before and after. */
export interface Naming {
  start: Run;
  end: Run | null;
  /** Numbers of words. */
  before: number;
  after: number;
}

/** A text as words in lines. Lines without anything but space are left out. */
export interface Lines {
  text: string;
  words: Words;
  lines: TextRange[];
  /** For each word its line, as an index. */
  lineOf: Uint32Array;
}

/** Longer runs are named by their two ends: what stands between may change on the page, and the name stays short. */
const MOST_WORDS = 10;
/** Words in each of the two ends, and in the context of either side. */
const END_SIZES = [4, 8, 12];
const CONTEXT_SIZES = [0, 3, 6, 12];

/** Lines read between two points where the work may pause. */
const STEP = 256;

/** Reads a text whose lines and paragraphs are ended by `LINE_END` and `BLOCK_END`. */
export function* linesOf(text: string): Task<Lines> {
  const words = yield* readWords(text);
  const lines: TextRange[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\u2028\u2029]*[^\s\u2028\u2029][^\u2028\u2029]*/g)) {
    lines.push({ start: index, end: index + line.length });
    if (lines.length % STEP === 0) yield;
  }
  let at = 0;
  const lineOf = words.starts.map((start) => {
    while ((lines[at] as TextRange).end <= start) at++;
    return at;
  });
  return { text, words, lines, lineOf };
}

/**
 * Names the words in a range, with as few as tell it apart, so that a search from the top finds it and nothing before. None of
 * its parts goes over the end of a line. Where nothing tells it apart, it is named by itself; null where it has no words.
 */
export function* nameWords(page: Lines, { start, end }: TextRange): Task<Naming | null> {
  const { words, lineOf } = page;
  const run = { first: lowerBound(words.ends, start + 1), last: lowerBound(words.starts, end) - 1 };
  if (run.last < run.first) return null;
  const isLine = lineOf[run.first] === lineOf[run.last];
  const isShort = isLine && run.last - run.first < MOST_WORDS;
  const namings = [...(isShort ? [] : byEnds(page, run)), ...(isLine ? byItself(page, run) : [])];
  for (const naming of namings) {
    if (isOnly(page, naming)) return naming;
    yield;
  }
  return namings[0] ?? null;
}

function byItself(page: Lines, run: Run): Naming[] {
  return CONTEXT_SIZES.flatMap((size) => {
    const before = wordsBefore(page, run.first, size);
    const after = wordsAfter(page, run.last, size);
    return [
      { start: run, end: null, before, after: 0 },
      { start: run, end: null, before: 0, after },
      { start: run, end: null, before, after },
    ];
  });
}

function byEnds(page: Lines, run: Run): Naming[] {
  const plain = END_SIZES.map((size) => ({ ...ends(page, run, size), before: 0, after: 0 }));
  const widest = plain.at(-1) as Naming;
  const inContext = CONTEXT_SIZES.flatMap((size) =>
    CONTEXT_SIZES.map((other) => ({
      ...widest,
      before: wordsBefore(page, run.first, size),
      after: wordsAfter(page, run.last, other),
    })),
  );
  return [...plain, ...inContext];
}

/** The first and the last words of a run, each within one line. */
function ends({ lineOf }: Lines, { first, last }: Run, size: number): { start: Run; end: Run } {
  const start = { first, last: first };
  const end = { first: last, last };
  const isFree = () => start.last + 1 < end.first;
  while (start.last - first + 1 < size && isFree() && lineOf[start.last + 1] === lineOf[first]) start.last++;
  while (last - end.first + 1 < size && isFree() && lineOf[end.first - 1] === lineOf[last]) end.first--;
  return { start, end };
}

/** How many words of one line stand before a word, `most` at most: of its own line, or of the line before where it is the first. */
function wordsBefore({ lineOf }: Lines, word: number, most: number): number {
  const line = lineOf[word - 1];
  if (line === undefined || (lineOf[word] as number) - line > 1) return 0;
  let count = 0;
  while (count < most && lineOf[word - count - 1] === line) count++;
  return count;
}

function wordsAfter({ lineOf }: Lines, word: number, most: number): number {
  const line = lineOf[word + 1];
  if (line === undefined || line - (lineOf[word] as number) > 1) return 0;
  let count = 0;
  while (count < most && lineOf[word + count + 1] === line) count++;
  return count;
}

/** Whether a search finds what is named, and would find it wherever on the page it began. */
function isOnly(page: Lines, { start, end, before, after }: Naming): boolean {
  if (!end) {
    const whole = { first: start.first - before, last: start.last + after };
    return find(page, whole, 0) === whole.first && find(page, whole, whole.first + 1) < 0;
  }
  const beginning = { first: start.first - before, last: start.last };
  const isOne = find(page, beginning, 0) === beginning.first && find(page, beginning, beginning.first + 1) < 0;
  return isOne && find(page, { first: end.first, last: end.last + after }, start.last + 1) === end.first;
}

/** The first word from `from` on at which the same words stand as in a run; -1 where none do. By keys: case, marks and accents don't count. */
function find({ words: { hashes } }: Lines, { first, last }: Run, from: number): number {
  const length = last - first + 1;
  for (let at = from; at + length <= hashes.length; at++) {
    let same = 0;
    while (same < length && hashes[at + same] === hashes[first + same]) same++;
    if (same === length) return at;
  }
  return -1;
}
