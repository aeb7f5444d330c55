import type { ParagraphMatch, ParagraphVerdict, QuoteMatch, Wording } from '../report';
import type { Quote, Source } from '../source/types';
import type { Task } from '../tasks';
import { blockAround, type Page, type TextRange } from './page';
import { findPlacements, type Placement } from './place';
import { type PreparedSource, wordsWithin } from './prepare';
import { quoteRegion } from './quote-region';
import { rangesOf, textOfRanges } from './ranges';
import { type Comparison, compareWords } from './wording';

/** A quote on a page, with the page's text that it covers. */
export interface PlacedQuote {
  match: QuoteMatch;
  /** In reading order, offsets into the page's text. */
  ranges: TextRange[];
  /** False while the page hides it. */
  shown: boolean;
}

/** What one page holds of one source. Only what is shown belongs into a report. */
export interface SourceFindings {
  source: Source;
  paragraphs: (ParagraphMatch & { shown: boolean })[];
  quotes: PlacedQuote[];
}

/** A paragraph is found where this share of its weight stands together, … */
const ENOUGH_SHARE = 0.5;
/** … and it weighs enough to be no coincidence; a lighter one counts only whole, and near one that is found. */
const ENOUGH_WEIGHT = 4;
const WHOLE_SHARE = 0.8;
/** Words between a light paragraph and one that is found, at most. */
const NEAR = 400;
/** A quote away from its paragraph: this share of its weight, or a run of this many words and this weight. */
const QUOTE_SHARE = 0.7;
const QUOTE_RUN = 6;
const QUOTE_WEIGHT = 3.5;
/** Under this share of its words a stretch between marks is not the quote, altered, but something else. */
const LEAST_SCORE = 0.3;

/** Finds a source's paragraphs and quotes on a page; null where nothing of it stands there. */
export function* matchSource(prepared: PreparedSource, page: Page): Task<SourceFindings | null> {
  const placements = withoutRepeats(yield* findPlacements(prepared, page));
  const whole = placements.filter(({ unit }) => unit.kind === 'paragraph');
  const strong = whole.filter(({ share, weight }) => share >= ENOUGH_SHARE && weight >= ENOUGH_WEIGHT);
  const light = placements.filter(
    (placement) =>
      placement.unit.kind !== 'quote' &&
      !strong.includes(placement) &&
      strong.some((other) => isNear(other, placement)) &&
      (placement.unit.kind === 'heading' ? isWholeBlock(placement, page) : placement.share >= WHOLE_SHARE),
  );
  const found = [...strong, ...light];
  yield;
  const quotes = found.flatMap((placement) => quotesOf(prepared, placement, page));
  for (const placement of placements) {
    if (placement.unit.kind !== 'quote') continue;
    const quote = loneQuote(prepared, placement, page);
    if (quote && !quotes.some((other) => isSamePlace(quote, other))) quotes.push(quote);
  }
  if (!found.length && !quotes.length) return null;
  return {
    source: prepared.source,
    paragraphs: paragraphMatches(prepared, found, page),
    quotes: numbered(quotes),
  };
}

function withoutRepeats(placements: Placement[]): Placement[] {
  return placements.filter(
    (placement, at) =>
      !placements
        .slice(0, at)
        .some((one) => one.unit === placement.unit && one.first <= placement.last && placement.first <= one.last),
  );
}

function isNear(a: Placement, b: Placement): boolean {
  return Math.max(a.first, b.first) - Math.min(a.last, b.last) <= NEAR;
}

/** A heading is two or three words that may stand anywhere: it is one only where it stands alone. */
function isWholeBlock({ unit, pairs, first, last }: Placement, { text, words }: Page): boolean {
  if (last - first + 1 !== unit.length || pairs.includes(-1)) return false;
  const block = blockAround(text, words.starts[first] as number);
  const outside = text.slice(block.start, words.starts[first]) + text.slice(words.ends[last], block.end);
  return !/[\p{L}\p{N}]/u.test(outside);
}

function paragraphMatches(prepared: PreparedSource, found: Placement[], page: Page): SourceFindings['paragraphs'] {
  const matches = new Map<string, SourceFindings['paragraphs'][number]>();
  for (const placement of found) {
    const { unit, shown } = placement;
    const known = matches.get(unit.id);
    if (known?.shown || (known && !shown)) continue;
    const words = wordsOfParagraph(placement, page);
    const { text } = prepared.source.paragraphs[unit.paragraph] as Source['paragraphs'][number];
    const source = { text, words: prepared.words[unit.paragraph] as Page['words'], at: [...unit.hashes.keys()] };
    const { wording, changes, score } = compareWords(source, { text: page.text, words: page.words, at: words });
    const verdict = paragraphVerdict(wording);
    const match = { id: unit.id, verdict, similarity: score, text: textOfRanges(rangesOf(page, words), page.text) };
    matches.set(unit.id, { ...match, changes, shown });
  }
  return prepared.source.paragraphs.flatMap(({ id }) => matches.get(id) ?? []);
}

