import type { Words } from '../text/words';

/** UTF-16 offsets into a text, `end` not included. */
export interface TextRange {
  start: number;
  end: number;
}

/** Ends a paragraph in a page's text: no page writes this character by itself. */
export const BLOCK_END = '\u2029';
/** A single line break within a paragraph. */
export const LINE_END = '\u2028';

/** The text of a page as its reader sees it. */
export interface PageText {
  /** All text in reading order; `BLOCK_END` between paragraphs. */
  text: string;
  /** What the markup shows as a quotation: `<q>` and `<blockquote>`. */
  quoted: TextRange[];
}

/** A page ready to be matched. */
export interface Page extends PageText {
  words: Words;
  /** Whether a word is visible just now. Costs layout, so it is asked only of words that match. */
  shown(word: number): boolean;
}

/** The paragraph around an offset. */
export function blockAround(text: string, offset: number): TextRange {
  const before = text.lastIndexOf(BLOCK_END, Math.max(0, offset - 1));
  const after = text.indexOf(BLOCK_END, offset);
  return { start: before + 1, end: after < 0 ? text.length : after };
}

/** Page text on one line, for people to read. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
