import type { AnnotatedQuote } from './matched';

/** Where a quote stands among those of a page, and which are beside it; behind the last comes the first. */
export interface Neighbours {
  /** From 1. */
  position: number;
  count: number;
  previous: AnnotatedQuote;
  next: AnnotatedQuote;
  /** The next one of the same speaker; null where there is no other. */
  ofSpeaker: AnnotatedQuote | null;
}

/** @returns null where the quote is not among them */
export function neighboursOf(quotes: readonly AnnotatedQuote[], shown: AnnotatedQuote): Neighbours | null {
  const at = quotes.findIndex((quote) => isSame(quote, shown));
  const from = (step: number) => quotes[(at + step + quotes.length) % quotes.length] as AnnotatedQuote;
  if (at < 0) return null;
  const { speaker } = shown.match;
  const following = [...quotes.slice(at + 1), ...quotes.slice(0, at)];
  return {
    position: at + 1,
    count: quotes.length,
    previous: from(-1),
    next: from(1),
    ofSpeaker: (speaker !== null && following.find(({ match }) => match.speaker === speaker)) || null,
  };
}

/** Whether it is the same quote at the same place, of this reading of the page or another. */
export function isSame(a: AnnotatedQuote, b: AnnotatedQuote): boolean {
  return a.source.id === b.source.id && a.match.id === b.match.id && a.match.occurrence === b.match.occurrence;
}
