import type { Task } from '../tasks';
import type { Words } from '../text/words';
import type { Accusations } from './accusations';
import { compare, keepsAttribution, type PlacedQuote, placedQuote } from './match-quote';
import { inOrder, type SourceFindings } from './match-source';
import { BLOCK_END, type Page } from './page';
import type { Placement } from './place';
import type { PreparedSource } from './prepare';

/** Findings with what only the attribution engine can tell: most of what a page shows is known without it. */
export function* accuse(
  prepared: PreparedSource,
  page: Page,
  found: SourceFindings,
  engine: Accusations,
): Task<SourceFindings> {
  const quotes: PlacedQuote[] = [];
  for (const quote of found.quotes) {
    const judged = yield* inMouth(prepared, quote, page, engine);
    if (judged) quotes.push(judged);
    yield;
  }
  for (const placement of found.placements) {
    quotes.push(...(yield* newQuotes(prepared, placement, page, engine)));
    yield;
  }
  return { ...found, quotes: yield* withFollowers(inOrder(quotes), page, engine) };
}

/** The quote with whose mouth the page puts it in; null where that makes it another quotation. */
function* inMouth(
  { source }: PreparedSource,
  placed: PlacedQuote,
  page: Page,
  { misattribution }: Accusations,
): Task<PlacedQuote | null> {
  const { asked, match, ranges } = placed;
  if (!asked || !match.marked) return placed;
  const pageSpeaker = yield* misattribution(source, asked.quote, page, ranges);
  if (!pageSpeaker) return placed;
  return asked.isPhrase ? null : { ...placed, match: { ...match, verdict: 'misattributed', pageSpeaker } };
}

/** What the page quotes of a paragraph's other words. */
function* newQuotes(
  prepared: PreparedSource,
  placement: Placement,
  page: Page,
  engine: Accusations,
): Task<PlacedQuote[]> {
  const { unit, shown } = placement;
  const words = prepared.words[unit.paragraph] as Words;
  const quotes: PlacedQuote[] = [];
  for (const { quote, sentence, ...part } of yield* engine.newlyQuoted(prepared, placement, page)) {
    const region = { words: part.words, marked: true };
    const comparison = yield* compare(prepared, { paragraph: unit.paragraph, ...part }, page, region);
    const { match, ranges } = placedQuote(prepared, quote ?? { id: unit.id, speaker: null }, comparison, region, page);
    const isAsked = quote !== null && !keepsAttribution(placement, quote, words);
    const asked = isAsked ? { quote, isPhrase: false } : null;
    const placed: PlacedQuote = { match: { ...match, verdict: 'newly-quoted', sentence }, ranges, shown, asked };
    quotes.push((yield* inMouth(prepared, placed, page, engine)) ?? placed);
  }
  return quotes;
}

/** Of quotes in reading order, those that go on from one in another mouth are in that mouth too. */
function* withFollowers(quotes: readonly PlacedQuote[], page: Page, { goesOn }: Accusations): Task<PlacedQuote[]> {
  const done: PlacedQuote[] = [];
  for (const quote of quotes) {
    const { match, ranges } = quote;
    const previous = done.at(-1);
    const mayFollow = match.speaker === previous?.match.speaker && match.marked && !match.pageSpeaker;
    const pageSpeaker =
      previous && mayFollow && isNext(page, previous, quote) ? yield* goesOn(previous.match, page, ranges) : null;
    done.push(pageSpeaker ? { ...quote, match: { ...match, verdict: 'misattributed', pageSpeaker } } : quote);
  }
  return done;
}

/** Whether no paragraph stands between two quotes. */
function isNext({ text }: Page, before: PlacedQuote, after: PlacedQuote): boolean {
  const between = text.slice(before.ranges.at(-1)?.end, after.ranges[0]?.start);
  const paragraphs = between.split(BLOCK_END).slice(1, -1).join('');
  return !/\S/.test(paragraphs) || !/\p{L}/u.test(paragraphs);
}
