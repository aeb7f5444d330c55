import type { TextRange } from '../match/page';
import { type PageMap, positionOf } from './read-page';

/**
 * The DOM ranges that cover a stretch of a page's text: one where the page holds nothing else in between, else one for each
 * text node. Empty where a node has left the document since it was read.
 */
export function domRanges(map: PageMap, { start, end }: TextRange): Range[] {
  const first = positionOf(map, start);
  const last = positionOf(map, end - 1);
  const nodes = map.nodes.slice(first.index, last.index + 1);
  if (nodes.some((node) => !node.isConnected)) return [];
  const whole = rangeOf(first.node, first.offset, last.node, last.offset + 1);
  if (!whole || nodes.length === 1) return whole ? [whole] : [];
  const text = nodes.map((node, at) => {
    const from = at === 0 ? first.offset : 0;
    const to = at === nodes.length - 1 ? last.offset + 1 : node.data.length;
    return { node, from, to };
  });
  // Words that are not the page's text (a style sheet, a component's own content) may stand between the nodes.
  if (whole.toString() === text.map(({ node, from, to }) => node.data.slice(from, to)).join('')) return [whole];
  return text.flatMap(({ node, from, to }) => rangeOf(node, from, node, to) ?? []);
}

function rangeOf(first: Text, start: number, last: Text, end: number): Range | null {
  if (start > first.data.length || end > last.data.length) return null;
  const range = first.ownerDocument.createRange();
  range.setStart(first, start);
  range.setEnd(last, end);
  // Across the border of a shadow tree a range collapses: the nodes get one each.
  return first === last || !range.collapsed ? range : null;
}
