import type { Paragraph, Quote, Source, Span } from '../source/types';
import { typeset } from './words';

/** A stretch of a paragraph that belongs to one quote, or to none. */
export interface Piece {
  text: string;
  quote: Quote | null;
  /** Whether the quote begins here: reported speech goes on behind a quotation in it. */
  first: boolean;
  /** Whether a person has said that it is no speech. */
  silent: boolean;
}

/**
 * A paragraph cut where quotes begin and end. Where one stands in another, the words are the inner one's.
 *
 * @param silent where a person has said that there is no speech
 */
export function piecesOf(source: Source, { id, text }: Paragraph, silent: readonly Span[] = []): Piece[] {
  const quotes = source.quotes.filter(({ span }) => span.paragraph === id).sort((a, b) => lengthOf(a) - lengthOf(b));
  const regions = silent.filter(({ paragraph }) => paragraph === id);
  const spans = [...quotes.map(({ span }) => span), ...regions];
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);
  const words = typeset(text);
  const met = new Set<Quote>();
  return places.slice(1).map((end, at) => {
    const start = places[at] as number;
    const quote = quotes.find(({ span }) => span.start <= start && end <= span.end) ?? null;
    const first = quote !== null && !met.has(quote);
    if (quote) met.add(quote);
    const isSilent = regions.some((region) => region.start <= start && end <= region.end);
    return { text: words.slice(start, end), quote, first, silent: isSilent };
  });
}

const lengthOf = ({ span }: Quote) => span.end - span.start;
