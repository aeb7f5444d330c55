import { BLOCK_END, LINE_END, lowerBound, type PageText, type Sight, type TextRange } from '../match/page';
import type { Task } from '../tasks';
import {
  BLOCK,
  CDATA_SECTION_NODE,
  DOCUMENT_FRAGMENT_NODE,
  ELEMENT_NODE,
  KINDS,
  LINE_BREAK,
  QUOTATION,
  SKIPPED,
  SLOT,
  TEXT_NODE,
} from './elements';

/** A page's text with the way back to its nodes: node `i` holds the text from `starts[i]`. */
export interface PageMap extends PageText {
  nodes: Text[];
  /** UTF-16 offsets into `text`, ascending. */
  starts: number[];
}

/** Ends a paragraph at a line break. */
const BROKEN_OFF = LINE_END + BLOCK_END;

/** Nodes visited between two points where the work may pause. */
const STEP = 64;

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

const BARE: Level = { next: null, parent: null, rest: null, endsParagraph: false, quotedFrom: -1 };

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
  let level: Level = { ...BARE, rest: roots[Symbol.iterator]() };
  /** The level of each depth, used again: pages have thousands of elements. */
  const levels = [level];
  let depth = 0;
  // One loop without functions of its own: it runs for the first time on every page, uncompiled, where they cost most.
  for (;;) {
    const node: Node | null = level.rest ? (level.rest.next().value ?? null) : level.next;
    if (!node) {
      const { endsParagraph, quotedFrom } = level;
      if (quotedFrom >= 0 && length > quotedFrom) quoted.push({ start: quotedFrom, end: length });
      if (endsParagraph && mark !== BLOCK_END) mark = mark ? BROKEN_OFF : BLOCK_END;
      if (depth === 0) break;
      level = levels[--depth] as Level;
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
      const kinds = KINDS.get(element.localName) ?? 0;
      // Two line breaks with nothing between them end a paragraph.
      if (kinds & LINE_BREAK) mark = mark === LINE_END ? BROKEN_OFF : mark || LINE_END;
      else if (!(kinds & SKIPPED)) {
        const endsParagraph = (kinds & BLOCK) !== 0;
        if (endsParagraph && mark !== BLOCK_END) mark = mark ? BROKEN_OFF : BLOCK_END;
        const parent = shadowOf(element) ?? element;
        // In another namespace, an element of that name is no slot.
        const assigned = kinds & SLOT ? ((element as Partial<HTMLSlotElement>).assignedNodes?.() ?? []) : [];
        const rest = parent === element && assigned.length ? assigned.values() : null;
        level = levels[++depth] ??= { ...BARE };
        level.next = rest ? null : parent.firstChild;
        level.parent = parent;
        level.rest = rest;
        level.endsParagraph = endsParagraph;
        level.quotedFrom = kinds & QUOTATION ? length : -1;
      }
    } else if (nodeType === DOCUMENT_FRAGMENT_NODE) {
      level = levels[++depth] ??= { ...BARE };
      Object.assign(level, BARE, { next: node.firstChild, parent: node });
    }
    if (++visited % STEP) continue;
    yield;
    const isTorn = ({ next, parent, rest }: Level) => !rest && next !== null && next.parentNode !== parent;
    if (levels.slice(0, depth + 1).some(isTorn)) throw new TornPage();
  }
  return { text: parts.join(''), nodes, starts, quoted };
}

/** The position in the page of an offset in its text: of the character that begins there. */
export function positionOf(map: PageMap, offset: number): { node: Text; offset: number; index: number } {
  const index = Math.max(0, lowerBound(map.starts, offset + 1) - 1);
  return { node: map.nodes[index] as Text, offset: offset - (map.starts[index] as number), index };
}

/** Whether the text from an offset on is visible, given whether its nodes are. */
export function sightIn(map: PageMap, isVisible: (node: Text) => boolean): (offset: number) => Sight {
  return (offset) => {
    const { node, index } = positionOf(map, offset);
    return { shown: isVisible(node), end: map.starts[index + 1] ?? map.text.length };
  };
}
