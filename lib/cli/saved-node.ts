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

  /** @param parent where the node is shown: of a shadow tree its host, of what a slot is given that slot */
  constructor(
    node: Tree.Node,
    public parent: SavedNode | null,
    readonly nextSibling: SavedNode | null,
  ) {
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
