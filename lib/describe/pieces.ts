import type { Paragraph, Quote, Source } from '../source/types';
import { typeset } from './words';

/** A stretch of a paragraph that belongs to one quote, or to none. */
export interface Piece {
  text: string;
  quote: Quote | null;
  /** Whether the quote begins here: reported speech goes on behind a quotation in it. */
  first: boolean;
}

/** A paragraph cut where quotes begin and end. Where one stands in another, the words are the inner one's. */
export function piecesOf(source: Source, { id, text }: Paragraph): Piece[] {
  const quotes = source.quotes.filter(({ span }) => span.paragraph === id).sort((a, b) => lengthOf(a) - lengthOf(b));
  const cuts = new Set([0, text.length, ...quotes.flatMap(({ span }) => [span.start, span.end])]);
  const places = [...cuts].sort((a, b) => a - b);
  const words = typeset(text);
  const met = new Set<Quote>();
  return places.slice(1).map((end, at) => {
    const start = places[at] as number;
    const quote = quotes.find(({ span }) => span.start <= start && end <= span.end) ?? null;
    const first = quote !== null && !met.has(quote);
    if (quote) met.add(quote);
    return { text: words.slice(start, end), quote, first };
  });
}

const lengthOf = ({ span }: Quote) => span.end - span.start;
