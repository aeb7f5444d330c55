import { BLOCK_END, type TextRange } from '../match/page';
import type { PageMap } from './read-page';

/** Text on one line, with the way back to the page's text. */
export interface ArticleText {
  text: string;
  /** Where each stretch that was taken over as it is begins, in `text` and in the page's; in order, the first at 0. */
  origins: { at: number; from: number }[];
}

/** Soft hyphens, zero-width spaces and byte order marks: no reader sees them, and they take words apart. */
const INVISIBLE = '\\u00AD\\u200B\\u2060\\uFEFF';
const STRETCH = new RegExp(`[^\\s${INVISIBLE}]+`, 'g');
const SPACE = new RegExp(`[^\\S${BLOCK_END}${INVISIBLE}]`);

/**
 * The text of some of a page's text nodes as one paragraph: spaces and line breaks become one space, what is invisible goes.
 *
 * @param nodes indexes into the map's, ascending
 */
export function articleText({ text: page, nodes: all, starts }: PageMap, nodes: readonly number[]): ArticleText {
  const origins: ArticleText['origins'] = [];
  let text = '';
  let read = 0;
  for (const node of nodes) {
    const start = starts[node] as number;
    const { data } = all[node] as Text;
    for (const { 0: stretch, index } of data.matchAll(STRETCH)) {
      const from = start + index;
      const gap = index ? page.slice(Math.max(read, start), from) : '';
      if (text && SPACE.test(`${page[read]}${gap}${page[from - 1]}`)) text += ' ';
      const last = origins.at(-1);
      if (last?.from !== from - text.length + (last?.at ?? 0)) origins.push({ at: text.length, from });
      text += stretch;
      read = from + stretch.length;
    }
  }
  return { text, origins };
}

/** Two texts as one paragraph. */
export function joined(before: ArticleText, after: ArticleText): ArticleText {
  const start = before.text.length + 1;
  const origins = after.origins.map(({ at, from }) => ({ at: at + start, from }));
  return { text: `${before.text} ${after.text}`, origins: [...before.origins, ...origins] };
}

/** Where some of a paragraph's words stand in the page's text; offsets in UTF-16 units. */
export function onPage({ origins }: ArticleText, { start, end }: TextRange): TextRange {
  const placeOf = (offset: number) => {
    const origin = origins.findLast(({ at }) => at <= offset) ?? { at: 0, from: 0 };
    return origin.from + offset - origin.at;
  };
  return { start: placeOf(start), end: placeOf(end - 1) + 1 };
}
