import { BLOCK_END, LINE_END, type PageText, type TextRange } from '../match/page';
import type { Task } from '../tasks';

/** A page's text with the way back to its nodes: node `i` holds the text from `starts[i]`. */
export interface PageMap extends PageText {
  nodes: Text[];
  /** UTF-16 offsets into `text`, ascending. */
  starts: number[];
}

/** What is never rendered as text of the page, or is a person's own input. Local names, which XHTML pages share. */
const SKIPPED = new Set(
  (
    'script style noscript template title head textarea select option datalist iframe frame object embed canvas audio video ' +
    'progress meter svg math quoteprint-card'
  ).split(' '),
);

/** Elements that begin and end a line of their own, whatever the style sheet says. Asking for the style would force layout. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

const QUOTATIONS = new Set(['q', 'blockquote']);

/** Nodes visited between two points where the work may pause. */
const STEP = 256;

/** As `Node` names them, which is missing where a saved page is read without a browser. */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const CDATA_SECTION_NODE = 4;
const DOCUMENT_FRAGMENT_NODE = 11;

/** A node on the way, and the level above it: a list instead of recursion, since pages nest without limit. */
interface Level {
  next: Node | null;
  /** Set where the children are not the node's own: the nodes assigned to a slot. */
  rest?: Iterator<Node>;
  leave: () => void;
}

/**
 * Reads the text below `root` in the order a reader sees it: shadow trees in place of their hosts' own children, slots with
 * what is assigned to them. Nothing is asked of style or layout: hidden text is read too.
 *
 * @param shadowOf gives the shadow root of an element, closed ones where the browser allows it
 */
export function* readPage(root: Node, shadowOf: (element: Element) => ShadowRoot | null): Task<PageMap> {
  const parts: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  const quoted: TextRange[] = [];
  let length = 0;
  let visited = 0;
  /** Whether nothing but space was read since a line break. */
  let isBlankLine = false;
  const add = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const separate = (mark: string) => {
    if (parts.length && parts.at(-1) !== BLOCK_END) add(mark);
  };

  const enter = (node: Node, levels: Level[]) => {
    if (node.nodeType === TEXT_NODE || node.nodeType === CDATA_SECTION_NODE) {
      const { data } = node as Text;
      if (!data) return;
      if (isBlankLine && /\S/.test(data)) isBlankLine = false;
      nodes.push(node as Text);
      starts.push(length);
      add(data);
      return;
    }
    if (node.nodeType === ELEMENT_NODE) {
      const element = node as Element;
      const { localName } = element;
      if (SKIPPED.has(localName)) return;
      if (localName === 'br') {
        // Two line breaks, with nothing but space between them, end a paragraph.
        separate(isBlankLine ? BLOCK_END : LINE_END);
        isBlankLine = true;
        return;
      }
      const isBlock = BLOCKS.has(localName);
      if (isBlock) separate(BLOCK_END);
      const start = length;
      const leave = () => {
        if (QUOTATIONS.has(localName) && length > start) quoted.push({ start, end: length });
        if (isBlock) separate(BLOCK_END);
      };
      const shadow = shadowOf(element);
      // In another namespace, an element of that name is no slot.
      const assigned = localName === 'slot' ? ((element as Partial<HTMLSlotElement>).assignedNodes?.() ?? []) : [];
      if (shadow) levels.push({ next: shadow.firstChild, leave });
      else if (assigned.length) levels.push({ next: null, rest: assigned.values(), leave });
      else if (element.firstChild) levels.push({ next: element.firstChild, leave });
      else leave();
    } else if (node.nodeType === DOCUMENT_FRAGMENT_NODE) {
      levels.push({ next: node.firstChild, leave: () => {} });
    }
  };

  const levels: Level[] = [];
  enter(root, levels);
  while (levels.length) {
    const level = levels.at(-1) as Level;
    const node = level.rest ? (level.rest.next().value ?? null) : level.next;
    if (!node) {
      levels.pop();
      level.leave();
      continue;
    }
    level.next = node.nextSibling;
    enter(node, levels);
    if (++visited % STEP === 0) yield;
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
