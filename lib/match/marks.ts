import { finish } from '../tasks';
import { fingerprints, SHINGLE } from './fingerprints';
import { isTellingShingle, type PreparedSource, type Unit } from './prepare';

/** Fingerprints by which a page that may hold a unit is known. */
interface Marks {
  /** Each once, in no order. */
  hashes: Uint32Array;
  /** How many the unit has; 0 where each of these by itself tells enough. */
  of: number;
}

/** What of a source goes into an index. */
export interface MarkedSource {
  id: string;
  units: readonly Marks[];
}

/** What a page must share of a unit's marks to be worth an alignment, one of the two. */
export interface Needed {
  /** Of marks that few sources have. */
  rare: number;
  /** Of marks that any number of sources have. */
  any: number;
}

/** By what marks are made: to be raised where texts come to have others, so that sources that are kept are indexed anew. */
export const MARKED_BY = '1';

/** One shared mark is a turn of phrase ("in his home state"). */
const LEAST = 2;
/** A unit is aligned where a page shares one in this many of its marks: half of it may be left, every few words changed. */
const RARE_PART = 10;
/** What many sources have is a turn of phrase, but for a story or a quote that many carry: a page that carries it too has this part. */
const ANY_PART = 4;
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
  return { id: source.id, units: units.flatMap(marksOf) };
}

/** @param of as in the unit's marks */
export function neededOf(of: number): Needed {
  if (of === 0) return { rare: 1, any: Number.POSITIVE_INFINITY };
  const least = Math.min(LEAST, of);
  return { rare: Math.max(least, Math.ceil(of / RARE_PART)), any: Math.max(least, Math.ceil(of / ANY_PART)) };
}

function marksOf(unit: Unit): Marks[] {
  if (unit.kind === 'heading') return [];
  const weights = new Map<number, number>();
  const marks = finish(fingerprints(unit));
  marks.at.forEach((at, i) => {
    if (isTellingShingle(unit, at)) weights.set(marks.hashes[i] as number, weightOf(unit, at));
  });
  const hashes = Uint32Array.from(weights.keys());
  const all = { hashes, of: hashes.length };
  if (unit.kind === 'paragraph') return hashes.length < LEAST ? [] : [all];
  // A quote of six words has no other mark than one.
  if (hashes.length === 0) return [];
  if (hashes.length > SHORT) return [all];
  const heavy = hashes.filter((hash) => (weights.get(hash) as number) >= HEAVY);
  return heavy.length ? [all, { hashes: heavy, of: 0 }] : [all];
}

function weightOf({ weights }: Unit, at: number): number {
  return weights.subarray(at, at + SHINGLE).reduce((sum, weight) => sum + weight, 0);
}
