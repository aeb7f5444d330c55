import type { Source, Span } from '../source/types';

/** The words of the source at a span; empty where the span points at nothing, so that one bad span spoils one line only. */
export function wordsAt(source: Source, span: Span): string {
  const paragraph = source.paragraphs.find(({ id }) => id === span.paragraph);
  return paragraph ? paragraph.text.slice(span.start, span.end) : '';
}

/** Words as a newspaper sets them: curly apostrophes and quotation marks. As long as before, so that offsets still hold. */
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

/** Words for inside of quotation marks: those of their own become single. */
export function nested(words: string): string {
  return typeset(words).replace(/“/g, '‘').replace(/”/g, '’');
}

/** The first of many words: enough to recognize a passage. */
export function brief(words: string, most: number): string {
  const all = words.trim().split(/\s+/);
  return all.length > most ? `${all.slice(0, most).join(' ')} …` : words;
}
