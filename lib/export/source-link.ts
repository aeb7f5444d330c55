import { BLOCK_END } from '../match/page';
import type { Quote, Source } from '../source/types';
import { linkToText } from './text-fragment';

/** The address that opens the article of a source at one of its quotes; null where the article has no address on the web. */
export function linkToQuote({ url, title, paragraphs }: Source, { span }: Quote): string | null {
  // The title stands above the article, and may have the same words.
  const texts = [title, ...paragraphs.map(({ text }) => text)];
  const place = paragraphs.findIndex(({ id }) => id === span.paragraph) + 1;
  if (!url || place === 0) return null;
  const before = texts.slice(0, place).join(BLOCK_END).length + BLOCK_END.length;
  return linkToText(url, texts.join(BLOCK_END), { start: before + span.start, end: before + span.end });
}
