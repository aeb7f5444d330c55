import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { SavedNode } from './saved-node';

/** Elements of HTML that may have a shadow tree, besides those with a name of their own. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** The slots of one shadow tree by their names, and the element that gives its children to them. */
interface Shadow {
  host: SavedNode;
  slots: Map<string, SavedNode>;
}

/** The tree of a parsed element, with the shadow trees that its markup declares (`<template shadowrootmode>`). */
export function savedTree(element: Tree.Element): SavedNode {
  const root = new SavedNode(element, null, null);
  const shadows: Shadow[] = [];
  const todo: { from: Tree.ParentNode; to: SavedNode; shadow: Shadow | null }[] = [
    { from: element, to: root, shadow: null },
  ];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { from, to, shadow } = next;
    if (to.localName === 'slot') claim(to, shadow);
    const template = canHost(to) ? from.childNodes.find(declaresShadow) : undefined;
    // From the last child to the first, so that they are taken up in their order.
    for (const child of from.childNodes.slice().reverse()) {
      if (child === template || child.nodeName === '#comment') continue;
      to.firstChild = new SavedNode(child, to, to.firstChild);
      if ('childNodes' in child) todo.push({ from: child, to: to.firstChild, shadow });
    }
    if (template) {
      to.shadowRoot = new SavedNode(template.content, to, null);
      const own: Shadow = { host: to, slots: new Map() };
      shadows.push(own);
      todo.push({ from: template.content, to: to.shadowRoot, shadow: own });
    }
  }
  for (const shadow of shadows) assign(shadow);
  return root;
}

function canHost({ localName }: SavedNode): boolean {
  return HOSTS.has(localName) || localName.includes('-');
}

function declaresShadow(node: Tree.ChildNode): node is Tree.Template {
  if (!('content' in node)) return false;
  const mode = node.attrs.find(({ name }) => name === 'shadowrootmode')?.value;
  return /^(open|closed)$/i.test(mode ?? '');
}

/** Of several slots with one name, the first is given what is meant for them. */
function claim(slot: SavedNode, shadow: Shadow | null): void {
  const name = slot.attribute('name') ?? '';
  if (shadow && !shadow.slots.has(name)) shadow.slots.set(name, slot);
}

function assign({ host, slots }: Shadow): void {
  for (let child = host.firstChild; child; child = child.nextSibling) {
    const slot = slots.get(child.attribute('slot') ?? '');
    if (!slot) continue;
    slot.assigned.push(child);
    child.shownIn = slot;
  }
}
