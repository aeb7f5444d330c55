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
export function findBlocks(
  { units }: PreparedSource,
  page: Page,
  found: readonly Placement[],
  claims: Claims,
): Placement[] {
  const known = new Set(found.map(({ unit }) => unit));
  return units.flatMap((unit) => {
    const isShort = unit.kind === 'heading' || (unit.kind === 'paragraph' && unit.length <= SHORT);
    const block = isShort && unit.length && !known.has(unit) ? findBlock(unit, page, found, claims) : null;
    return block ? claims.settle([block]) : [];
  });
}

function findBlock(unit: Unit, page: Page, found: readonly Placement[], claims: Claims): Placement | null {
  const { hashes } = page.words;
  let hidden: Placement | null = null;
  for (const { first, last } of found) {
    const to = Math.min(hashes.length - unit.length, last + NEAR);
    for (let at = Math.max(0, first - NEAR); at <= to; at++) {
      if (!unit.hashes.every((word, i) => hashes[at + i] === word) || !isWholeBlock(page, at, unit.length)) continue;
      if (claims.owns(at, at + unit.length - 1)) continue;
      const placement = wholeAt(unit, at);
      if (page.shown(at)) return placement;
      hidden ??= { ...placement, shown: false };
    }
  }
  return hidden;
}

function isWholeBlock(page: Page, first: number, length: number): boolean {
  const { text, words } = page;
  const start = words.starts[first] as number;
  const block = blockAround(page, start);
  const outside = text.slice(block.start, start) + text.slice(words.ends[first + length - 1], block.end);
  return !/[\p{L}\p{N}]/u.test(outside);
}
