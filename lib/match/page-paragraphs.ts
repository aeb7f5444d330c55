import type { ImportedParagraph } from '../extract/import-text';
import { blockAround, type Page, type TextRange } from './page';

/** Paragraphs read before and after the one with the quotation, and how much of each, in UTF-16 units. */
const BEFORE = 4;
const AFTER = 1;
const LONGEST = 2000;
/** Blocks looked at on either side. */
const MOST_BLOCKS = 60;
/** White space and a word, or a part of one up to a soft hyphen or a zero-width character. */
const WORD = /\s*[^\s\u00AD\u200B-\u200F\u2060\uFEFF]+/gu;
/** A text that has its marks needs none of ours. */
const MARK = /^\s*["“”„«»‘’']/;

/** The paragraphs of a page round some of its text, as the engine reads them, with the way back into the page's text. */
export function paragraphsAround(page: Page, start: number, end: number): ImportedParagraph[] {
  return blocksAround(page, start, end)
    .map((block) => ({
      start: Math.max(block.start, Math.min(start, block.end) - LONGEST),
      end: Math.min(block.end, Math.max(end, block.start) + LONGEST),
    }))
    .flatMap((block, at) => importBlock(page, block, `p${at + 1}`) ?? []);
}

/** The blocks that are read to tell whose words stand from `start` to `end`, the ones between them too. */
export function blocksAround(page: Page, start: number, end: number): TextRange[] {
  const blocks = [blockAround(page, start)];
  const gap = (at: number) => at < 0 || at >= page.text.length;
  for (let count = 0; count < BEFORE && blocks.length < MOST_BLOCKS; ) {
    const at = (blocks[0] as TextRange).start - 1;
    if (gap(at)) break;
    const block = blockAround(page, at);
    blocks.unshift(block);
    if (hasWords(page, block)) count++;
  }
  for (let count = 0; (blocks.at(-1) as TextRange).end < end || (count < AFTER && blocks.length < 2 * MOST_BLOCKS); ) {
    const at = (blocks.at(-1) as TextRange).end + 1;
    if (gap(at)) break;
    const block = blockAround(page, at);
    blocks.push(block);
    if (hasWords(page, block)) count++;
  }
  return blocks;
}

/** Between two paragraphs stand blocks of nothing but white space; long ones are read no further than they will be. */
function hasWords({ text }: Page, { start, end }: TextRange): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + LONGEST)));
}

/** A block as the engine reads paragraphs: white space collapsed, without invisible characters, and with marks where only the markup shows a quotation. */
function importBlock(page: Page, block: TextRange, id: string): ImportedParagraph | null {
  const origins: ImportedParagraph['origins'] = [];
  let text = '';
  const add = (piece: string, from: number) => {
    origins.push({ at: text.length, from });
    text += piece;
  };
  const cuts = page.quoted
    .filter(({ start, end }) => start < block.end && end > block.start && !MARK.test(page.text.slice(start, end)))
    .flatMap(({ start, end }) => [
      { at: Math.max(start, block.start), mark: '“' },
      { at: Math.min(end, block.end), mark: '”' },
    ])
    .sort((a, b) => a.at - b.at);
  let from = block.start;
  let opened = false;
  for (const { at, mark } of [...cuts, { at: block.end, mark: '' }]) {
    for (const word of page.text.slice(from, at).matchAll(WORD)) {
      const bare = word[0].trimStart();
      const start = from + word.index + word[0].length - bare.length;
      if (bare.length < word[0].length && text && !opened) add(' ', start - 1);
      add(bare, start);
      opened = false;
    }
    if (mark) add(mark === '“' && text ? ` ${mark}` : mark, at);
    opened = mark === '“';
    from = at;
  }
  return text ? { id, kind: 'paragraph', text, origins } : null;
}
