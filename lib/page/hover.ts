/** What the pointer is over: the quote's number and the line of it. */
export interface Hit {
  quote: number;
  line: DOMRect;
}

/** Finds the quote at a point of the viewport by the rectangles of its ranges. */
export function quoteAt(
  ranges: readonly (readonly Range[])[],
  x: number,
  y: number,
  target: Element | null,
): Hit | null {
  for (const [quote, own] of ranges.entries()) {
    for (const range of own) {
      if (!contains(range.getBoundingClientRect(), x, y)) continue;
      const line = [...range.getClientRects()].find((rect) => contains(rect, x, y));
      // Something may lie over the text: a menu, a dialog.
      if (line && (!target || isAround(target, range))) return { quote, line };
    }
  }
  return null;
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function isAround(target: Element, range: Range): boolean {
  const around = range.commonAncestorContainer;
  return target.contains(around) || around.contains(target);
}

/**
 * Calls `onHit` with what the pointer rests on, at most once a frame and only when it changes or was read again; null when it is on no
 * quote. Ends with the signal.
 */
export function watchPointer(
  ranges: () => readonly (readonly Range[])[],
  onHit: (hit: Hit | null) => void,
  signal: AbortSignal,
): void {
  let pending: { x: number; y: number; target: Element | null } | null = null;
  let current: readonly Range[] | null = null;
  const look = () => {
    if (!pending) return;
    const hit = quoteAt(ranges(), pending.x, pending.y, pending.target);
    pending = null;
    const over = (hit && ranges()[hit.quote]) ?? null;
    // Of a text that the page has just put anew nobody knows where it is before it is read again.
    const isLost = !over && current?.every(({ collapsed }) => collapsed);
    if (over === current || isLost) return;
    current = over;
    onHit(hit);
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      // A finger that moves scrolls.
      if (event.pointerType === 'touch') return;
      if (!pending) requestAnimationFrame(look);
      // An event knows its path only while it is on its way.
      const [target] = event.composedPath();
      pending = { x: event.clientX, y: event.clientY, target: target instanceof Element ? target : null };
    },
    { signal, passive: true, capture: true },
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      if (current === null) return;
      current = null;
      onHit(null);
    },
    // Captured, it would be told of each element that is left.
    { signal, passive: true },
  );
}

/**
 * Calls `onTap` with the quote that a finger has tapped on, and with null where any pointer has pressed elsewhere than on a quote or in
 * `card`. A tap on a link is the link's. Ends with the signal.
 */
export function watchTaps(
  ranges: () => readonly (readonly Range[])[],
  card: Element,
  onTap: (hit: Hit | null) => void,
  signal: AbortSignal,
): void {
  const onClick = (event: MouseEvent) => {
    const path = event.composedPath();
    const [target] = path;
    // Neither keys nor scripts point anywhere.
    if (!event.isTrusted || event.detail === 0 || path.includes(card) || !(target instanceof Element)) return;
    const hit = quoteAt(ranges(), event.clientX, event.clientY, target);
    const isTouch = (event as Partial<PointerEvent>).pointerType === 'touch';
    if (!hit) onTap(null);
    else if (isTouch && !target.closest('a[href], button')) onTap(hit);
  };
  addEventListener('click', onClick, { signal, passive: true, capture: true });
}
