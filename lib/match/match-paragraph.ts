import { HONORIFICS } from '../extract/lexicon/roles';
import type { ParagraphMatch, Wording } from '../report';
import type { Paragraph } from '../source/types';
import type { Words } from '../text/words';
import type { Claims } from './claims';
import { BLOCK_END, blockAround, type Page, type TextRange } from './page';
import type { Placement } from './place';
import type { PreparedSource } from './prepare';
import { replacing } from './quote-region';
import { rangesOf, textOfRanges } from './ranges';
import { compareWords } from './wording';

/** A paragraph on a page, with the page's text that it covers. */
export interface PlacedParagraph {
  match: ParagraphMatch;
  /** In reading order, offsets into the page's text. */
  ranges: TextRange[];
  /** False while the page hides it. */
  shown: boolean;
}

/** A paragraph's match with the words that its page has for it. */
export function matchParagraph(
  prepared: PreparedSource,
  placement: Placement,
  page: Page,
  claims: Claims,
): PlacedParagraph {
  const { unit, shown } = placement;
  const source = prepared.source.paragraphs[unit.paragraph] as Paragraph;
  const words = prepared.words[unit.paragraph] as Words;
  const at = wordsOfParagraph(placement, page, claims);
  const { wording, changes, score } = compareWords(
    { text: source.text, words, at: [...unit.hashes.keys()] },
    { text: page.text, words: page.words, at },
  );
  const ranges = rangesOf(page, at);
  const text = textOfRanges(ranges, page);
  const match = { id: unit.id, verdict: verdictOf(wording), similarity: score, text, changes };
  return { match, ranges, shown };
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
  const blocks = new Set<number>();
  const blockOf = (word: number) => blockAround(page, page.words.starts[word] as number).start;
  for (const word of pairs) if (word >= 0) blocks.add(blockOf(word));
  const isPaired = (word: number) => word >= 0;
  const from = first - Math.max(honorific(page, first), sentenceRest(page, first, -1, pairs.findIndex(isPaired)));
  const to = last + sentenceRest(page, last, 1, pairs.length - 1 - pairs.findLastIndex(isPaired));
  const words: number[] = [];
  for (let word = from; word <= to; word++) {
    if (blocks.has(blockOf(word)) && !claims.isForeign(placement, word) && page.shown(word)) words.push(word);
  }
  return words.length ? words : [...pairs].filter(isPaired).sort((a, b) => a - b);
}

/** How many words go on from a word to the border of its sentence; 0 where that is too far to stand for `lost` words. */
function sentenceRest({ text, words }: Page, word: number, step: 1 | -1, lost: number): number {
  if (lost === 0) return 0;
  for (let count = 0; count <= replacing(lost); count++) {
    const at = word + count * step;
    const [before, after] = step > 0 ? [at, at + 1] : [at - 1, at];
    if (before < 0 || after >= words.length) return count;
    const between = text.slice(words.ends[before], words.starts[after]);
    if (between.includes(BLOCK_END) || /[.!?]\P{L}*\s/u.test(between)) return count;
  }
  return 0;
}

/** 1 where the word before a page word is the honorific that an outlet's style puts before a name. */
function honorific({ text, words }: Page, word: number): number {
  const before = text.slice(words.starts[word - 1], words.starts[word]);
  return word > 0 && HONORIFICS.has(before.replace(/\.?\s+$/, '').toLowerCase()) ? 1 : 0;
}
