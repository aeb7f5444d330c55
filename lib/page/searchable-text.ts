import { BLOCK_END, LINE_END } from '../match/page';
import type { Task } from '../tasks';
import type { PageMap } from './read-page';
import { drawnIn } from './visibility';

/** The text of a page in which a browser looks for the words of a link, with the places of its nodes. */
export interface SearchableText {
  /** In reading order; `BLOCK_END` where no words are found across. */
  text: string;
  /** UTF-16 offset into the text at which a node's begins; nodes that are not searched are missing. */
  offsets: ReadonlyMap<Text, number>;
}

/** How an element takes part in a search. */
interface Flow {
  /** The element that text in it makes lines of; null where it is not searched at all. */
  block: Element | null;
  isVisible: boolean;
  /** Whether spaces and line breaks stand as they are written. */
  isPreformatted: boolean;
}

/** Nodes between two points where the work may pause. */
const STEP = 64;

/**
 * Takes from a page's text what a search passes over and ends a block wherever the page's style does: browsers find no words across a
 * box of its own, be it on the line, nor Firefox across invisible ones. What is folded away is searched: a link unfolds it.
 */
export function* searchableText({ text, nodes, starts }: PageMap): Task<SearchableText> {
  const flows = new Map<Element, Flow>();
  const offsets = new Map<Text, number>();
  const parts: string[] = [];
  let length = 0;
  let block: Element | null = null;
  let read = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const [at, node] of nodes.entries()) {
    if (at % STEP === STEP - 1) yield;
    const start = starts[at] as number;
    const end = start + node.length;
    // The ends of lines and paragraphs stand between the nodes.
    add(text.slice(read, start));
    read = end;
    const parent = drawnIn(node);
    const flow = parent && flowOf(parent, flows);
    if (!flow?.block) continue;
    if (flow.block !== block || !flow.isVisible) add(BLOCK_END);
    block = flow.isVisible ? flow.block : null;
    if (!flow.isVisible) continue;
    offsets.set(node, length);
    add(flow.isPreformatted ? text.slice(start, end).replace(/[\n\t]| (?= )/g, LINE_END) : text.slice(start, end));
  }
  return { text: parts.join(''), offsets };
}

/** Without recursion: pages nest without limit. */
function flowOf(element: Element, known: Map<Element, Flow>): Flow {
  const unknown: Element[] = [];
  let at: Element | null = element;
  for (; at && !known.has(at); at = drawnIn(at)) unknown.push(at);
  let flow: Flow | null = at ? (known.get(at) as Flow) : null;
  for (const inner of unknown.reverse()) {
    flow = makeFlow(inner, flow);
    known.set(inner, flow);
  }
  return flow as Flow;
}

function makeFlow(element: Element, around: Flow | null): Flow {
  const { display, visibility, whiteSpace } = getComputedStyle(element);
  const isHidden = display === 'none' || around?.block === null;
  const isInline = around !== null && /^(?:inline|contents)?$/.test(display);
  return {
    block: isHidden ? null : isInline ? around.block : element,
    isVisible: visibility !== 'hidden' && visibility !== 'collapse',
    isPreformatted: /^(?:pre|break-spaces)/.test(whiteSpace),
  };
}
