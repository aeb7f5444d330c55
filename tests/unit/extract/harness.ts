import { extract } from '../../../lib/extract/extract';
import type { Quote, Source, Span } from '../../../lib/source/types';

/** The source of a text made up for a test. */
export function sourceOf(...paragraphs: string[]): Source {
  return extract(paragraphs.join('\n\n'), { id: 'test', title: 'Test', language: 'en', wire: 'AFP' });
}

export function wordsAt(source: Source, span: Span | undefined): string | null {
  if (!span) return null;
  return source.paragraphs.find((one) => one.id === span.paragraph)?.text.slice(span.start, span.end) ?? null;
}

export function speakerOf(source: Source, quote: Quote): string | null {
  return source.speakers.find((one) => one.id === quote.speaker)?.name ?? null;
}

/** Each marked quote's words with the name of its speaker, in reading order. */
export function quotesOf(source: Source): [words: string | null, speaker: string | null][] {
  return source.quotes
    .filter((quote) => quote.kind !== 'indirect' && quote.echoes === undefined)
    .map((quote) => [wordsAt(source, quote.span), speakerOf(source, quote)]);
}

/** Each indirect statement's words with the name of its speaker. */
export function reportedIn(source: Source): [words: string | null, speaker: string | null][] {
  return source.quotes
    .filter((quote) => quote.kind === 'indirect')
    .map((quote) => [wordsAt(source, quote.span), speakerOf(source, quote)]);
}
