import { blockAround, type Page } from './page';
import { quotationsIn } from './page-quotations';
import type { Placement } from './place';

/** Where a quote stands on a page. */
export interface QuoteRegion {
  /** The page's words that stand for the quote, in order. */
  words: number[];
  /** Whether the page shows them as a quotation. */
  marked: boolean;
}

/** Words that a page may put in place of `missing` words of the source. */
export const replacing = (missing: number) => 2 * missing + 3;
/**
 * Words added next to a quote inside its marks, at most; more are another quotation. Away from its paragraph a page may just quote
 * more of what was said.
 */
const MOST_ADDED = { paragraph: 5, heading: 5, quote: 0 };

/**
 * The page's words that stand for the words `[first, first + length)` of a placed paragraph: those aligned with them, and at
 * either end, where the alignment has nothing, those between the neighbours or up to the quotation marks. Null where
 * nothing stands for them.
 */
export function quoteRegion(placement: Placement, first: number, length: number, page: Page): QuoteRegion | null {
  const { pairs } = placement;
  const end = first + length;
  const before = lastPaired(pairs, first - 1, -1);
  const after = lastPaired(pairs, end, 1);
  let from = -1;
  let to = -1;
  const paired = new Set<number>();
  for (let at = first; at < end; at++) {
    const word = pairs[at] as number;
    if (word < 0) continue;
    paired.add(word);
    if (from < 0 || word < from) from = word;
    if (word > to) to = word;
  }
  if (from < 0) {
    if (before === null || after === null || after.word - before.word - 1 > replacing(length)) return null;
    from = before.word + 1;
    to = after.word - 1;
    const inside = quotationsIn(page, from, Math.max(from, to)).find((mark) => mark.first >= from && mark.last <= to);
    return inside ? { words: shownWords(page, inside.first, inside.last), marked: true } : null;
  }
  const marks = quotationsIn(page, from, to);
  const startMissing = unpaired(pairs, first, 1, end);
  const endMissing = unpaired(pairs, end - 1, -1, first - 1);
  const opening = marks.find((mark) => mark.first <= from && mark.last >= from);
  const closing = marks.find((mark) => mark.first <= to && mark.last >= to);
  const others = new Set(pairs.filter((word) => word >= 0 && !paired.has(word)));
  const mostAdded = MOST_ADDED[placement.unit.kind];
  from = reach(
    from,
    -1,
    startMissing,
    opening?.by === 'marks' ? opening.first : null,
    before?.word ?? null,
    others,
    mostAdded,
  );
  to = reach(to, 1, endMissing, closing?.by === 'marks' ? closing.last : null, after?.word ?? null, others, mostAdded);
  const words = shownWords(page, from, to).filter((word) => paired.has(word) || inBlockOf(page, paired, word));
  const isMarked = (word: number) => marks.some((mark) => mark.first <= word && word <= mark.last);
  const pairedMarked = [...paired].filter(isMarked).length;
  const marked = pairedMarked * 2 >= paired.size;
  return { words: marked ? words.filter(isMarked) : words, marked };
}

/** How far the quote reaches beyond its outermost aligned word `edge`, in direction `step`. */
function reach(
  edge: number,
  step: 1 | -1,
  missing: number,
  mark: number | null,
  neighbour: number | null,
  others: Set<number>,
  mostAdded: number,
): number {
  let limit: number | null = null;
  if (mark !== null) limit = mark;
  else if (missing > 0 && neighbour !== null && (neighbour - edge) * step > 0) limit = neighbour - step;
  if (limit === null) return edge;
  const most = missing > 0 ? replacing(missing) : mostAdded;
  const distance = (limit - edge) * step;
  if (distance <= 0 || distance > most) return edge;
  for (let word = edge + step; word !== limit + step; word += step) if (others.has(word)) return edge;
  return limit;
}

/** The nearest aligned word at or beyond `at` in direction `step`, if it is near. */
function lastPaired(pairs: Int32Array, at: number, step: 1 | -1): { word: number } | null {
  for (let tries = 0; tries < 3 && at >= 0 && at < pairs.length; tries++, at += step) {
    const word = pairs[at] as number;
    if (word >= 0) return { word };
  }
  return null;
}

function unpaired(pairs: Int32Array, from: number, step: 1 | -1, stop: number): number {
  let count = 0;
  for (let at = from; at !== stop && (pairs[at] as number) < 0; at += step) count++;
  return count;
}

function shownWords(page: Page, from: number, to: number): number[] {
  const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const shown = all.filter((word) => page.shown(word));
  return shown.length ? shown : all;
}

/** Words of an advertisement between two parts of a quote stand in a paragraph of their own, with none of its words. */
function inBlockOf(page: Page, paired: Set<number>, word: number): boolean {
  const block = blockAround(page, page.words.starts[word] as number);
  for (const each of paired) {
    const at = page.words.starts[each] as number;
    if (at >= block.start && at < block.end) return true;
  }
  return false;
}
