import { lazy } from '../lazy';
import { ABBREVIATIONS } from './lexicon/words';
import type { MarkedSpan } from './quotation-spans';

/** A word, a punctuation mark, or a whole quotation standing for what is inside of it. */
export interface Word {
  text: string;
  lower: string;
  /** UTF-16 offsets into the paragraph; those of a quotation take in its marks. */
  start: number;
  end: number;
  kind: 'word' | 'punctuation' | 'quote';
  /** Begins with a capital letter. */
  capital: boolean;
  /** Of a quotation: its place among the paragraph's marked spans. */
  quote: number;
}

/** A full stop within a word ("example.org") is none where the next sentence is glued to it: "he said.Lee added". */
export const aWord = lazy(
  () =>
    /\p{Lu}\.(?:\p{Lu}\.)+|\p{Lu}\.(?=\s\p{Lu})|[@#]?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-‐‑/&]|\.(?!(?<=[\p{Ll}\p{N}]{2}\.)\p{Lu}[\p{Ll}\s'’])|(?<=\p{N})[,:](?=\p{N})|['’](?!s\b|ll\b|re\b|ve\b|d\b|m\b))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|['’](?:s|ll|re|ve|d|m)\b|--|\.{2,}|\S/gu,
);

/**
 * Words of a paragraph in order. What stands between marks becomes one word of kind `quote`: cues and speakers are never
 * looked for inside of a quotation.
 */
export function wordsOf(text: string, spans: readonly MarkedSpan[]): Word[] {
  const words: Word[] = [];
  let at = 0;
  spans.forEach((span, index) => {
    if (span.outerStart < at) return;
    pushWords(words, text, at, span.outerStart);
    const quoted = text.slice(span.start, span.end);
    words.push({
      text: quoted,
      lower: '"',
      start: span.outerStart,
      end: span.outerEnd,
      kind: 'quote',
      capital: /^\P{L}*\p{Lu}/u.test(quoted),
      quote: index,
    });
    at = span.outerEnd;
  });
  pushWords(words, text, at, text.length);
  return words;
}

function pushWords(words: Word[], text: string, from: number, to: number): void {
  for (const match of text.slice(from, to).matchAll(aWord())) {
    let token = match[0];
    const start = from + match.index;
    const isWord = hasLetterOrDigit(token);
    if (isWord && text[start + token.length] === '.' && start + token.length < to && isAbbreviation(token))
      token += '.';
    const last = words.at(-1);
    if (token === '.' && last && last.end === start + 1) continue;
    const lower = token.includes('’') ? token.toLowerCase().replaceAll('’', "'") : token.toLowerCase();
    words.push({
      text: token,
      lower,
      start,
      end: start + token.length,
      kind: isWord ? 'word' : 'punctuation',
      capital: isCapital(token),
      quote: -1,
    });
  }
}

/** Whether a token is a word; most are told by their first letter, without a regular expression. */
function hasLetterOrDigit(token: string): boolean {
  if (isAsciiLetter(token.charCodeAt(0))) return true;
  return /[\p{L}\p{N}]/u.test(token);
}

function isCapital(token: string): boolean {
  const first = token.charCodeAt(0);
  return isAsciiLetter(first) ? first < LOWER_A : /^[@#]?\p{Lu}/u.test(token);
}

const UPPER_A = 65;
const LOWER_A = 97;

function isAsciiLetter(code: number): boolean {
  return (code >= UPPER_A && code < UPPER_A + 26) || (code >= LOWER_A && code < LOWER_A + 26);
}

function isAbbreviation(word: string): boolean {
  if (!ABBREVIATIONS.has(word.toLowerCase().replace(/^[rd]-/, ''))) return false;
  return /^\p{Lu}/u.test(word) || /^(?:vs|etc|a\.m|p\.m|e\.g|i\.e)$/.test(word);
}

/** Words `from` up to but not including `to`, as one stretch of the paragraph. */
export interface Range {
  from: number;
  to: number;
}

/** The text offsets that a range of words covers. */
export function offsetsOf(words: readonly Word[], range: Range): { start: number; end: number } {
  const first = words[range.from];
  const last = words[range.to - 1];
  if (!first || !last) throw new RangeError(`no words ${range.from} to ${range.to}`);
  return { start: first.start, end: last.end };
}

/** The first place from `from` up to but not including `to` whose word passes; -1 where none does. */
export function findBetween(words: readonly Word[], from: number, to: number, passes: (word: Word) => boolean): number {
  for (let i = Math.max(0, from); i < Math.min(to, words.length); i++) if (passes(words[i] as Word)) return i;
  return -1;
}

/** The first place whose item starts at an offset or behind it, by halving; the list's length where none does. */
export function firstFrom(items: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
