import { finish } from '../tasks';
import { fingerprints } from './fingerprints';
import { isTellingShingle, type PreparedSource, type Unit } from './prepare';

/** The fingerprints by which a page that may hold a unit is known. */
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
const PARAGRAPH_PART = 16;
/** One shared mark of a paragraph is a turn of phrase ("in his home state"). */
const PARAGRAPH_LEAST = 2;
/** So it is of a long quote; a part of a short one has no more. */
const QUOTE_PART = 6;
const QUOTE_MOST = 2;

/**
 * The marks of each paragraph and quote that can be known by itself. They are counted unit by unit, as a match is a unit's:
 * two turns of phrase in two paragraphs are shared by any two long texts. A page that has all words of a unit in a row shares
 * all its marks.
 */
export function markSource({ source, units }: PreparedSource): MarkedSource {
  const marks = units.flatMap((unit) => {
    if (unit.kind === 'heading') return [];
    const telling = finish(fingerprints(unit)).filter(({ at }) => isTellingShingle(unit, at));
    const hashes = Uint32Array.from(new Set(telling.map(({ hash }) => hash)));
    const needed = neededOf(unit, hashes.length);
    return hashes.length >= needed ? [{ hashes, needed }] : [];
  });
  return { id: source.id, units: marks };
}

function neededOf({ kind }: Unit, marks: number): number {
  if (kind === 'quote') return Math.min(QUOTE_MOST, Math.max(1, Math.ceil(marks / QUOTE_PART)));
  return Math.max(PARAGRAPH_LEAST, Math.ceil(marks / PARAGRAPH_PART));
}
