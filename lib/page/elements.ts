/** As `Node` names them, which is missing where a saved page is read without a browser. */
export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const CDATA_SECTION_NODE = 4;
export const DOCUMENT_FRAGMENT_NODE = 11;

/** What is never rendered as text of the page, or is a person's own input. */
export const SKIPPED = 1;
/** Begins and ends a line of its own, whatever the style sheet says. Asking for the style would force layout. */
export const BLOCK = 2;
export const LINE_BREAK = 4;
export const QUOTATION = 8;
export const SLOT = 16;

const NAMES: readonly [kind: number, names: string][] = [
  [
    SKIPPED,
    'script style noscript template title head textarea select option datalist iframe frame object embed canvas audio video ' +
      'progress meter svg math quoteprint-card',
  ],
  [
    BLOCK,
    'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
      'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td ' +
      'tfoot th thead tr ul',
  ],
  [LINE_BREAK, 'br'],
  [QUOTATION, 'q blockquote'],
  [SLOT, 'slot'],
];

/** The kinds of elements, added up, by their local names, which XHTML pages share; most have none. */
export const KINDS: ReadonlyMap<string, number> = kindsByName();

function kindsByName(): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const [kind, names] of NAMES) {
    for (const name of names.split(' ')) kinds.set(name, (kinds.get(name) ?? 0) | kind);
  }
  return kinds;
}

/** Whether a node is an element of a kind. */
export function isOfKind(node: Node, kind: number): boolean {
  return node.nodeType === ELEMENT_NODE && ((KINDS.get((node as Element).localName) ?? 0) & kind) !== 0;
}

/** What a node stands in: its parent, or the host of the shadow tree that it is at the top of. */
export function parentOf(node: Node): Node | null {
  const parent = node.parentNode;
  return parent?.nodeType === DOCUMENT_FRAGMENT_NODE ? ((parent as Partial<ShadowRoot>).host ?? null) : parent;
}
