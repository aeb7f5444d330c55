import type { Source, Span } from '../source/types';
import type { Parts } from './in-sentence';
import { typeset } from './words';

/** Words of the source amid what stands around them in their paragraph, cut short with "…" behind `most` words on either side. */
export function inContext(source: Source, { paragraph, start, end }: Span, most: number): Parts {
  const text = typeset(source.paragraphs.find(({ id }) => id === paragraph)?.text ?? '');
  const before = text.slice(0, start).split(/(?<=\s)(?=\S)/);
  const after = text.slice(end).split(/(?<=\S)(?=\s)/);
  return {
    before: before.length > most ? `… ${before.slice(-most).join('')}` : before.join(''),
    words: text.slice(start, end),
    after: after.length > most ? `${after.slice(0, most).join('')} …` : after.join(''),
  };
}
