import type { Source, Span } from '../source/types';

/** The words of the source at a span; empty where the span points at nothing, so that one bad span spoils one line only. */
export function wordsAt(source: Source, span: Span): string {
  const paragraph = source.paragraphs.find(({ id }) => id === span.paragraph);
  return paragraph ? paragraph.text.slice(span.start, span.end) : '';
}

/** Words as a newspaper sets them: curly apostrophes and quotation marks. */
export function typeset(words: string): string {
  return words
    .replace(/(^|[\s([{—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{“—–])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’');
}

/** A quotation without the comma that only leads back into the sentence around it: “…,” he said. */
export function closed(quotation: string): string {
  return quotation.trim().replace(/,$/, '');
}
