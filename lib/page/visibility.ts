/** How far up a clip that hides a text is looked for: such wrappers stand close around their text. */
const LEVELS = 6;

/**
 * Answers whether text nodes are visible just now, each element asked once. Text that is clipped to a point, as for screen
 * readers, counts as hidden; text that is merely scrolled away does not.
 */
export function visibility(): (node: Text) => boolean {
  const known = new Map<Element, boolean>();
  return (node) => {
    const parent = drawnIn(node);
    if (!parent) return false;
    let visible = known.get(parent);
    if (visible === undefined) {
      visible = isRendered(parent) && !isClipped(parent);
      known.set(parent, visible);
    }
    return visible;
  };
}

/** Whether text in an element is drawn: an element without a box of its own (`display: contents`, a slot) says nothing of it. */
function isRendered(element: Element): boolean {
  let box: Element | null = element;
  while (box && getComputedStyle(box).display === 'contents') box = drawnIn(box);
  return box?.checkVisibility() === true && getComputedStyle(element).visibility === 'visible';
}

function isClipped(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS; level++, at = drawnIn(at)) {
    const { width, height } = at.getBoundingClientRect();
    if (width > 1 && height > 1) continue;
    const { overflowX, overflowY, clipPath, display } = getComputedStyle(at);
    if (display !== 'contents' && display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible'))
      return true;
    if (clipPath !== 'none') return true;
  }
  return false;
}

/** Where a node is drawn: in its slot, else in its parent, else in the host of its shadow tree. */
export function drawnIn(node: Element | Text): Element | null {
  return node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
