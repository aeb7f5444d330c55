import type { Paragraph, Quote } from '../source/types';
import type { Words } from '../text/words';
import { blockAround, type Page } from './page';
import type { Placement } from './place';
import { type PreparedSource, wordsWithin } from './prepare';
import type { QuoteRegion } from './quote-region';

const MARK = /["“”„«»'‘’]/;

/**
 * Whether a paragraph of the page is one of the source letter by letter, as most are: its quotation marks are then the source's, and say
 * nothing new.
 */
export function isSameBlock({ source }: PreparedSource, { unit, first, last }: Placement, page: Page): boolean {
  const { text } = source.paragraphs[unit.paragraph] as Paragraph;
  const { start, end } = blockAround(page, page.words.starts[first] as number);
  if (last - first + 1 !== unit.length || page.text.slice(start, end).trim() !== text.trim()) return false;
  return !page.quoted.some((range) => range.start < end && range.end > start) && !page.hidden(first, last).length;
}

/** Where a quote stands in such a paragraph; null where the source has no marks right around it. */
export function sameRegion(
  { source, words }: PreparedSource,
  { unit, first }: Placement,
  quote: Quote,
): QuoteRegion | null {
  const { text } = source.paragraphs[unit.paragraph] as Paragraph;
  const { start, end } = quote.span;
  if (!MARK.test(text[start - 1] ?? '') || !MARK.test(text[end] ?? '')) return null;
  const own = wordsWithin(words[unit.paragraph] as Words, start, end);
  return { words: Array.from({ length: own.length }, (_, at) => first + own.first + at), marked: true };
}
