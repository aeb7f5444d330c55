import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Numbers of the DOM standard for the kinds of nodes that matter to a reader. */
const ELEMENT = 1;
const NODE_TYPES: Record<string, number> = { '#text': 3, '#document-fragment': 11 };

/**
 * A node of a saved page: as much of the DOM as it takes to read a page, so that the same code reads it in a tab and in a
 * file.
 */
export class SavedNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly data: string;
  firstChild: SavedNode | null = null;
  shadowRoot: SavedNode | null = null;
  /** Of a slot: what its host gives to it. */
  readonly assigned: SavedNode[] = [];
  readonly #attributes: Tree.Element['attrs'];

  /** Where the node is shown: in its parent, in the slot that it is given to, or as a shadow tree in its host. */
  shownIn: SavedNode | null;

  /** @param parentNode of a shadow tree its host */
  constructor(
    node: Tree.Node,
    readonly parentNode: SavedNode | null,
    readonly nextSibling: SavedNode | null,
  ) {
    this.shownIn = parentNode;
    this.nodeType = NODE_TYPES[node.nodeName] ?? ELEMENT;
    this.localName = 'tagName' in node ? node.tagName : '';
    this.data = 'value' in node ? node.value : '';
    this.#attributes = 'attrs' in node ? node.attrs : [];
  }

  /** The value of an attribute; undefined where the element has none such. */
  attribute(name: string): string | undefined {
    return this.#attributes.find((one) => one.name === name)?.value;
  }

  assignedNodes(): SavedNode[] {
    return this.assigned;
  }
}
