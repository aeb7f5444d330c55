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

/** Ends a paragraph at a line break. */
const BROKEN_OFF = LINE_END + BLOCK_END;

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
  /** What stands before the next text. White space there says nothing, and most text nodes are the indentation of the markup. */
  let mark = BLOCK_END;
  let level: Level = { next: null, parent: null, rest: roots[Symbol.iterator](), endsParagraph: false, quotedFrom: -1 };
  const levels = [level];
  // One loop without functions of its own: it runs for the first time on every page, uncompiled, where they cost most.
  for (;;) {
    const node: Node | null = level.rest ? (level.rest.next().value ?? null) : level.next;
    if (!node) {
      const { endsParagraph, quotedFrom } = level;
      if (quotedFrom >= 0 && length > quotedFrom) quoted.push({ start: quotedFrom, end: length });
      if (endsParagraph && mark !== BLOCK_END) mark = mark ? BROKEN_OFF : BLOCK_END;
      levels.pop();
      const above = levels.at(-1);
      if (!above) break;
      level = above;
      continue;
    }
    level.next = node.nextSibling;
    const { nodeType } = node;
    if (nodeType === TEXT_NODE || nodeType === CDATA_SECTION_NODE) {
      const { data } = node as Text;
      if (data && (!mark || /\S/.test(data))) {
        if (mark && length) {
          parts.push(mark);
          length += mark.length;
        }
        mark = '';
        nodes.push(node as Text);
        starts.push(length);
        parts.push(data);
        length += data.length;
      }
    } else if (nodeType === ELEMENT_NODE) {
      const element = node as Element;
      const { localName } = element;
      // Two line breaks with nothing between them end a paragraph.
      if (localName === 'br') mark = mark === LINE_END ? BROKEN_OFF : mark || LINE_END;
      else if (!isSkipped(element)) {
        const endsParagraph = isBlock(element);
        if (endsParagraph && mark !== BLOCK_END) mark = mark ? BROKEN_OFF : BLOCK_END;
        const parent = shadowOf(element) ?? element;
        // In another namespace, an element of that name is no slot.
        const assigned = localName === 'slot' ? ((element as Partial<HTMLSlotElement>).assignedNodes?.() ?? []) : [];
        const rest = parent === element && assigned.length ? assigned.values() : null;
        const quotedFrom = QUOTATIONS.has(localName) ? length : -1;
        level = { next: rest ? null : parent.firstChild, parent, rest, endsParagraph, quotedFrom };
        levels.push(level);
      }
    } else if (nodeType === DOCUMENT_FRAGMENT_NODE) {
      level = { next: node.firstChild, parent: node, rest: null, endsParagraph: false, quotedFrom: -1 };
      levels.push(level);
    }
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
