import type { Change, Wording } from '../report';
import { isHouseStyle } from '../text/house-style';
import { form } from '../text/key';
import type { Words } from '../text/words';
import { align } from './align';
import { oneLine, type TextRange } from './page';

/** Some words of a text: `at` holds their indices, in order. */
export interface WordList {
  text: string;
  words: Words;
  at: readonly number[];
}

export interface Comparison {
  wording: Wording;
  changes: Change[];
  /** Share of the source's words that stand on the page in order, 0 to 1. */
  score: number;
}

/** A run of source words and what stands for it on the page: indices into the two lists, ends not included. */
interface Edit {
  source: TextRange;
  page: TextRange;
}

/** Compares the words of a source with the words that stand for them on a page. */
export function compareWords(source: WordList, page: WordList): Comparison {
  const { pairs } = align(hashesOf(source), hashesOf(page), 'global');
  const changes: Change[] = [];
  let wording: Wording = 'verbatim';
  for (const edit of editsOf(pairs, source, page)) {
    const kind = judge(edit, source, page);
    if (kind === 'verbatim') continue;
    changes.push({ from: textOf(source, edit.source), to: textOf(page, edit.page) });
    wording = graver(wording, kind);
  }
  const kept = pairs.reduce((sum, word) => sum + Number(word >= 0), 0);
  return { wording, changes, score: pairs.length ? kept / pairs.length : 0 };
}

const GRAVITY: Wording[] = ['verbatim', 'restyled', 'shortened', 'altered'];

function graver(a: Wording, b: Wording): Wording {
  return GRAVITY.indexOf(a) > GRAVITY.indexOf(b) ? a : b;
}

/** Stretches between equal words, and pairs of words that the alignment takes as equal but that are written differently. */
function editsOf(pairs: Int32Array, source: WordList, page: WordList): Edit[] {
  const edits: Edit[] = [];
  let a = 0;
  let b = 0;
  const until = (toA: number, toB: number) => {
    if (toA > a || toB > b) edits.push({ source: { start: a, end: toA }, page: { start: b, end: toB } });
    a = toA;
    b = toB;
  };
  pairs.forEach((word, at) => {
    if (word < 0) return;
    until(at, word);
    if (form(wordAt(source, at)) === form(wordAt(page, word))) {
      a = at + 1;
      b = word + 1;
    } else {
      until(at + 1, word + 1);
    }
  });
  until(source.at.length, page.at.length);
  return edits;
}

function judge(edit: Edit, source: WordList, page: WordList): Wording {
  const from = wordsOf(source, edit.source);
  const to = wordsOf(page, edit.page);
  if (from.map(form).join(' ') === to.map(form).join(' ')) return 'verbatim';
  if (isHouseStyle(from, to)) return 'restyled';
  if (isBracketed(source, edit.source) && !to.length) return 'restyled';
  if (isBracketed(page, edit.page) && !from.length) return 'restyled';
  if (to.length) return 'altered';
  const atEdge = edit.source.start === 0 || edit.source.end === source.at.length;
  return atEdge || hasEllipsis(page, edit.page.start) ? 'shortened' : 'altered';
}

/** Whether the words are an editor's insertion: all inside one pair of brackets. */
function isBracketed(list: WordList, { start, end }: TextRange): boolean {
  if (start >= end) return false;
  const { text, words, at } = list;
  const before = text.slice(0, words.starts[at[start] as number]);
  const after = text.slice(words.ends[at[end - 1] as number]);
  return /[[(]\P{L}*$/u.test(before.slice(-3)) && /^\P{L}*[\])]/u.test(after.slice(0, 3));
}

/** Whether the page shows with an ellipsis that words are left out before its word `at`. */
function hasEllipsis({ text, words, at: list }: WordList, at: number): boolean {
  const from = list[at - 1];
  const to = list[at];
  if (from === undefined || to === undefined) return false;
  return /…|\.\s?\.\s?\./.test(text.slice(words.ends[from], words.starts[to]));
}

function hashesOf({ words, at }: WordList): Uint32Array {
  return Uint32Array.from(at, (word) => words.hashes[word] as number);
}

function wordAt({ text, words, at }: WordList, index: number): string {
  const word = at[index] as number;
  return text.slice(words.starts[word], words.ends[word]);
}

function wordsOf(list: WordList, { start, end }: TextRange): string[] {
  return Array.from({ length: end - start }, (_, i) => wordAt(list, start + i));
}

/** The words as their text writes them, with what stands between neighbours. */
function textOf(list: WordList, { start, end }: TextRange): string {
  let text = '';
  for (let index = start; index < end; index++) {
    const word = list.at[index] as number;
    const next = index + 1 < end ? (list.at[index + 1] as number) : -1;
    text += list.text.slice(
      list.words.starts[word],
      next === word + 1 ? list.words.starts[next] : list.words.ends[word],
    );
    if (next > word + 1) text += ' ';
  }
  return oneLine(text);
}
