/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Held at the edge that is next to the line, so that a card that grows leaves the line free: at `top`, or else at `bottom`. */
export interface Position {
  left: number;
  /** CSS pixels from the window's top. */
  top: number | null;
  /** CSS pixels from the window's bottom. */
  bottom: number | null;
  /** Height that is free there, in CSS pixels. */
  maxHeight: number;
}

/** Pixels between the card and the line, and between the card and the window's edge. */
const GAP = 8;
/** A card lower than this is no use. */
const LEAST_HEIGHT = 120;

/**
 * Places a card near a line and never over it: under or over the whole quote where there is room, else under or over the
 * line that is pointed at.
 */
export function placeCard(
  line: Box,
  quote: Box,
  card: { width: number; height: number },
  viewport: { width: number; height: number },
): Position {
  const left = Math.max(GAP, Math.min(line.left, viewport.width - card.width - GAP));
  const under = (box: Box): Position => ({
    left,
    top: box.bottom + GAP,
    bottom: null,
    maxHeight: viewport.height - box.bottom - 2 * GAP,
  });
  const over = (box: Box): Position => ({
    left,
    top: null,
    bottom: viewport.height - box.top + GAP,
    maxHeight: box.top - 2 * GAP,
  });
  const places = [under(quote), over(quote), under(line), over(line)];
  const fits = places.find(({ maxHeight }) => maxHeight >= card.height);
  if (fits) return fits;
  const roomiest = (a: Position, b: Position) => (b.maxHeight > a.maxHeight ? b : a);
  const best = places.reduce(roomiest);
  return best.maxHeight >= LEAST_HEIGHT ? best : [under(line), over(line)].reduce(roomiest);
}
