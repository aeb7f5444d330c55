import type { Box } from './card-position';
import type { AnnotatedQuote } from './matched';

/** The lines of a quote as a reader sees them, in CSS pixels of the viewport. */
export function linesOf(quote: AnnotatedQuote): DOMRect[] {
  return quote.ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width, height }) => width && height);
}

/** The box around lines. */
export function around(lines: readonly DOMRect[]): Box {
  return {
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
}
