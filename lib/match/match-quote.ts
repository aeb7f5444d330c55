import { NOBODY, type QuoteMatch } from '../report';
import type { Paragraph, Quote } from '../source/types';
import type { Task } from '../tasks';
import type { Words } from '../text/words';
import type { Claims } from './claims';
import { blockAround, lowerBound, type Page, type TextRange } from './page';
import type { Placement } from './place';
import { type PreparedSource, type Unit, wordsWithin } from './prepare';
import { type QuoteRegion, quoteRegion } from './quote-region';
import { rangesOf, textOfRanges } from './ranges';
import { sameBlock, sameRegion } from './same-block';
import { type Comparison, compareWords, VERBATIM } from './wording';

/** A quote on a page, with the page's text that it covers. */
export interface PlacedQuote {
  match: QuoteMatch;
  /** In reading order, offsets into the page's text. */
  ranges: TextRange[];
  /** False while the page hides it. */
  shown: boolean;
  /** The source's quote, where the page may put it in another mouth; null where it has the source's own words for that. */
  asked: AskedQuote | null;
}

/** A quote of which it is to be asked in whose mouth the page puts it. */
export interface AskedQuote {
  quote: Quote;
  /** So few words that in another mouth they are another quotation: two people may say them. */
  isPhrase: boolean;
}

/** Away from its paragraph a quote is known by this share of its weight, or by a run of this many words and this weight. */
const QUOTE_SHARE = 0.7;
const QUOTE_RUN = 6;
const QUOTE_WEIGHT = 3.5;
/** A quotation with more words of its own than this share is another quotation, and so is one that begins or ends with them. */
const OWN_WORDS = 0.4;
/** Two people may say the same few words: a shorter part of a quote in another mouth is another quotation, and so is a slight quote. */
const MOST_PHRASE = 12;
/** Unmarked words in the place of a quote stand for it where they share this much. */
const LEAST_SCORE = 0.3;

/** UTF-16 units before a paragraph in which "Lee said:" is looked for. */
const LEAD_IN = 40;

/** The quotes of a paragraph that was found. */
export function* quotesOf(
  prepared: PreparedSource,
  placement: Placement,
  page: Page,
  claims: Claims,
): Task<PlacedQuote[]> {
  const { unit, shown } = placement;
  const { paragraph } = unit;
  const words = prepared.words[paragraph] as Words;
  const own = prepared.quotes[paragraph] as Quote[];
  const quotes: PlacedQuote[] = [];
  if (!own.length) return quotes;
  const isSame = sameBlock(prepared, placement, page) !== null;
  for (const quote of own) {
    const { first, length } = wordsWithin(words, quote.span.start, quote.span.end);
    const same = isSame ? sameRegion(prepared, placement, quote) : null;
    const region = same ?? quoteRegion(placement, first, length, page);
    if (!region?.words.length) continue;
    yield;
    const comparison = same ? VERBATIM : yield* compare(prepared, { paragraph, first, length }, page, region);
    if (comparison.score < LEAST_SCORE && !region.marked) continue;
    const attributed = keepsAttribution(placement, quote, words) || isUntouched(page, claims, region.words);
    const asked = attributed ? null : { quote, isPhrase: false };
    quotes.push({ ...placedQuote(prepared, quote, comparison, region, page), shown, asked });
  }
  return quotes;
}

/** Whether the page has the words that attribute the quote in the source, at the place where they stand there. */
export function keepsAttribution({ unit, pairs }: Placement, { mention, cue }: Quote, words: Words): boolean {
  return [mention, cue].every((span) => {
    if (span?.paragraph !== unit.id) return false;
    const { first, length } = wordsWithin(words, span.start, span.end);
    return (pairs[first + length - 1] ?? -1) >= 0;
  });
}