function paragraphVerdict(wording: Wording): ParagraphVerdict {
  return wording === 'verbatim' || wording === 'restyled' ? wording : 'edited';
}

/** The visible words from the first to the last of a paragraph, without the blocks that have nothing of it. */
function wordsOfParagraph({ pairs, first, last }: Placement, page: Page): number[] {
  const blocks = new Set<number>();
  const blockOf = (word: number) => blockAround(page.text, page.words.starts[word] as number).start;
  for (const word of pairs) if (word >= 0) blocks.add(blockOf(word));
  const words: number[] = [];
  for (let word = first; word <= last; word++) if (blocks.has(blockOf(word)) && page.shown(word)) words.push(word);
  return words.length ? words : [...pairs].filter((word) => word >= 0).sort((a, b) => a - b);
}

function quotesOf(prepared: PreparedSource, placement: Placement, page: Page): PlacedQuote[] {
  const words = prepared.words[placement.unit.paragraph] as Page['words'];
  return prepared.source.quotes.flatMap((quote) => {
    if (quote.kind === 'indirect' || quote.span.paragraph !== placement.unit.id) return [];
    const { first, length } = wordsWithin(words, quote.span.start, quote.span.end);
    const region = quoteRegion(placement, first, length, page);
    if (!region?.words.length) return [];
    const comparison = compareQuote(prepared, placement.unit.paragraph, first, length, page, region.words);
    if (comparison.score < LEAST_SCORE && !region.marked) return [];
    return [placed(prepared.source, quote, comparison, region, page, placement.shown)];
  });
}

function loneQuote(prepared: PreparedSource, placement: Placement, page: Page): PlacedQuote | null {
  const { unit, share, weight, pairs, shown } = placement;
  const quote = prepared.source.quotes.find(({ id }) => id === unit.id);
  const runs = hasRun(placement);
  if (!quote || weight < QUOTE_WEIGHT || (share < QUOTE_SHARE && !runs)) return null;
  const region = quoteRegion(placement, 0, unit.length, page);
  if (!region?.words.length) return null;
  const paired = pairs.reduce((sum, word) => sum + Number(word >= 0), 0);
  // A run of shared words in a longer quotation is another quotation; without marks it takes nearly all of the quote.
  if (share < QUOTE_SHARE && (!region.marked || paired < 0.6 * region.words.length)) return null;
  const comparison = compareQuote(prepared, unit.paragraph, unit.first, unit.length, page, region.words);
  return placed(prepared.source, quote, comparison, region, page, shown);
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

function compareQuote(
  prepared: PreparedSource,
  paragraph: number,
  first: number,
  length: number,
  page: Page,
  at: number[],
): Comparison {
  const { text } = prepared.source.paragraphs[paragraph] as Source['paragraphs'][number];
  const words = prepared.words[paragraph] as Page['words'];
  const own = Array.from({ length }, (_, i) => first + i);
  return compareWords({ text, words, at: own }, { text: page.text, words: page.words, at });
}

function placed(
  source: Source,
  quote: Quote,
  { wording, changes, score }: Comparison,
  region: { words: number[]; marked: boolean },
  page: Page,
  shown: boolean,
): PlacedQuote {
  const place = source.speakers.findIndex(({ id }) => id === quote.speaker);
  const ranges = rangesOf(page, region.words, region.marked);
  const match: QuoteMatch = {
    id: quote.id,
    speaker: source.speakers[place]?.name ?? null,
    color: Math.max(0, place),
    verdict: region.marked ? wording : 'unmarked',
    wording,
    marked: region.marked,
    score,
    text: textOfRanges(ranges, page.text),
    changes,
    frame: 0,
    occurrence: 0,
  };
  return { match, ranges, shown };
}

function isSamePlace(a: PlacedQuote, b: PlacedQuote): boolean {
  const overlap = (one: TextRange, other: TextRange) => one.start < other.end && other.start < one.end;
  return a.match.id === b.match.id && a.ranges.some((one) => b.ranges.some((other) => overlap(one, other)));
}

/** In reading order, the places of the same quote counted. */
function numbered(quotes: PlacedQuote[]): PlacedQuote[] {
  const counts = new Map<string, number>();
  return quotes
    .sort((a, b) => (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0))
    .map((quote) => {
      const occurrence = counts.get(quote.match.id) ?? 0;
      counts.set(quote.match.id, occurrence + 1);
      return { ...quote, match: { ...quote.match, occurrence } };
    });
}

/** The findings as a report shows them: what a reader sees now. */
export function reportOf({ source, paragraphs, quotes }: SourceFindings): {
  paragraphs: ParagraphMatch[];
  missing: string[];
  quotes: QuoteMatch[];
} {
  const shown = paragraphs.filter((paragraph) => paragraph.shown).map(({ shown: _, ...match }) => match);
  const onPage = new Set(shown.map(({ id }) => id));
  return {
    paragraphs: shown,
    missing: source.paragraphs.filter(({ id, kind }) => kind === 'paragraph' && !onPage.has(id)).map(({ id }) => id),
    quotes: quotes.filter((quote) => quote.shown).map(({ match }) => match),
  };
}
