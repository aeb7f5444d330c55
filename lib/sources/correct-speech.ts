import type { Quote, Source, Span } from '../source/types';
import { withSpeaker } from './correct-speakers';
import { nextId, Restated, withoutQuote, withQuote } from './corrected-quote';
import { sameSpan } from './named-words';

const MARK = /["“”„«»'‘’‚‹›]/;

/** Takes speech out of a region: a quote within it is none, one that reaches into it ends at it, and one around it stays. */
export function withoutSpeechIn(source: Source, region: Span): Source {
  const text = textOf(source, region.paragraph);
  return source.quotes.reduce((one, { id }) => {
    const quote = one.quotes.find((other) => other.id === id);
    if (!quote || !isTouched(quote.span, region)) return one;
    const rest = outside(quote.span, region, text);
    return rest ? withQuote(one, quote, { ...quote, span: rest }) : withoutQuote(one, id);
  }, source);
}

function isTouched({ paragraph, start, end }: Span, region: Span): boolean {
  if (paragraph !== region.paragraph || end <= region.start || start >= region.end) return false;
  return start >= region.start || end <= region.end;
}

/** What of a span lies before or behind a region, null where no word does. */
function outside(span: Span, region: Span, text: string): Span | null {
  const start = span.start < region.start ? span.start : Math.min(region.end, span.end);
  const end = span.start < region.start ? region.start : span.end;
  const rest = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(rest)) return null;
  const from = start + rest.length - rest.trimStart().length;
  return { ...span, start: from, end: from + rest.trim().length };
}

/**
 * Makes words a quote: between quotation marks a direct one, else reported speech.
 *
 * @param speaker name of who says it, known or new; null where nobody is named
 */
export function withSpeech(source: Source, span: Span, speaker: string | null): Source {
  const { source: known, id } = speaker === null ? { source, id: null } : withSpeaker(source, speaker);
  const same = known.quotes.find((one) => sameSpan(one.span, span));
  if (same) throw new Restated('it is a quote already', withQuote(known, same, { ...same, speaker: id }));
  const text = textOf(source, span.paragraph);
  const isMarked = MARK.test(text.charAt(span.start - 1)) && MARK.test(text.charAt(span.end));
  const quote: Quote = {
    id: nextId(isMarked ? 'q' : 'i', source.quotes),
    span,
    kind: isMarked ? 'direct' : 'indirect',
    speaker: id,
    provenance: 'reviewed',
  };
  return { ...known, quotes: inOrder(known, quote) };
}

/** The quotes in the order of the article with one more; headings that repeat some come last. */
function inOrder({ paragraphs, quotes }: Source, quote: Quote): Quote[] {
  const places = new Map(paragraphs.map(({ id }, at) => [id, at]));
  const place = ({ span }: Quote) => places.get(span.paragraph) ?? 0;
  const isLater = (one: Quote) =>
    one.echoes !== undefined ||
    place(one) > place(quote) ||
    (place(one) === place(quote) && one.span.start > quote.span.start);
  const at = quotes.findIndex(isLater);
  return quotes.toSpliced(at < 0 ? quotes.length : at, 0, quote);
}

function textOf({ paragraphs }: Source, paragraph: string): string {
  return paragraphs.find(({ id }) => id === paragraph)?.text ?? '';
}
