/** How far up from the element around a text a clip that hides it is looked for: such wrappers stand close around their text. */
const LEVELS = 5;

/**
 * Answers whether text nodes are visible just now, each element asked once. Text that is clipped to a point, as for screen
 * readers, counts as hidden; text that is merely scrolled away does not.
 */
export function visibility(): (node: Text) => boolean {
  const clips = askedOnce(clipsAll);
  const isWithinClip = askedOnce((element) => isClipped(element, clips));
  const isVisible = askedOnce((element) => {
    if (!isRendered(element) || clips(element)) return false;
    const around = drawnIn(element);
    return around === null || !isWithinClip(around);
  });
  return (node) => {
    const parent = drawnIn(node);
    return parent !== null && isVisible(parent);
  };
}

/** Many texts stand in one element, and many elements in one wrapper. */
function askedOnce(ask: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = ask(element);
      known.set(element, answer);
    }
    return answer;
  };
}

/** Whether text in an element is drawn: an element without a box of its own (`display: contents`, a slot) says nothing of it. */
function isRendered(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  let box: Element | null = element;
  while (box && getComputedStyle(box).display === 'contents') box = drawnIn(box);
  return box?.checkVisibility() === true && getComputedStyle(element).visibility === 'visible';
}

function isClipped(element: Element, clips: (element: Element) => boolean): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS; level++, at = drawnIn(at)) if (clips(at)) return true;
  return false;
}

/** Whether nothing of what stands in an element is drawn, since it is no larger than a point. */
function clipsAll(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width > 1 && height > 1) return false;
  const { overflowX, overflowY, clipPath, display } = getComputedStyle(element);
  const cuts = overflowX !== 'visible' || overflowY !== 'visible';
  return (cuts && display !== 'contents' && display !== 'inline') || clipPath !== 'none';
}

/** Where a node is drawn: in its slot, else in its parent, else in the host of its shadow tree. */
export function drawnIn(node: Element | Text): Element | null {
  return node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
