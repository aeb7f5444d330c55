import type { Source, Span } from '../source/types';
import { typeset } from './words';

/**
 * Where an article has these words, in whatever quotation marks; null where it has not.
 *
 * @param near id of the paragraph that is looked at first
 */
export function findWords({ paragraphs }: Source, words: string, near: string | null): Span | null {
  const wanted = typeset(words.trim());
  if (wanted === '') return null;
  const places = paragraphs.map(({ id, text }) => ({ paragraph: id, start: typeset(text).indexOf(wanted) }));
  const found = places.filter(({ start }) => start >= 0);
  const place = found.find(({ paragraph }) => paragraph === near) ?? found[0];
  return place ? { ...place, end: place.start + wanted.length } : null;
}

/**
 * A stretch of a paragraph, grown to whole words and freed of the spaces and quotation marks round them; null where it has no word.
 * Offsets are UTF-16 units.
 */
export function wholeWords(text: string, start: number, end: number): Pick<Span, 'start' | 'end'> | null {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
    .filter((word) => word.start < end && word.end > start);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  // The mark that ends a sentence or a clause is part of what is quoted, a quotation mark is not.
  const tail = /^[^\p{L}\p{N}\s"“”„«»'‘’]*/u.exec(text.slice(last.end, Math.max(last.end, end)))?.[0] ?? '';
  const head = /[([]*$/.exec(text.slice(Math.min(start, first.start), first.start))?.[0] ?? '';
  return { start: first.start - head.length, end: last.end + tail.length };
}
