import type { TextRange } from '../match/page';
import { type PageMap, positionOf } from './read-page';

/** A stretch of a text node. */
interface Piece {
  node: Text;
  from: number;
  to: number;
}

/**
 * The DOM ranges that cover a stretch of a page's text: one where the page holds nothing else in between, else a few. Empty
 * where the page has changed there since it was read.
 */
export function domRanges(map: PageMap, { start, end }: TextRange): Range[] {
  const first = positionOf(map, start).index;
  const last = positionOf(map, end - 1).index;
  const pieces = map.nodes.slice(first, last + 1).map((node, at) => {
    const offset = map.starts[first + at] as number;
    const within = (place: number) => Math.max(0, Math.min(place - offset, node.length));
    return { node, from: within(start), to: first + at === last ? within(end) : node.length };
  });
  const isThere = pieces.every(({ node }) => node.isConnected);
  return isThere && withoutEnds(textOf(pieces)) === withoutEnds(map.text.slice(start, end)) ? cover(pieces) : [];
}

/**
 * One range, or where that would take in more than the pieces (a style sheet, a component's own content) or nothing (over the
 * border of a shadow tree), ranges for each half of them.
 */
function cover(pieces: readonly Piece[]): Range[] {
  const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece];
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.to);
  if (pieces.length === 1 || range.toString() === textOf(pieces)) return [range];
  const half = pieces.length >> 1;
  return [...cover(pieces.slice(0, half)), ...cover(pieces.slice(half))];
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ node, from, to }) => node.data.slice(from, to)).join('');
}

/** The ends of lines and paragraphs in a page's text stand in none of its nodes. */
function withoutEnds(text: string): string {
  return text.replace(/[\u2028\u2029]/g, '');
}
