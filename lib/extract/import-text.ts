import type { Paragraph } from '../source/types';

/** A paragraph with the way back into the text that it was read from. */
export interface ImportedParagraph extends Paragraph {
  /** Where each kept stretch of the text begins, in the paragraph and in the text; in order, the first at 0. */
  origins: { at: number; from: number }[];
}

interface Line {
  text: string;
  /** Offset of the line's first kept character in the text. */
  from: number;
}

/** Lines that pages put between paragraphs and that are no part of the story. */
export const NOT_STORY =
  /^(?:related(?: (?:article|story|stories|coverage|content|posts?|topics?|news))?|read (?:more|also|next|this next)|see also|also read|more (?:on this|from|stories)|watch|listen|advertisement|sponsored|recommended|sign up|subscribe)(?: ?[:–—|-]| now\b| for our\b|$)/i;
const ENDS_SENTENCE = /[.!?…:;][\s"'”’)\]]*$/;
const MAX_HEADING_WORDS = 14;
/** UTF-16 units of a line that is no item of a list, though no sentence ends with it. */
const LEAST_BROKEN = 60;

/**
 * Paragraphs and subheadings of an article's text, numbered in reading order.
 *
 * Blank lines separate blocks; a text without any has one paragraph per line unless its lines look wrapped. Wrapped lines are joined, space is
 * collapsed, and lines that only link to other stories are dropped. A line that was broken although the next word would have
 * fitted, after the end of a sentence, begins a new block: so a subheading that stands directly under a paragraph is told from it.
 * Blocks that divide a sentence are one paragraph.
 */
export function importText(text: string): ImportedParagraph[] {
  const blocks = withoutBreaks(splitBlocks(text).filter((block) => !NOT_STORY.test(block[0]?.text ?? '')));
  const paragraphs: ImportedParagraph[] = [];
  let bodies = 0;
  let headings = 0;
  blocks.forEach((block, index) => {
    const { text, origins } = joinLines(block);
    const isInside = index < blocks.length - 1 && index > 0;
    const heading = isInside && looksLikeHeading(text, blocks[index - 1]?.at(-1)?.text);
    const id = heading ? `h${++headings}` : `p${++bodies}`;
    paragraphs.push({ id, kind: heading ? 'heading' : 'paragraph', text, origins });
  });
  return paragraphs;
}

function withoutBreaks(blocks: readonly Line[][]): Line[][] {
  const whole: Line[][] = [];
  for (const block of blocks) {
    const before = whole.at(-1);
    if (before && isBroken(before.at(-1)?.text ?? '', block[0]?.text ?? '')) before.push(...block);
    else whole.push(block);
  }
  return whole;
}

/** Whether a sentence goes on from one paragraph to the next: pages break them by accident, or for an advertisement. */
export function isBroken(before: string, after: string): boolean {
  return before.length >= LEAST_BROKEN && /[\p{L}\p{N}]$/u.test(before) && /^\p{Ll}+(?:[^\p{L}]|$)/u.test(after);
}

/** The offset in the imported text that an offset in a paragraph stands for. */
export function originOf(paragraph: ImportedParagraph, offset: number): number {
  let origin = paragraph.origins[0] ?? { at: 0, from: 0 };
  for (const next of paragraph.origins) {
    if (next.at > offset) break;
    origin = next;
  }
  return origin.from + offset - origin.at;
}

function splitBlocks(text: string): Line[][] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const from = at + (raw.length - raw.trimStart().length);
    lines.push({ text: raw.trim(), from });
    at += raw.length + (text.startsWith('\r\n', at + raw.length) ? 2 : 1);
  }
  const width = wrapWidth(lines);
  const blocks: Line[][] = [];
  let block: Line[] = [];
  const close = () => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  for (const line of lines) {
    const previous = block.at(-1);
    if (line.text === '') close();
    else {
      if (previous && (width === null || breakWasMeant(previous.text, line.text, width))) close();
      block.push(line);
    }
  }
  close();
  return blocks;
}

/** The width at which the lines were wrapped, in UTF-16 units; null where each line is a paragraph of its own. */
function wrapWidth(lines: Line[]): number | null {
  const inner = lines.filter((line, index) => line.text !== '' && (lines[index + 1]?.text ?? '') !== '');
  const unfinished = inner.filter((line) => !ENDS_SENTENCE.test(line.text));
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  // A list's lines end where they like; wrapped ones come close to the margin.
  const full = unfinished.filter((line) => line.text.length >= width * 0.6);
  const goesOn = lines.some((line, index) => index > 0 && lines[index - 1]?.text !== '' && /^\p{Ll}/u.test(line.text));
  if (inner.length === 0 || width > 160 || (!goesOn && (width < 40 || full.length * 2 < unfinished.length)))
    return null;
  return unfinished.length * 2 >= inner.length ? width : null;
}

function breakWasMeant(previous: string, next: string, width: number): boolean {
  const word = next.split(/\s/, 1)[0] ?? '';
  return ENDS_SENTENCE.test(previous) && previous.length + 1 + word.length <= width && looksLikeHeading(next);
}

function joinLines(lines: Line[]): { text: string; origins: { at: number; from: number }[] } {
  const origins: { at: number; from: number }[] = [];
  let text = '';
  for (const line of lines) {
    for (const word of line.text.matchAll(/\S+/g)) {
      const gap = text === '' ? '' : ' ';
      const last = origins.at(-1);
      const from = line.from + word.index;
      const at = text.length + gap.length;
      if (!last || last.from + at - last.at !== from) origins.push({ at, from });
      text += gap + word[0];
    }
  }
  return { text, origins };
}

/** Quoted words alone, and no whole sentence: `3. "Not some irregular channel"` */
const QUOTED_ALONE = /^(?:\d{1,2}[.):] )?["“][^"“”]+ [^"“”]*[^"“”.,!?…]["”]$/;

/** @param before the paragraph before it: one that ends in a colon may introduce a quotation */
export function looksLikeHeading(text: string, before = ''): boolean {
  if (text.split(/\s+/).length > MAX_HEADING_WORDS || !/\p{L}/u.test(text)) return false;
  if (/^(['‘]).*(['’])$/.test(text)) return true;
  if (QUOTED_ALONE.test(text)) return !before.endsWith(':');
  return !ENDS_SENTENCE.test(text) && !/["“”,]/.test(text) && /^[\p{Lu}\p{N}]/u.test(text);
}
