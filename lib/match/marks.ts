import { finish } from '../tasks';
import { fingerprints, SHINGLE } from './fingerprints';
import { isTellingShingle, type PreparedSource, type Unit } from './prepare';

/** Fingerprints by which a page that may hold a unit is known. */
interface Marks {
  /** Each once, in no order. */
  hashes: Uint32Array;
  /** How many of them a page must share to be worth an alignment. */
  needed: number;
}

/** What of a source goes into an index. */
export interface MarkedSource {
  id: string;
  units: readonly Marks[];
}

/** A paragraph is aligned where a page shares one in this many of its marks: half of it may be left, every few words changed. */
const PARAGRAPH_PART = 12;
/** One shared mark is a turn of phrase ("in his home state"). */
const LEAST = 2;
/** A part of a quote of no more marks than this is known by a single mark, … */
const SHORT = 6;
/** … if that weighs as much as two words of the quote's own. */
const HEAVY = 2;

/**
 * The marks of each paragraph and quote that can be known by itself. They are counted unit by unit, as a match is a unit's:
 * two turns of phrase in two paragraphs are shared by any two long texts. A page that has all words of a unit in a row shares
 * all its marks.
 */
export function markSource({ source, units }: PreparedSource): MarkedSource {
  return { id: source.id, units: units.flatMap(marksOf).filter(({ hashes, needed }) => hashes.length >= needed) };
}

function marksOf(unit: Unit): Marks[] {
  if (unit.kind === 'heading') return [];
  const weights = new Map<number, number>();
  for (const { hash, at } of finish(fingerprints(unit))) {
    if (isTellingShingle(unit, at)) weights.set(hash, weightOf(unit, at));
  }
  const hashes = Uint32Array.from(weights.keys());
  if (unit.kind === 'paragraph')
    return [{ hashes, needed: Math.max(LEAST, Math.ceil(hashes.length / PARAGRAPH_PART)) }];
  // A quote of six words has no other mark than one.
  const some = { hashes, needed: Math.max(1, Math.min(LEAST, hashes.length)) };
  if (hashes.length > SHORT) return [some];
  return [some, { hashes: hashes.filter((hash) => (weights.get(hash) as number) >= HEAVY), needed: 1 }];
}

function weightOf({ weights }: Unit, at: number): number {
  return weights.subarray(at, at + SHINGLE).reduce((sum, weight) => sum + weight, 0);
}
