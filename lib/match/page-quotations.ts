import { type MarkedSpan, quotationSpans } from '../extract/quotation-spans';
import { blockAround, lowerBound, type Page, type TextRange } from './page';

/** A quotation on a page, as words: `last` belongs to it. */
export interface PageQuotation {
  first: number;
  last: number;
  /** What shows it: a mark at both ends, at one of them, or `<q>` and `<blockquote>`. */
  by: 'marks' | 'open mark' | 'markup';
}

/** UTF-16 units around some words in which their paragraph is searched for marks: a page may be one paragraph. */
const FARTHEST_MARK = 4000;
const OPENING = /^\s*["“„«‘']/;

/** The quotations of the paragraphs in which the words `from` to `to` stand. */
export function quotationsIn(page: Page, from: number, to: number): PageQuotation[] {
  const found: PageQuotation[] = [];
  const start = page.words.starts[from] as number;
  const stop = page.words.ends[to] as number;
  for (let end = start - 1; end < stop; ) {
    const block = blockAround(page, end + 1);
    const begin = Math.max(block.start, start - FARTHEST_MARK);
    const until = (at: number) => spansIn(page, begin, Math.min(at, stop + FARTHEST_MARK));
    end = block.end;
    let spans = until(end);
    // What is open where a paragraph ends goes on in the next, if that does not open its own.
    while (end < stop && isOpenAt(spans, end - begin) && !OPENING.test(page.text.slice(end + 1, end + 40))) {
      end = blockAround(page, end + 1).end;
      spans = until(end);
    }
    for (const span of spans) {
      push(found, page, { start: begin + span.start, end: begin + span.end }, span.open ? 'open mark' : 'marks');
    }
  }
  for (const range of page.quoted) if (range.end > start && range.start < stop) push(found, page, range, 'markup');
  return found;
}

/** The marked spans of stretches of pages: each quote of a paragraph asks for the same ones. */
const known = new WeakMap<Page, Map<string, MarkedSpan[]>>();

function spansIn(page: Page, start: number, end: number): MarkedSpan[] {
  const ofPage = known.get(page) ?? new Map<string, MarkedSpan[]>();
  known.set(page, ofPage);
  const key = `${start}-${end}`;
  const spans = ofPage.get(key) ?? quotationSpans(page.text.slice(start, end));
  ofPage.set(key, spans);
  return spans;
}

function isOpenAt(spans: readonly MarkedSpan[], end: number): boolean {
  const last = spans.at(-1);
  return last?.open === true && last.outerEnd >= end;
}

function push(found: PageQuotation[], { words }: Page, range: TextRange, by: PageQuotation['by']): void {
  const first = lowerBound(words.starts, range.start);
  const last = lowerBound(words.starts, range.end) - 1;
  if (last >= first) found.push({ first, last, by });
}
