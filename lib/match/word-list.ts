import { lazy } from '../lazy';
import { form } from '../text/key';
import type { Words } from '../text/words';
import { oneLine, type TextRange } from './page';

/** Some words of a text: `at` holds their indices, in order. */
export interface WordList {
  text: string;
  words: Words;
  at: readonly number[];
}

/** A hyphen or a space where nothing else stands between a word and the one before it. */
export function jointBefore({ text, words, at }: WordList, index: number): string {
  if (at[index - 1] !== (at[index] as number) - 1) return '';
  const gap = text.slice(words.ends[at[index - 1] as number], words.starts[at[index] as number]);
  return /^\s+$/.test(gap) ? ' ' : /^[-‐‑]$/.test(gap) ? '-' : '';
}

/**
 * Whether the words are an editor's insertion: within square brackets, partly so ("respect[s]"), or all that stands within
 * round ones, where a speech may have words of its own. Brackets around the whole text are none.
 */
export function isInserted(list: WordList, range: TextRange): boolean {
  if (range.start >= range.end) return false;
  const [from, to] = boundsOf(list, range);
  const [first, last] = boundsOf(list, { start: 0, end: list.at.length });
  const inside = list.text.slice(from, to);
  const before = list.text.slice(Math.max(0, first - 1), from);
  const after = list.text.slice(to, last + 1);
  if (/^\p{L}+[[\]]\p{L}+$/u.test(inside)) return true;
  const opening = /\[[^[\]]*$|\([^\p{L}\p{N}]*$/u.exec(before);
  const closing = /^[^[\]]*\]|^[^\p{L}\p{N}]*\)/u.exec(after);
  if (!opening || !closing || /[[\]()]/.test(inside)) return false;
  return opening.index > 0 || closing[0].length < after.length;
}

/** From where to where some words stand in their text, in UTF-16 offsets. */
function boundsOf({ words, at }: WordList, { start, end }: TextRange): [number, number] {
  return [words.starts[at[start] as number] as number, words.ends[at[end - 1] as number] as number];
}

/** Whether the page shows with an ellipsis, or asterisks, that it leaves words out at a run of its own. */
export function hasEllipsis(list: WordList, { start, end }: TextRange): boolean {
  const { text, words, at } = list;
  const [first, last] = boundsOf(list, { start: 0, end: at.length });
  const from = start > 0 ? words.ends[at[start - 1] as number] : first;
  const to = end < at.length ? words.starts[at[end] as number] : last;
  return /…|\.\s?\.\s?\.|\*{2,}/.test(text.slice(from, to));
}

export function hashesOf({ words, at }: WordList): Uint32Array {
  return Uint32Array.from(at, (word) => words.hashes[word] as number);
}

// Made when first asked for: to make a pattern with a class of Unicode takes longer than to match one.
const beforeNumeral = lazy(() => /(?:(?<![^\s("“‘[])[-−])?(?:\p{Sc}\s?)?$/u);
const afterNumeral = lazy(() => /^\s?(?:%|\p{Sc}(?!\s?\d))/u);
const MASK = /^(?:\*+|[-–—_]{3,})/;

/** A word's place in its text with the signs that belong to it: "-$5", "50 %", "f***", "U.S.". UTF-16 offsets. */
function extentOf(list: WordList, index: number): TextRange {
  const { text } = list;
  const [start, end] = boundsOf(list, { start: index, end: index + 1 });
  const before = isDigit(text[start]) ? beforeNumeral().exec(text.slice(Math.max(0, start - 4), start)) : null;
  const sign = isDigit(text[end - 1]) ? afterNumeral() : text.slice(start, end).includes('.') ? /^\./ : MASK;
  const after = sign.exec(text.slice(end, end + 8));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

const isDigit = (char = '') => char >= '0' && char <= '9';

/** What makes each word this word, with the signs of a numeral: $5 is not €5. */
export function formsOf(list: WordList): string[] {
  return list.at.map((_, index) => {
    const { start, end } = extentOf(list, index);
    return form(list.text.slice(start, end).replace(/[\s*]|[-–—_.]+$/g, ''));
  });
}

/** The words as their text writes them, with what stands between neighbours; a bracket within a word has its counterpart. */
export function textOf(list: WordList, { start, end }: TextRange): string {
  let text = '';
  for (let index = start; index < end; index++) {
    const word = list.at[index] as number;
    const own = extentOf(list, index);
    const isNext = index + 1 < end && list.at[index + 1] === word + 1;
    text += list.text.slice(own.start, isNext ? extentOf(list, index + 1).start : own.end);
    if (!isNext && index + 1 < end) text += ' ';
  }
  return oneLine(text.replace(/^([^[]*\])/, '[$1').replace(/(\[[^\]]*)$/, '$1]'));
}
