import { blockAround, type Page } from './page';
import { type Placement, placementOf } from './place';
import type { PreparedSource } from './prepare';

/** Words between a heading and a paragraph of its story, at most. */
const NEAR = 120;

/**
 * The source's headings near paragraphs that were found. Two or three words may stand anywhere: they are the heading only
 * where they stand alone.
 */
export function findHeadings({ units }: PreparedSource, page: Page, found: readonly Placement[]): Placement[] {
  return units.flatMap((unit) => {
    if (unit.kind !== 'heading' || !unit.length) return [];
    const { hashes } = page.words;
    for (const { first, last } of found) {
      const to = Math.min(hashes.length - unit.length, last + NEAR);
      for (let at = Math.max(0, first - NEAR); at <= to; at++) {
        if (!unit.hashes.every((word, i) => hashes[at + i] === word) || !isWholeBlock(page, at, unit.length)) continue;
        return (
          placementOf(
            unit,
            Int32Array.from({ length: unit.length }, (_, i) => i),
            at,
          ) ?? []
        );
      }
    }
    return [];
  });
}

function isWholeBlock({ text, words }: Page, first: number, length: number): boolean {
  const start = words.starts[first] as number;
  const block = blockAround(text, start);
  const outside = text.slice(block.start, start) + text.slice(words.ends[first + length - 1], block.end);
  return !/[\p{L}\p{N}]/u.test(outside);
}
