import type { SavedNode } from './saved-node';

/** What browsers never show, of what is read as text of a page. */
const NEVER_SHOWN = new Set(['noembed', 'noframes', 'rp']);

/**
 * Whether a saved page shows a text, as far as its markup and inline styles tell: what only a style sheet hides counts as
 * shown.
 */
export function isShown(text: SavedNode): boolean {
  let visibility: string | undefined;
  let child = text;
  for (let at = text.shownIn; at; child = at, at = at.shownIn) {
    if (isGone(at, child)) return false;
    // Unlike other ways to hide, this one is undone by what stands further in.
    visibility ??= inlineStyle(at, 'visibility');
  }
  return visibility !== 'hidden' && visibility !== 'collapse';
}

/** Whether an element is not rendered, or not with this child of it. */
function isGone(element: SavedNode, child: SavedNode): boolean {
  const isClosed = element.localName === 'details' && element.attribute('open') === undefined;
  if (isClosed && child !== summaryOf(element)) return true;
  if (inlineStyle(element, 'content-visibility') === 'hidden') return true;
  const display = inlineStyle(element, 'display');
  return display === undefined ? isGoneByDefault(element) : display === 'none';
}

/** What the browser's own style sheet does not display. */
function isGoneByDefault(element: SavedNode): boolean {
  const has = (attribute: string) => element.attribute(attribute) !== undefined;
  if (has('hidden') || NEVER_SHOWN.has(element.localName)) return true;
  return element.localName === 'dialog' ? !has('open') : has('popover');
}

function summaryOf(details: SavedNode): SavedNode | null {
  let child = details.firstChild;
  while (child && child.localName !== 'summary') child = child.nextSibling;
  return child;
}

/** The keyword that an element's `style` attribute gives to a property, in lower case. */
function inlineStyle(element: SavedNode, property: string): string | undefined {
  const style = element.attribute('style')?.toLowerCase();
  if (!style?.includes(property)) return undefined;
  const values = style.split(';').flatMap((declaration) => {
    const [name, value = ''] = declaration.split(':');
    return name?.trim() === property ? [value.replace('!important', '').trim()] : [];
  });
  return values.at(-1);
}