/** Whether the page's paragraph has no word that is not the source's, so that none can attribute the quote to another. */
function isUntouched(page: Page, claims: Claims, quote: readonly number[]): boolean {
  const { words, text } = page;
  const first = blockAround(page, words.starts[quote[0] as number] as number);
  const last = blockAround(page, words.starts[quote.at(-1) as number] as number);
  const lead = text.slice(Math.max(0, first.start - LEAD_IN), first.start).trimEnd();
  return (
    !lead.endsWith(':') && claims.owns(lowerBound(words.starts, first.start), lowerBound(words.starts, last.end) - 1)
  );
}

/** A quote that stands on the page by itself; null where what was found is too little of it. */
export function* loneQuote(prepared: PreparedSource, placement: Placement, page: Page): Task<PlacedQuote | null> {
  const { unit, share, weight, pairs, shown } = placement;
  const quote = prepared.source.quotes.find(({ id }) => id === unit.id);
  if (!quote || (share < QUOTE_SHARE && !hasRun(placement))) return null;
  const region = quoteRegion(placement, 0, unit.length, page);
  if (!region?.words.length) return null;
  const paired = new Set(pairs);
  const shared = region.words.filter((word) => paired.has(word)).length;
  const isPart = share < QUOTE_SHARE;
  if (isPart) {
    const both = [region.words[0], region.words.at(-1)].every((word) => paired.has(word as number));
    if (!region.marked || !both || shared < (1 - OWN_WORDS) * region.words.length) return null;
  }
  const isSlight = weight < QUOTE_WEIGHT;
  if (isSlight && (share < 1 || !region.marked)) return null;
  const isPhrase = isSlight || (isPart && shared < MOST_PHRASE);
  const comparison = yield* compare(prepared, unit, page, region);
  return { ...placedQuote(prepared, quote, comparison, region, page), shown, asked: { quote, isPhrase } };
}

/** Whether enough words stand together on the page as they do in the quote. */
function hasRun({ unit, pairs }: Placement): boolean {
  let length = 0;
  let weight = 0;
  for (let at = 0; at < pairs.length; at++) {
    const follows = at > 0 && (pairs[at] as number) >= 0 && pairs[at] === (pairs[at - 1] as number) + 1;
    length = (pairs[at] as number) < 0 ? 0 : follows ? length + 1 : 1;
    weight = length === 0 ? 0 : (length > 1 ? weight : 0) + (unit.weights[at] as number);
    if (length >= QUOTE_RUN && weight >= QUOTE_WEIGHT) return true;
  }
  return false;
}

/** A part of a paragraph's words, compared with a region of the page. */
export function* compare(
  prepared: PreparedSource,
  { paragraph, first, length }: Pick<Unit, 'paragraph' | 'first' | 'length'>,
  page: Page,
  region: QuoteRegion,
): Task<Comparison> {
  const { text } = prepared.source.paragraphs[paragraph] as Paragraph;
  const words = prepared.words[paragraph] as Words;
  const at = Array.from({ length }, (_, i) => first + i);
  return yield* compareWords({ text, words, at }, { text: page.text, words: page.words, at: region.words });
}

/** What a report has of words on a page, and where they stand. */
export function placedQuote(
  { source }: PreparedSource,
  quote: Pick<Quote, 'id' | 'speaker'>,
  { wording, changes, score }: Comparison,
  { words, marked }: QuoteRegion,
  page: Page,
): Pick<PlacedQuote, 'match' | 'ranges'> {
  const place = source.speakers.findIndex((speaker) => speaker.id === quote.speaker);
  const ranges = rangesOf(page, words, marked);
  const match: QuoteMatch = {
    id: quote.id,
    speaker: source.speakers[place]?.name ?? null,
    color: place < 0 ? NOBODY : place,
    verdict: marked ? wording : 'unmarked',
    wording,
    marked,
    score,
    text: textOfRanges(ranges, page),
    changes,
    frame: 0,
    occurrence: 0,
  };
  return { match, ranges };
}
