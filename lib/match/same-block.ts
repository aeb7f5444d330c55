import type { Paragraph, Quote } from '../source/types';
import type { Words } from '../text/words';
import { blockAround, type Page, type TextRange } from './page';
import type { Placement } from './place';
import { type PreparedSource, wordsWithin } from './prepare';
import type { QuoteRegion } from './quote-region';

const MARK = /["“”„«»'‘’]/;

/**
 * A paragraph of the page that is one of the source letter by letter, as most are, without the space around it: its quotation marks are then the
 * source's, and say nothing new. Null for any other.
 */
export function sameBlock({ source }: PreparedSource, { unit, first, last }: Placement, page: Page): TextRange | null {
  const { text } = source.paragraphs[unit.paragraph] as Paragraph;
  const block = blockAround(page, page.words.starts[first] as number);
  const whole = page.text.slice(block.start, block.end).trimStart();
  const own = whole.trimEnd();
  if (last - first + 1 !== unit.length || own !== text.trim()) return null;
  const start = block.end - whole.length;
  const end = start + own.length;
  const isQuoted = page.quoted.some((range) => range.start < end && range.end > start);
  return isQuoted || page.hidden(first, last).length ? null : { start, end };
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
