import type { Span } from '../source/types';
import type { Parsed } from './parse';
import type { Range } from './words';

/** A range of a paragraph's words as a span of its text. */
export function spanOf(parsed: Parsed, range: Range): Span {
  const first = parsed.words[range.from];
  const last = parsed.words[range.to - 1];
  if (!first || !last) throw new RangeError(`no words ${range.from} to ${range.to} in ${parsed.paragraph.id}`);
  return { paragraph: parsed.paragraph.id, start: first.start, end: last.end };
}

/** The words of a range as they stand in the paragraph. */
export function textOf(parsed: Parsed, range: Range): string {
  const { start, end } = spanOf(parsed, range);
  return parsed.paragraph.text.slice(start, end);
}
