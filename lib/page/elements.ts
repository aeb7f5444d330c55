/** As `Node` names them, which is missing where a saved page is read without a browser. */
export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const CDATA_SECTION_NODE = 4;
export const DOCUMENT_FRAGMENT_NODE = 11;

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

/** Whether the text in an element is none of the page's. */
export function isSkipped({ localName }: Element): boolean {
  return SKIPPED.has(localName);
}

/** Whether an element begins and ends a paragraph. */
export function isBlock({ localName }: Element): boolean {
  return BLOCKS.has(localName);
}

/** Whether a node is an element that begins and ends a paragraph. */
export function isBlockNode(node: Node): boolean {
  return node.nodeType === ELEMENT_NODE && isBlock(node as Element);
}

/** What a node stands in: its parent, or the host of the shadow tree that it is at the top of. */
export function parentOf(node: Node): Node | null {
  const parent = node.parentNode;
  return parent?.nodeType === DOCUMENT_FRAGMENT_NODE ? ((parent as Partial<ShadowRoot>).host ?? null) : parent;
}
