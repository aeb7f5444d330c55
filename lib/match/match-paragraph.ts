import { HONORIFICS } from '../extract/lexicon/honorifics';
import type { ParagraphMatch, Wording } from '../report';
import type { Paragraph } from '../source/types';
import type { Task } from '../tasks';
import type { Words } from '../text/words';
import type { Claims } from './claims';
import { blockAround, lowerBound, type Page, type TextRange, wordsToBorder } from './page';
import type { Placement } from './place';
import type { PreparedSource, Unit } from './prepare';
import { replacing } from './quote-region';
import { rangesOf, textOfRanges } from './ranges';
import { sameBlock } from './same-block';
import { type Comparison, compareWords, VERBATIM } from './wording';

/** A paragraph on a page, with the page's text that it covers. */
export interface PlacedParagraph {
  match: ParagraphMatch;
  /** In reading order, offsets into the page's text. */
  ranges: TextRange[];
  /** False while the page hides it. */
  shown: boolean;
}

/** UTF-16 units of punctuation at either end of a paragraph, at most. */
const MARKS = 12;

/** A paragraph's match with the words that its page has for it. */
export function* matchParagraph(
  prepared: PreparedSource,
  placement: Placement,
  page: Page,
  claims: Claims,
): Task<PlacedParagraph> {
  const { unit, shown } = placement;
  const same = sameBlock(prepared, placement, page);
  if (same) return { match: matchOf(unit, VERBATIM, textOfRanges([same], page)), ranges: [same], shown };
  const source = prepared.source.paragraphs[unit.paragraph] as Paragraph;
  const words = prepared.words[unit.paragraph] as Words;
  const at = wordsOfParagraph(placement, page, claims);
  const ranges = withMarks(page, rangesOf(page, at));
  const comparison = yield* compareWords(
    { text: source.text, words, at: [...unit.hashes.keys()] },
    { text: page.text, words: page.words, at },
  );
  return { match: matchOf(unit, comparison, textOfRanges(ranges, page)), ranges, shown };
}

function matchOf({ id }: Unit, { wording, changes, score }: Comparison, text: string): ParagraphMatch {
  return { id, verdict: verdictOf(wording), similarity: score, text, changes };
}

function verdictOf(wording: Wording): ParagraphMatch['verdict'] {
  return wording === 'verbatim' || wording === 'restyled' ? wording : 'edited';
}

/**
 * The visible words from the first to the last of a paragraph, without the blocks that have nothing of it. Where its first or
 * last words found no equal, the page's words as far as its sentence goes stand for them.
 */
function wordsOfParagraph(placement: Placement, page: Page, claims: Claims): number[] {
  const { pairs, first, last } = placement;
  const { starts } = page.words;
  const isPaired = (word: number) => word >= 0;
  const paired = new Set(pairs);
  const from = first - Math.max(honorific(page, first), sentenceRest(page, first, -1, pairs.findIndex(isPaired)));
  const to = last + sentenceRest(page, last, 1, pairs.length - 1 - pairs.findLastIndex(isPaired));
  const isOwn = (word: number) => !claims.isForeign(placement, word) && page.shown(word);
  const words: number[] = [];
  for (let word = from; word <= to; ) {
    const { end } = blockAround(page, starts[word] as number);
    const block: number[] = [];
    for (; word <= to && (starts[word] as number) < end; word++) block.push(word);
    if (block.some((each) => paired.has(each))) words.push(...block.filter(isOwn));
  }
  return words.length ? words : [...pairs].filter(isPaired).sort((a, b) => a - b);
}

/**
 * A paragraph's ranges with the punctuation at its two ends: what touches its outermost word, or all that stands there where no
 * other word stands before or behind it in the page's paragraph.
 */
function withMarks(page: Page, ranges: TextRange[]): TextRange[] {
  const first = ranges[0];
  const last = ranges.at(-1);
  if (!first || !last) return ranges;
  const { text, words } = page;
  const from = Math.max(blockAround(page, first.start).start, first.start - MARKS);
  const to = Math.min(blockAround(page, last.end).end, last.end + MARKS);
  const before = words.ends[lowerBound(words.starts, first.start) - 1] ?? 0;
  const after = words.starts[lowerBound(words.starts, last.end)] ?? text.length;
  const opening = text.slice(Math.max(from, before), first.start);
  const closing = text.slice(last.end, Math.min(to, after));
  first.start -= (before > from ? (/\s(\S*)$/.exec(opening)?.[1] ?? '') : opening.trimStart()).length;
  last.end += (after < to ? (/^\S*(?=\s)/.exec(closing)?.[0] ?? '') : closing.trimEnd()).length;
  return ranges;
}

/** How many words go on from a word to the border of its sentence; 0 where that is too far to stand for `lost` words. */
function sentenceRest(page: Page, word: number, step: 1 | -1, lost: number): number {
  if (lost === 0) return 0;
  const most = replacing(lost);
  const rest = wordsToBorder(page, word, step, most);
  return rest > most ? 0 : rest;
}

/** 1 where the word before a page word is the honorific that an outlet's style puts before a name. */
function honorific({ text, words }: Page, word: number): number {
  const before = text.slice(words.starts[word - 1], words.starts[word]);
  return word > 0 && HONORIFICS.has(before.replace(/\.?\s+$/, '').toLowerCase()) ? 1 : 0;
}
