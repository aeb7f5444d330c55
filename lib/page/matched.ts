import type { Accusations } from '../match/accusations';
import { accuse } from '../match/accuse';
import { matchSource, type SourceFindings } from '../match/match-source';
import { makePage, type Page, type TextRange } from '../match/page';
import type { PreparedSource } from '../match/prepare';
import type { QuoteMatch } from '../report';
import type { Source } from '../source/types';
import type { Task } from '../tasks';
import { type PageMap, positionOf, sightIn } from './read-page';
import type { Reading } from './scanner';
import { domRanges } from './text-ranges';
import { visibility } from './visibility';

/** What was found on a page as it was read. */
export interface Matched {
  reading: Reading;
  page: Page;
  sources: readonly PreparedSource[];
  findings: SourceFindings[];
  /** Whether a text node was in sight when it was first asked of: what was found rests on that. */
  wasVisible: (node: Text) => boolean;
}

/** A quote with where it stands in the document, ready to be painted, pointed at and jumped to. */
export interface AnnotatedQuote {
  source: Source;
  match: QuoteMatch;
  ranges: Range[];
  /** False while the page hides it. */
  shown: boolean;
  /** Whether nothing can be added to its verdict. */
  certain: boolean;
}

/** @param article the page's own, of which only what stands in it counts */
export function* matching(reading: Reading, sources: readonly PreparedSource[], article: Source | null): Task<Matched> {
  const { map, words } = reading;
  const wasVisible = visibility();
  const page = makePage(map, words, sightIn(map, wasVisible));
  yield;
  const findings: SourceFindings[] = [];
  for (const prepared of sources) {
    const found = yield* matchSource(prepared, page);
    if (found) findings.push(prepared.source === article ? withinParagraphs(found) : found);
  }
  return { reading, page, sources, findings, wasVisible };
}

/**
 * The same with what the attribution engine says of it.
 *
 * @param article the page's own, which is not compared with itself
 */
export function* accusing(matched: Matched, engine: Accusations, article: Source | null): Task<Matched> {
  const findings: SourceFindings[] = [];
  for (const found of matched.findings) {
    const prepared = matched.sources.find(({ source }) => source === found.source);
    findings.push(prepared && found.source !== article ? yield* accuse(prepared, matched.page, found, engine) : found);
  }
  return { ...matched, findings };
}

/** Whether something that was found has come to sight since, or gone from it; where the page has taken some of it out, it is read anew. */
export function hasTurned({ reading, findings, wasVisible }: Matched): boolean {
  const nodes = beginnings(reading.map, findings);
  const isVisible = visibility();
  return nodes.every(({ isConnected }) => isConnected) && nodes.some((node) => isVisible(node) !== wasVisible(node));
}

/** Finds the quotes' places in the document; those that the page has changed since have none. */
export function* annotatedQuotes({ reading, findings }: Matched): Task<AnnotatedQuote[]> {
  const quotes: AnnotatedQuote[] = [];
  for (const { source, quotes: placed } of findings) {
    for (const { match, ranges, shown, asked } of placed) {
      const inPage = ranges.flatMap((range) => domRanges(reading.map, range));
      quotes.push({ source, match, shown, certain: asked === null, ranges: inPage });
      yield;
    }
  }
  return quotes;
}

/** Where a paragraph begins that a reader sees; null where there is none, or the page has changed it since. */
export function paragraphRange({ reading, findings }: Matched, source: string, paragraph: string): Range | null {
  const found = findings.find((one) => one.source.id === source);
  const placed = found?.paragraphs.find(({ match, shown }) => shown && match.id === paragraph);
  const [first] = placed?.ranges ?? [];
  return (first && domRanges(reading.map, first)[0]) ?? null;
}

/** The text nodes where the paragraphs and quotes begin that were found. */
function beginnings(map: PageMap, findings: readonly SourceFindings[]): Text[] {
  const found = findings.flatMap(({ quotes, paragraphs }) => [...quotes, ...paragraphs]);
  return found.flatMap(({ ranges: [first] }) => (first ? [positionOf(map, first.start).node] : []));
}

/** A teaser or a pull quote elsewhere on its page is no part of an article. */
function withinParagraphs({ quotes, ...found }: SourceFindings): SourceFindings {
  const text = found.paragraphs.flatMap(({ ranges }) => ranges);
  const isWithin = ({ start, end }: TextRange) => text.some((range) => range.start <= start && end <= range.end);
  return { ...found, quotes: quotes.filter(({ ranges }) => ranges.every(isWithin)) };
}
