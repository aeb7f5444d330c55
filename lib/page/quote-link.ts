import { linkingToText, linkToText } from '../export/text-fragment';
import { LINE_END, type TextRange } from '../match/page';
import { readPage, TornPage } from './read-page';
import { type SearchableText, searchableText } from './searchable-text';
import { inSlices } from './slices';

/**
 * The address that opens this page at some of its text. The page is read anew, since words that came later may be the same. Where the
 * text can't be told apart (the page changes just now, or keeps it in a closed shadow tree) the address names its words alone.
 */
export async function linkToRanges(ranges: readonly Range[]): Promise<string> {
  const { href } = location;
  try {
    const map = await inSlices(readPage([document.body], ({ shadowRoot }) => shadowRoot));
    const page = await inSlices(searchableText(map));
    const range = rangeIn(page, ranges);
    const link = range && (await inSlices(linkingToText(href, page.text, range)));
    if (link) return link;
  } catch (error) {
    if (!(error instanceof TornPage)) throw error;
  }
  const text = ranges.join(LINE_END);
  return linkToText(href, text, { start: 0, end: text.length }) ?? href;
}

/** Where ranges of the document begin and end in its text; null where they are not in it. */
function rangeIn({ offsets }: SearchableText, ranges: readonly Range[]): TextRange | null {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return null;
  const start = offsets.get(first.startContainer as Text);
  const end = offsets.get(last.endContainer as Text);
  if (start === undefined || end === undefined) return null;
  return { start: start + first.startOffset, end: end + last.endOffset };
}
