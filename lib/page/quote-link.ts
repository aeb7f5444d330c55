import { linkToText } from '../export/text-fragment';
import type { TextRange } from '../match/page';
import { readPage } from './read-page';
import { type SearchableText, searchableText } from './searchable-text';
import { inSlices } from './slices';

/**
 * The address that opens this page at some of its text; of a page that has no address of its own, null. The page is read anew:
 * words that came since may be the same.
 *
 * @throws TornPage where the page changes meanwhile
 */
export async function linkToRanges(ranges: readonly Range[]): Promise<string | null> {
  const map = await inSlices(readPage([document.body], ({ shadowRoot }) => shadowRoot));
  const page = await inSlices(searchableText(map));
  const range = rangeIn(page, ranges);
  return range && linkToText(location.href, page.text, range);
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
