import type { Findings } from '../report';
import type { Paragraph, Source } from '../source/types';
import type { Task } from '../tasks';
import { Claims } from './claims';
import { findParagraphs } from './find-paragraphs';
import { findQuotes } from './find-quotes';
import { matchParagraph, type PlacedParagraph } from './match-paragraph';
import { loneQuote, type PlacedQuote, quotesOf } from './match-quote';
import type { Page } from './page';
import type { Placement } from './place';
import { type PreparedSource, paragraphRuns } from './prepare';

/** What one page holds of one source. Only what is shown belongs into a report. */
export interface SourceFindings {
  source: Source;
  paragraphs: PlacedParagraph[];
  /** In reading order. */
  quotes: PlacedQuote[];
  /** All places of its paragraphs. */
  placements: Placement[];
}

/**
 * Finds a source's paragraphs and quotes on a page, and what the page has made of their words; null where nothing of it stands there. In
 * whose mouth the page puts them is a question of its own.
 */
export function* matchSource(prepared: PreparedSource, page: Page): Task<SourceFindings | null> {
  const runs = yield* paragraphRuns(prepared, page.words.hashes);
  const claims = new Claims(prepared.source, page.words.length);
  const found = yield* findParagraphs(prepared, runs, page, claims);
  yield;
  const quotes: PlacedQuote[] = [];
  for (const placement of found) {
    quotes.push(...(yield* quotesOf(prepared, placement, page, claims)));
    yield;
  }
  for (const placement of yield* claims.settle(yield* findQuotes(prepared, runs, found, page))) {
    if (quotes.some((quote) => isSamePlace(page, placement, quote))) continue;
    yield;
    const quote = yield* loneQuote(prepared, placement, page);
    if (quote) quotes.push(quote);
  }
  if (!found.length && !quotes.length) return null;
  const paragraphs = yield* bestParagraphs(prepared, found, page, claims);
  return { source: prepared.source, paragraphs, quotes: inOrder(quotes), placements: found };
}

/** Of several places of one paragraph the best that is shown, in the source's order. */
function* bestParagraphs(
  prepared: PreparedSource,
  found: Placement[],
  page: Page,
  claims: Claims,
): Task<PlacedParagraph[]> {
  const best = new Map<string, Placement>();
  for (const placement of found) {
    const known = best.get(placement.unit.id);
    if (!known || (placement.shown && !known.shown)) best.set(placement.unit.id, placement);
  }
  const paragraphs: PlacedParagraph[] = [];
  for (const { id } of prepared.source.paragraphs) {
    const placement = best.get(id);
    if (!placement) continue;
    paragraphs.push(yield* matchParagraph(prepared, placement, page, claims));
    yield;
  }
  return paragraphs;
}

function isSamePlace({ words }: Page, { unit, first, last }: Placement, { match, ranges }: PlacedQuote): boolean {
  const start = words.starts[first] as number;
  const end = words.ends[last] as number;
  return match.id === unit.id && ranges.some((range) => range.start < end && start < range.end);
}

/** Quotes in reading order, the places of the same quote counted. */
export function inOrder(quotes: readonly PlacedQuote[]): PlacedQuote[] {
  const start = ({ ranges }: PlacedQuote) => ranges[0]?.start ?? 0;
  const counts = new Map<string, number>();
  return [...quotes]
    .sort((a, b) => start(a) - start(b))
    .map((quote) => {
      const occurrence = counts.get(quote.match.id) ?? 0;
      counts.set(quote.match.id, occurrence + 1);
      return { ...quote, match: { ...quote.match, occurrence } };
    });
}

/** The findings as a report shows them: what a reader sees now. */
export function reportOf({ source, paragraphs, quotes }: SourceFindings): Findings {
  const shown = paragraphs.filter((paragraph) => paragraph.shown).map(({ match }) => match);
  const onPage = new Set(shown.map(({ id }) => id));
  return {
    paragraphs: shown,
    missing: source.paragraphs.filter((one) => isStory(one) && !onPage.has(one.id)).map(({ id }) => id),
    quotes: quotes.filter((quote) => quote.shown).map(({ match }) => match),
  };
}

/** Whether a paragraph says something that a page can leave out: no heading, and no row of asterisks. */
function isStory({ kind, text }: Paragraph): boolean {
  return kind === 'paragraph' && /[\p{L}\p{N}]/u.test(text);
}
