import type { Quote, Source } from '../source/types';
import { finish, type Task } from '../tasks';
import { isCommon, readWords, type Words } from '../text/words';
import { SHINGLE } from './fingerprints';
import { lowerBound } from './page';
import { type Run, SEED, Seeds } from './runs';

/** A paragraph, or a quote that can be recognized without its paragraph: what is looked for on a page. */
export interface Unit {
  id: string;
  kind: 'paragraph' | 'heading' | 'quote';
  /** Position of its paragraph in the source. */
  paragraph: number;
  /** Its words within the paragraph's words. */
  first: number;
  length: number;
  hashes: Uint32Array;
  /** How much each word tells: 1 for a word of the text's own, less for names and for what every text has. */
  weights: Float32Array;
  weight: number;
}

/** A source with its words read and their places to look up at hand. */
export interface PreparedSource {
  source: Source;
  /** One for each of the source's paragraphs. */
  words: Words[];
  /** The direct and mixed quotes of each of its paragraphs. */
  quotes: Quote[][];
  units: Unit[];
  seeds: Seeds;
  /** Where each paragraph begins in the words of `seeds`. */
  starts: number[];
}

const COMMON_WEIGHT = 0.25;
const NAME_WEIGHT = 0.5;
/** A quote stands for itself from this many words, of which this weight must be its own. */
const QUOTE_WORDS = 6;
const QUOTE_WEIGHT = 2.5;

export function prepare(source: Source): PreparedSource {
  return finish(preparing(source));
}

/** As {@link prepare}, in steps. */
export function* preparing(source: Source): Task<PreparedSource> {
  const words: Words[] = [];
  for (const { text } of source.paragraphs) {
    words.push(yield* readWords(text));
    yield;
  }
  const names = nameHashes(source, words);
  const units: Unit[] = [];
  for (const [at, { id, kind }] of source.paragraphs.entries()) {
    yield;
    units.push(unit(id, kind, at, 0, (words[at] as Words).hashes, names));
  }
  yield;
  const starts: number[] = [];
  const seeds = seedsOf(units, starts);
  yield;
  const quotes = quotesByParagraph(source);
  for (const [at, own] of quotes.entries()) {
    units.push(...own.map((quote) => quoteUnit(quote, at, source, words, names)).filter((unit) => unit !== null));
    yield;
  }
  return { source, words, quotes, units, seeds, starts };
}

/** The runs of words that each paragraph of a source shares with a page, `a` counted from the paragraph's first word. */
export function* paragraphRuns({ words, seeds, starts }: PreparedSource, page: Uint32Array): Task<Run[][]> {
  const runs: Run[][] = words.map(() => []);
  for (const run of yield* seeds.runsOn(page)) {
    const paragraph = lowerBound(starts, run.a + 1) - 1;
    runs[paragraph]?.push({ ...run, a: run.a - (starts[paragraph] as number) });
  }
  return runs;
}

/** The words of a span, as a range of the paragraph's words. */
export function wordsWithin(words: Words, start: number, end: number): { first: number; length: number } {
  const first = lowerBound(words.starts, start);
  return { first, length: Math.max(0, lowerBound(words.ends, end + 1) - first) };
}

/** Whether a fingerprint's shingle tells its text from others: it holds a word of its own, not only names and common words. */
export function isTellingShingle({ weights }: Unit, at: number): boolean {
  return weights.subarray(at, at + SHINGLE).includes(1);
}

function quotesByParagraph({ paragraphs, quotes }: Source): Quote[][] {
  const own = new Map<string, Quote[]>(paragraphs.map(({ id }) => [id, []]));
  for (const quote of quotes) if (quote.kind !== 'indirect') own.get(quote.span.paragraph)?.push(quote);
  return [...own.values()];
}

function quoteUnit(quote: Quote, at: number, source: Source, words: Words[], names: Set<number>): Unit | null {
  const paragraph = words[at] as Words;
  if (source.paragraphs[at]?.kind === 'heading') return null;
  const { first, length } = wordsWithin(paragraph, quote.span.start, quote.span.end);
  const found = unit(quote.id, 'quote', at, first, paragraph.hashes.subarray(first, first + length), names);
  return length >= QUOTE_WORDS && found.weight >= QUOTE_WEIGHT ? found : null;
}

function unit(
  id: string,
  kind: Unit['kind'],
  paragraph: number,
  first: number,
  hashes: Uint32Array,
  names: Set<number>,
): Unit {
  const weights = new Float32Array(hashes.length);
  let weight = 0;
  for (let at = 0; at < hashes.length; at++) {
    const word = hashes[at] as number;
    weights[at] = isCommon(word) ? COMMON_WEIGHT : names.has(word) ? NAME_WEIGHT : 1;
    weight += weights[at] as number;
  }
  return { id, kind, paragraph, first, length: hashes.length, hashes, weights, weight };
}

function nameHashes(source: Source, words: Words[]): Set<number> {
  const names = new Set<number>();
  const wordsOf = new Map(source.paragraphs.map(({ id }, at) => [id, words[at]]));
  for (const { kind, mentions } of source.entities) {
    if (kind === 'event') continue;
    for (const { paragraph, start, end } of mentions) {
      const own = wordsOf.get(paragraph);
      if (!own) continue;
      const { first, length } = wordsWithin(own, start, end);
      for (let at = first; at < first + length; at++) names.add(own.hashes[at] as number);
    }
  }
  return names;
}

/**
 * All paragraphs in one, each followed by no word; `starts` is filled with their first words. A run is worth finding from words on that tell this
 * text from another: one of them is its own, not a name or a common word.
 */
function seedsOf(units: Unit[], starts: number[]): Seeds {
  const all = new Uint32Array(units.reduce((sum, { length }) => sum + length + 1, 0));
  const telling = new Uint8Array(all.length);
  let start = 0;
  for (const { kind, hashes, weights, length } of units) {
    starts.push(start);
    all.set(hashes, start);
    let own = -SEED;
    for (let at = 0; kind !== 'heading' && at < length; at++) {
      if (weights[at] === 1) own = at;
      if (at + 1 >= SEED && at - own < SEED) telling[start + at + 1 - SEED] = 1;
    }
    start += length + 1;
  }
  return new Seeds(all, telling);
}
