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

/** A finger leaves wherever it was when it is lifted: that says nothing. */
export function isFinger({ pointerType }: PointerEvent): boolean {
  return pointerType === 'touch';
}

/**
 * Calls `onHit` with what the pointer rests on or a finger taps, at most once a frame, and only when it changes or is tapped; null
 * when it is on no quote. Taps on the card are the card's. Ends with the signal.
 */
export function watchPointer(
  ranges: () => readonly (readonly Range[])[],
  onHit: (hit: Hit | null) => void,
  signal: AbortSignal,
): void {
  let pending: { x: number; y: number; target: Element | null; isTap: boolean } | null = null;
  let current: number | null = null;
  const look = () => {
    if (!pending) return;
    const { x, y, target, isTap } = pending;
    const hit = quoteAt(ranges(), x, y, target);
    pending = null;
    if ((hit?.quote ?? null) === current && !isTap) return;
    current = hit?.quote ?? null;
    onHit(hit);
  };
  const lookSoon = (event: PointerEvent, isTap: boolean) => {
    if (!pending) requestAnimationFrame(look);
    // An event knows its path only while it is on its way.
    const [target] = event.composedPath();
    pending = { x: event.clientX, y: event.clientY, target: target instanceof Element ? target : null, isTap };
  };
  const options = { signal, passive: true, capture: true };
  document.addEventListener('pointermove', (event) => lookSoon(event, false), options);
  document.addEventListener(
    'click',
    (event) => {
      const isOnCard = event.target instanceof Element && event.target.localName === 'quoteprint-card';
      if (event instanceof PointerEvent && isFinger(event) && !isOnCard) lookSoon(event, true);
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (current === null || isFinger(event)) return;
      current = null;
      onHit(null);
    },
    options,
  );
}
