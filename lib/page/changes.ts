import { BLOCK, DOCUMENT_FRAGMENT_NODE, isOfKind, parentOf, SKIPPED } from './elements';

/** What has changed on a page since it was last asked. */
export interface Change {
  /** Neighbouring nodes that make up whole paragraphs each; none within another. */
  runs: Node[][];
  /** The nodes of the runs, and those beside which something came or went, or in which nothing else is. */
  near: ReadonlySet<Node>;
}

/** Collects a page's changes, to read again only the paragraphs that have changed. */
export class Changes {
  #changed = new Set<Node>();
  #beside = new Set<Node>();

  get isEmpty(): boolean {
    return this.#changed.size + this.#beside.size === 0;
  }

  add({ type, target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
    if (type === 'characterData') this.#changed.add(target);
    for (const node of addedNodes) this.#changed.add(node);
    if (!previousSibling && !nextSibling) this.#beside.add(target);
    for (const node of [previousSibling, nextSibling]) if (node) this.#beside.add(node);
    if (!removedNodes.length) return;
    // What is left around it may be one paragraph now.
    const around = target.nodeType === DOCUMENT_FRAGMENT_NODE ? (target as ShadowRoot).host : target;
    for (const node of [around, previousSibling, nextSibling])
      if (node && !isOfKind(node, BLOCK)) this.#changed.add(node);
  }

  /** Notes a node whose content came without any sign to an observer. */
  addNode(node: Node): void {
    this.#changed.add(node);
  }

  clear(): void {
    this.#changed = new Set();
    this.#beside = new Set();
  }

  /** Gives what was collected, and starts anew. */
  take(): Change {
    const near = this.#beside;
    const changed = this.#changed;
    this.clear();
    const runs: Node[][] = [];
    const read = new Set<Node>();
    for (const node of changed) {
      const top = node.isConnected ? topOf(node) : null;
      if (!top || read.has(top)) continue;
      const run = runAround(top);
      runs.push(run);
      for (const one of run) {
        read.add(one);
        near.add(one);
      }
    }
    return { runs: runs.filter(([first]) => first && !isWithin(parentOf(first), read)), near };
  }
}

/** Whether a node or what it stands in is one of some nodes. */
export function isWithin(node: Node | null, nodes: ReadonlySet<Node>): boolean {
  for (let at = node; at; at = parentOf(at)) if (nodes.has(at)) return true;
  return false;
}

/** The farthest around a node that can still share a paragraph with it; null where no text is read. */
function topOf(node: Node): Node | null {
  let top: Node | null = null;
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (isOfKind(at, SKIPPED)) return null;
    if (!top && (isOfKind(at, BLOCK) || isOfKind(parentOf(at) ?? at, BLOCK))) top = at;
  }
  return top;
}

/** A node with the neighbours that share its paragraphs. */
function runAround(node: Node): Node[] {
  if (isOfKind(node, BLOCK)) return [node];
  let first = node;
  while (first.previousSibling && !isOfKind(first.previousSibling, BLOCK)) first = first.previousSibling;
  const run: Node[] = [];
  for (let at: Node | null = first; at && !isOfKind(at, BLOCK); at = at.nextSibling) run.push(at);
  return run;
}
