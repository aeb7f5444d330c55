import { BLOCK_END, LINE_END, type PageText, type Sight, type TextRange } from '../match/page';
import type { Task } from '../tasks';
import { CDATA_SECTION_NODE, DOCUMENT_FRAGMENT_NODE, ELEMENT_NODE, isBlock, isSkipped, TEXT_NODE } from './elements';

/** A page's text with the way back to its nodes: node `i` holds the text from `starts[i]`. */
export interface PageMap extends PageText {
  nodes: Text[];
  /** UTF-16 offsets into `text`, ascending. */
  starts: number[];
}

const QUOTATIONS = new Set(['q', 'blockquote']);

/** Nodes visited between two points where the work may pause. */
const STEP = 256;

/** A node on the way, and the level above it: a list instead of recursion, since pages nest without limit. */
interface Level {
  next: Node | null;
  /** What `next` stands in; null where it does not matter. */
  parent: Node | null;
  /** Set where the children are not the node's own: the nodes assigned to a slot. */
  rest: Iterator<Node> | null;
  endsParagraph: boolean;
  /** Where a quotation begins in the text; -1 for what is none. */
  quotedFrom: number;
}

/** A page has changed while it was read, so that parts of it would be missing. */
export class TornPage extends Error {}

/**
 * Reads the text of neighbouring nodes in the order a reader sees it: shadow trees in place of their hosts' own children,
 * slots with what is assigned to them. Nothing is asked of style or layout: hidden text is read too.
 *
 * @param shadowOf gives the shadow root of an element, closed ones where the browser allows it
 * @throws TornPage after a pause
 */
export function* readPage(roots: Iterable<Node>, shadowOf: (element: Element) => ShadowRoot | null): Task<PageMap> {
  const parts: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  const quoted: TextRange[] = [];
  let length = 0;
  let visited = 0;
  /** Whether nothing but space was read since a line break. */
  let isBlankLine = false;
  /** The last of the parts; before the first a paragraph may begin, as after one that has ended. */
  let last = BLOCK_END;
  const add = (text: string) => {
    parts.push(text);
    length += text.length;
    last = text;
  };
  const separate = (mark: string) => {
    if (last !== BLOCK_END) add(mark);
  };

  const leave = ({ endsParagraph, quotedFrom }: Level) => {
    if (quotedFrom >= 0 && length > quotedFrom) quoted.push({ start: quotedFrom, end: length });
    if (endsParagraph) separate(BLOCK_END);
  };
  const enter = (node: Node, levels: Level[]) => {
    if (node.nodeType === TEXT_NODE || node.nodeType === CDATA_SECTION_NODE) {
      const { data } = node as Text;
      // Most text nodes are the indentation of the markup between two paragraphs.
      if (!data || (last === BLOCK_END && !/\S/.test(data))) return;
      if (isBlankLine && /\S/.test(data)) isBlankLine = false;
      nodes.push(node as Text);
      starts.push(length);
      add(data);
    } else if (node.nodeType === ELEMENT_NODE) {
      const element = node as Element;
      const { localName } = element;
      if (isSkipped(element)) return;
      if (localName === 'br') {
        // Two line breaks, with nothing but space between them, end a paragraph.
        separate(isBlankLine ? BLOCK_END : LINE_END);
        isBlankLine = true;
        return;
      }
      const endsParagraph = isBlock(element);
      if (endsParagraph) separate(BLOCK_END);
      const parent = shadowOf(element) ?? element;
      // In another namespace, an element of that name is no slot.
      const assigned = localName === 'slot' ? ((element as Partial<HTMLSlotElement>).assignedNodes?.() ?? []) : [];
      const rest = parent === element && assigned.length ? assigned.values() : null;
      const quotedFrom = QUOTATIONS.has(localName) ? length : -1;
      levels.push({ next: rest ? null : parent.firstChild, parent, rest, endsParagraph, quotedFrom });
    } else if (node.nodeType === DOCUMENT_FRAGMENT_NODE) {
      levels.push({ next: node.firstChild, parent: node, rest: null, endsParagraph: false, quotedFrom: -1 });
    }
  };

  const rest = roots[Symbol.iterator]();
  const levels: Level[] = [{ next: null, parent: null, rest, endsParagraph: false, quotedFrom: -1 }];
  while (levels.length) {
    const level = levels.at(-1) as Level;
    const node = level.rest ? (level.rest.next().value ?? null) : level.next;
    if (!node) {
      levels.pop();
      leave(level);
      continue;
    }
    level.next = node.nextSibling;
    enter(node, levels);
    if (++visited % STEP) continue;
    yield;
    const isTorn = ({ next, parent, rest }: Level) => !rest && next !== null && next.parentNode !== parent;
    if (levels.some(isTorn)) throw new TornPage();
  }
  return { text: parts.join(''), nodes, starts, quoted };
}

/** The position in the page of an offset in its text: of the character that begins there. */
export function positionOf(map: PageMap, offset: number): { node: Text; offset: number; index: number } {
  let low = 0;
  let high = map.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map.starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { node: map.nodes[low] as Text, offset: offset - (map.starts[low] as number), index: low };
}

/** Whether the text from an offset on is visible, given whether its nodes are. */
export function sightIn(map: PageMap, isVisible: (node: Text) => boolean): (offset: number) => Sight {
  return (offset) => {
    const { node, index } = positionOf(map, offset);
    return { shown: isVisible(node), end: map.starts[index + 1] ?? map.text.length };
  };
}
