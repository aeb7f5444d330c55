import { html, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type PageMap, readPage } from '../page/read-page';
import { finish } from '../tasks';
import { decode, encodingNamed, markedEncoding } from './encoding';
import { isShown } from './markup-visibility';
import type { SavedNode } from './saved-node';
import { savedTree } from './saved-tree';

/** A saved page as the matching asks for it. */
export interface SavedPage {
  title: string;
  map: PageMap;
  /** Whether the page shows a text node, as far as its markup tells. */
  shows(node: Text): boolean;
}

/**
 * Reads a saved page's bytes as a browser does that runs no scripts: by the HTML standard's parsing, in the encoding that
 * its byte order mark or its first `<meta>` with one tells, else UTF-8.
 */
export function readSavedPage(bytes: Uint8Array): SavedPage {
  let elements = elementsOf(parse(decode(bytes)));
  const declared = markedEncoding(bytes) ? undefined : declaredEncoding(elements);
  // As in a browser that meets the declaration late: all over again.
  if (declared && declared !== 'utf-8') elements = elementsOf(parse(decode(bytes, declared)));
  const root = elements.find(({ tagName }) => tagName === 'body' || tagName === 'frameset') as Tree.Element;
  const body = savedTree(root) as unknown as Node;
  const map = finish(readPage([body], ({ shadowRoot }) => shadowRoot));
  return {
    title: titleOf(elements),
    map,
    shows: (node) => isShown(node as unknown as SavedNode),
  };
}

/** In the document's order. */
function elementsOf(document: Tree.Document): Tree.Element[] {
  const elements: Tree.Element[] = [];
  const todo = document.childNodes.slice().reverse();
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (!('tagName' in node)) continue;
    elements.push(node);
    for (const child of node.childNodes.slice().reverse()) todo.push(child);
  }
  return elements;
}

function titleOf(elements: readonly Tree.Element[]): string {
  const title = elements.find(({ tagName, namespaceURI }) => tagName === 'title' && namespaceURI === html.NS.HTML);
  const text = title?.childNodes.map((child) => ('value' in child ? child.value : '')).join('') ?? '';
  return text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
}

function declaredEncoding(elements: readonly Tree.Element[]): string | undefined {
  for (const element of elements) {
    const encoding = element.tagName === 'meta' ? metaEncoding(element) : null;
    if (encoding !== null) return encoding;
  }
  return undefined;
}

/** The encoding that a `<meta charset>` or `<meta http-equiv="content-type">` tells; null where it tells none that is known. */
function metaEncoding({ attrs }: Tree.Element): string | null {
  const value = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
  const content = /^content-type$/i.test(value('http-equiv') ?? '') ? value('content') : undefined;
  const label = value('charset') ?? /charset\s*=\s*["']?([^\s;"']+)/i.exec(content ?? '')?.[1];
  const encoding = encodingNamed(label ?? '');
  // A file in which the declaration can be read is not in UTF-16, as the standard has it too.
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}
