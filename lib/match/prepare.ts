import type { Quote, Source } from '../source/types';
import { finish } from '../tasks';
import { readWords, type Words } from '../text/words';
import { isCommon } from './common-words';
import { SHINGLE, shingleAt } from './fingerprints';

/** A paragraph, or a quote that can be recognized without its paragraph: what is aligned with a page. */
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

/** A source with its words read and its places to look up at hand. */
export interface PreparedSource {
  source: Source;
  /** One for each of the source's paragraphs. */
  words: Words[];
  units: Unit[];
  /** Shingle of `SEED` words → where it stands: unit × 2^20 + word. */
  seeds: Map<number, number[]>;
}

/** A place in `seeds` is its unit times this, plus its word. */
export const UNIT = 2 ** 20;

/** Words in the shingles that lead to an alignment: shorter than a fingerprint, since the text is at hand. */
export const SEED = 3;

const COMMON_WEIGHT = 0.25;
const NAME_WEIGHT = 0.5;
/** A quote stands for itself from this many words, of which this weight must be its own. */
const QUOTE_WORDS = 6;
const QUOTE_WEIGHT = 3.5;

export function prepare(source: Source): PreparedSource {
  const words = source.paragraphs.map((paragraph) => finish(readWords(paragraph.text)));
  const names = nameHashes(source, words);
  const units = source.paragraphs.map((paragraph, at) =>
    unit(paragraph.id, paragraph.kind, at, 0, (words[at] as Words).hashes, names),
  );
  for (const quote of source.quotes) {
    const found = quoteUnit(quote, source, words, names);
    if (found) units.push(found);
  }
  return { source, words, units, seeds: seedsOf(units) };
}

/** The words of a span, as a range of the paragraph's words. */
export function wordsWithin(words: Words, start: number, end: number): { first: number; length: number } {
  let first = 0;
  while (first < words.length && (words.starts[first] as number) < start) first++;
  let last = first;
  while (last < words.length && (words.ends[last] as number) <= end) last++;
  return { first, length: last - first };
}

/** Whether a shingle tells this text from another: it holds a word of its own, not only names and common words. */
export function isTelling(weights: Float32Array, at: number, size: number): boolean {
  for (let i = at; i < at + size; i++) if (weights[i] === 1) return true;
  return false;
}

/** The fingerprint shingles of a unit's words that tell nothing are not worth an entry in an index. */
export function isTellingShingle(unit: Unit, at: number): boolean {
  return isTelling(unit.weights, at, SHINGLE);
}

function quoteUnit(quote: Quote, source: Source, words: Words[], names: Set<number>): Unit | null {
  if (quote.kind === 'indirect') return null;
  const at = source.paragraphs.findIndex((paragraph) => paragraph.id === quote.span.paragraph);
  const paragraph = words[at];
  if (!paragraph || source.paragraphs[at]?.kind === 'heading') return null;
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
  const weights = Float32Array.from(hashes, (word) => {
    if (isCommon(word)) return COMMON_WEIGHT;
    return names.has(word) ? NAME_WEIGHT : 1;
  });
  const weight = weights.reduce((sum, each) => sum + each, 0);
  return { id, kind, paragraph, first, length: hashes.length, hashes, weights, weight };
}

function nameHashes(source: Source, words: Words[]): Set<number> {
  const names = new Set<number>();
  for (const { kind, mentions } of source.entities) {
    if (kind === 'event') continue;
    for (const { paragraph, start, end } of mentions) {
      const own = words[source.paragraphs.findIndex(({ id }) => id === paragraph)];
      if (!own) continue;
      const { first, length } = wordsWithin(own, start, end);
      for (const word of own.hashes.subarray(first, first + length)) names.add(word);
    }
  }
  return names;
}

function seedsOf(units: Unit[]): Map<number, number[]> {
  const seeds = new Map<number, number[]>();
  units.forEach((unit, number) => {
    if (unit.kind === 'heading') return;
    for (let at = 0; at + SEED <= unit.length; at++) {
      if (!isTelling(unit.weights, at, SEED)) continue;
      const shingle = shingleAt(unit.hashes, at, SEED);
      const places = seeds.get(shingle);
      if (places) places.push(number * UNIT + at);
      else seeds.set(shingle, [number * UNIT + at]);
    }
  });
  return seeds;
}
