import { quotationSpans } from '../extract/quotation-spans';
import { sentencesOf } from '../extract/sentences';
import { wordsOf } from '../extract/words';
import { lazy } from '../lazy';
import type { Paragraph, Quote, Source, Span } from '../source/types';
import type { Task } from '../tasks';
import type { Words } from '../text/words';
import type { Page } from './page';
import { type PageQuotation, quotationsIn } from './page-quotations';
import type { Placement } from './place';
import { type PreparedSource, wordsWithin } from './prepare';
import { sameBlock } from './same-block';

/** Words that a page quotes and its source does not. */
export interface NewlyQuoted {
  /** The indirect quote whose words they are; null for the source's own. */
  quote: Quote | null;
  /** The source's words, as a range of its paragraph's words. */
  first: number;
  length: number;
  /** The page's words between the marks. */
  words: number[];
  /** The source's sentences. */
  sentence: Span;
}

/** Fewer words, or lighter ones, may be a term, a title or chance. */
const ENOUGH_WORDS = 3;
const ENOUGH_WEIGHT = 2;
/** A quotation with more words of its own than this share is another quotation. */
const OWN_WORDS = 0.5;
const titleWord = lazy(() => /^(?:\P{L}|\p{Lu}|(?:a|an|and|the|of|in|on|to|for|at|by|with|or)$)/u);

/** The quotations of a page whose words a found paragraph of the source has without marks. */
export function* newlyQuoted(prepared: PreparedSource, placement: Placement, page: Page): Task<NewlyQuoted[]> {
  const { unit, pairs, first, last } = placement;
  if (sameBlock(prepared, placement, page)) return [];
  const { source } = prepared;
  const paragraph = source.paragraphs[unit.paragraph] as Paragraph;
  const words = prepared.words[unit.paragraph] as Words;
  const quotations = quotationsIn(page, first, last);
  if (!quotations.length) return [];
  const isMarked = markedWords(source, paragraph, words);
  const found: NewlyQuoted[] = [];
  for (const quotation of quotations) {
    yield;
    const inside = [...pairs.keys()].filter((at) => isIn(quotation, pairs[at] as number));
    const own = inside.filter((at) => !isMarked[at]);
    const weight = own.reduce((sum, at) => sum + (unit.weights[at] as number), 0);
    const shown = shownWords(page, quotation);
    if (own.length < ENOUGH_WORDS || weight < ENOUGH_WEIGHT || inside.length < (1 - OWN_WORDS) * shown.length) continue;
    if (quotation.by === 'open mark' || isTitle(paragraph.text, words, own) || isTitle(page.text, page.words, shown))
      continue;
    const quote = indirectQuote(source, paragraph, words, own);
    // An article's text does not tell which of its paragraphs were block quotations from the start.
    const mayBeOriginal = !quote && own.length === unit.length;
    if (quotation.by === 'markup' && (mayBeOriginal || isCitation(page, quotation, placement))) continue;
    const from = inside[0] as number;
    const to = inside.at(-1) as number;
    yield;
    const sentence = sentencesRound(paragraph, words.starts[from] as number, words.ends[to] as number);
    found.push({ quote, first: from, length: to - from + 1, words: shown, sentence });
  }
  return found;
}

function isIn({ first, last }: PageQuotation, word: number): boolean {
  return first <= word && word <= last;
}

function shownWords(page: Page, { first, last }: PageQuotation): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((word) => page.shown(word));
}

/** For each word of a paragraph whether the source itself has it in quotation marks. */
function markedWords({ quotes }: Source, { id, text }: Paragraph, words: Words): boolean[] {
  const quoted = quotes
    .filter(({ kind, span }) => kind !== 'indirect' && span.paragraph === id)
    .map(({ span }) => span);
  const marks = [...quoted, ...quotationSpans(text)];
  return Array.from(words.starts, (start) => marks.some((mark) => mark.start <= start && start < mark.end));
}

/** Whether each word that is not small has a capital: outlets put titles of works in marks or not, as their style has it. */
function isTitle(text: string, { starts, ends }: Words, at: readonly number[]): boolean {
  return at.every((word) => titleWord().test(text.slice(starts[word], ends[word])));
}

/**
 * Whether what the markup shows as a quotation cites the article instead of a speaker: it has quotation marks within, or more than
 * this paragraph.
 */
function isCitation(page: Page, { first, last }: PageQuotation, placement: Placement): boolean {
  const { starts, ends } = page.words;
  const slack = placement.unit.length;
  if (first < placement.first - slack || last > placement.last + slack) return true;
  return quotationSpans(page.text.slice(starts[first], ends[last])).length > 0;
}

/** The indirect quote to which most of the words belong. */
function indirectQuote(source: Source, { id }: Paragraph, words: Words, own: readonly number[]): Quote | null {
  let best: Quote | null = null;
  let most = own.length / 2;
  for (const quote of source.quotes) {
    if (quote.kind !== 'indirect' || quote.span.paragraph !== id) continue;
    const { first, length } = wordsWithin(words, quote.span.start, quote.span.end);
    const shared = own.filter((at) => first <= at && at < first + length).length;
    if (shared >= most) [best, most] = [quote, shared];
  }
  return best;
}

function sentencesRound({ id, text }: Paragraph, start: number, end: number): Span {
  const words = wordsOf(text, quotationSpans(text));
  const round = sentencesOf(words).filter(
    ({ from, to }) => (words[from]?.start ?? 0) < end && (words[to - 1]?.end ?? 0) > start,
  );
  const first = words[round[0]?.from ?? 0];
  const last = words[(round.at(-1)?.to ?? words.length) - 1];
  return { paragraph: id, start: first?.start ?? 0, end: last?.end ?? text.length };
}
