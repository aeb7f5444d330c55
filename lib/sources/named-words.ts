import type { Quote, Source, Span } from '../source/types';
import { Misplaced } from './misplaced';

/** Words of one paragraph, as a correction names them: by what they say, never by a number that the engine gave them. */
export interface NamedWords {
  paragraph: string;
  text: string;
  /** Which of the places that have these words, counted from 0; absent, the first that will do. */
  occurrence?: number;
}

/** Finds the quote that a correction is about; null where these words are none. */
export type FindQuote = (source: Source, words: NamedWords) => Quote | null;

/** The words at a span, so named that they lead back to it. */
export function wordsOf(source: Source, { paragraph, start, end }: Span): NamedWords {
  const whole = source.paragraphs.find(({ id }) => id === paragraph)?.text ?? '';
  const text = whole.slice(start, end);
  const starts = [...startsOf(whole, text)];
  return { paragraph, text, ...(starts.length > 1 ? { occurrence: starts.indexOf(start) } : {}) };
}

/** @throws Misplaced when the source has no such words there */
export function spanAt(source: Source, { paragraph, text, occurrence = 0 }: NamedWords): Span {
  const where = source.paragraphs.find(({ id }) => id === paragraph);
  if (!where) throw new Misplaced('no-paragraph', paragraph);
  let left = occurrence;
  for (const start of startsOf(where.text, text)) {
    if (left-- === 0) return { paragraph, start, end: start + text.length };
  }
  throw new Misplaced('no-words', text, paragraph, String(occurrence));
}

/**
 * The quote of exactly these words; without an occurrence, the first that is one. Null where they are no quote.
 *
 * @throws Misplaced when the source has no such words there
 */
export function quoteAt(source: Source, words: NamedWords): Quote | null {
  const span = spanAt(source, words);
  const { paragraph, text, occurrence } = words;
  const isMeant = (one: Span) =>
    occurrence === undefined ? one.paragraph === paragraph && textAt(source, one) === text : sameSpan(one, span);
  return source.quotes.find((quote) => isMeant(quote.span)) ?? null;
}

/**
 * As {@link quoteAt}; where nothing is quoted in exactly these words, the quote that shares most of them, if they are more than
 * half of either: another engine may let a quote begin or end at another word.
 */
export function quoteNear(source: Source, words: NamedWords): Quote | null {
  const exact = quoteAt(source, words);
  if (exact) return exact;
  const span = spanAt(source, words);
  const [nearest] = source.quotes
    .map((quote) => ({ quote, share: shareOf(quote.span, span) }))
    .filter(({ share }) => share > 0.5)
    .sort((a, b) => b.share - a.share);
  return nearest?.quote ?? null;
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;
}

/** What two spans have in common, as a part of the longer one: 0 to 1. */
function shareOf(a: Span, b: Span): number {
  if (a.paragraph !== b.paragraph) return 0;
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / Math.max(a.end - a.start, b.end - b.start);
}

function textAt(source: Source, { paragraph, start, end }: Span): string | undefined {
  return source.paragraphs.find(({ id }) => id === paragraph)?.text.slice(start, end);
}

/** Where a text has these words: offsets in UTF-16 units. */
function* startsOf(text: string, words: string): Generator<number> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}
