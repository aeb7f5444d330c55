import type { Task } from '../tasks';
import type { Claims } from './claims';
import { blockAround, type Page } from './page';
import { type Placement, wholeAt } from './place';
import type { PreparedSource, Unit } from './prepare';

/** Words between a heading or a short paragraph and a paragraph of its story, at most. */
const NEAR = 120;
/** Words in a paragraph that is looked up like a heading, at most. */
const SHORT = 8;

/**
 * Headings and short paragraphs ("Yes.") near paragraphs that were found. A few words may stand anywhere: they are the
 * source's only where they stand alone.
 */
export function* findBlocks(
  { units }: PreparedSource,
  page: Page,
  found: readonly Placement[],
  claims: Claims,
): Task<Placement[]> {
  const known = new Set(found.map(({ unit }) => unit));
  const blocks: Placement[] = [];
  for (const unit of units) {
    const isShort = unit.kind === 'heading' || (unit.kind === 'paragraph' && unit.length <= SHORT);
    if (!isShort || !unit.length || known.has(unit)) continue;
    const block = findBlock(unit, page, found, claims);
    if (block) blocks.push(...(yield* claims.settle([block])));
    yield;
  }
  return blocks;
}

function findBlock(unit: Unit, page: Page, found: readonly Placement[], claims: Claims): Placement | null {
  let hidden: Placement | null = null;
  for (const { first, last } of found) {
    for (const at of placesIn(page.words.hashes, Math.max(0, first - NEAR), last + NEAR, unit.hashes)) {
      if (!isWholeBlock(page, at, unit.length) || claims.owns(at, at + unit.length - 1)) continue;
      const placement = wholeAt(unit, at);
      if (page.shown(at)) return placement;
      hidden ??= { ...placement, shown: false };
    }
  }
  return hidden;
}

/** Where some words begin among others that begin from `start` up to `end`. */
function placesIn(all: Uint32Array, start: number, end: number, words: Uint32Array): number[] {
  const places: number[] = [];
  const stretch = all.subarray(start, end + words.length);
  for (let at = stretch.indexOf(words[0] as number); at >= 0; at = stretch.indexOf(words[0] as number, at + 1)) {
    if (words.every((word, i) => stretch[at + i] === word)) places.push(start + at);
  }
  return places;
}

function isWholeBlock(page: Page, first: number, length: number): boolean {
  const { starts, ends } = page.words;
  const block = blockAround(page, starts[first] as number);
  const before = ends[first - 1] ?? 0;
  const after = starts[first + length] ?? block.end;
  return before <= block.start && after >= block.end && (ends[first + length - 1] as number) <= block.end;
}
