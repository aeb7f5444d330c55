import { AFTER_CLOSE, SPACE_OR_OPENER } from './mark-neighbors';
import { singles } from './single-marks';

/** A stretch of a paragraph between quotation marks; offsets in UTF-16 units. */
export interface MarkedSpan {
  /** Between the marks. */
  start: number;
  end: number;
  /** With the marks; equal to `start` or `end` where the mark is missing. */
  outerStart: number;
  outerEnd: number;
  style: 'double' | 'single';
  /** The paragraph ends before the quotation does, or begins within it. */
  open: boolean;
}

interface Mark {
  start: number;
  end: number;
  role: 'open' | 'close' | 'either';
}

/**
 * Finds what stands in quotation marks in one paragraph, outermost only, in order.
 *
 * Double marks of all styles first (" “ ” „ « » and two apostrophes), then single ones outside of them. The direction of a
 * straight mark is read from the spaces around it, so that one lost mark does not turn the rest of the paragraph inside out.
 * Inches, feet, apostrophes and plural possessives are no marks. A quotation that is not closed runs to the paragraph's end.
 */
export function quotationSpans(text: string): MarkedSpan[] {
  const doubles = pairDoubles(text, doubleMarks(text)).map((span) => withoutLabel(text, span));
  const single = singles(text, doubles);
  return outermost([...doubles, ...single].sort((a, b) => a.outerStart - b.outerStart));
}

/** Of spans in order, those that do not begin inside of one before. */
function outermost(spans: readonly MarkedSpan[]): MarkedSpan[] {
  let end = 0;
  return spans.filter((span) => {
    if (span.outerStart < end) return false;
    end = span.outerEnd;
    return true;
  });
}

/** `"LEE: We did.` — a transcript in quotation marks: the speaker's label is no part of what was said. */
function withoutLabel(text: string, span: MarkedSpan): MarkedSpan {
  const label = /^\s*\p{Lu}[\p{Lu}.'’ -]{1,30}:\s+(?=\S)/u.exec(text.slice(span.start, span.end));
  if (!label) return span;
  const start = span.start + label[0].length;
  return { ...span, start, outerStart: start };
}

function doubleMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(/["“”„‟«»＂]|'''?|``|‘‘|’’/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text[start - 1] ?? ' ';
    const after = text[end] ?? ' ';
    if (/["”]/.test(match[0]) && /\d/.test(before) && isInches(text, start, marks)) continue;
    marks.push({ start, end, role: direction(match[0], before, after) });
  }
  return marks;
}

function direction(mark: string, before: string, after: string): Mark['role'] {
  if (mark === '«' || mark === '„' || mark === '``' || mark === '‘‘') return 'open';
  if (mark === '»') return 'close';
  const opens = SPACE_OR_OPENER.test(before) && !/\s/.test(after);
  const closes = !/\s/.test(before) && AFTER_CLOSE.test(after);
  // A curly mark that faces the wrong way ("He said ”yes”") is believed less than the spaces around it.
  if (opens && !closes) return 'open';
  if (closes && !opens) return 'close';
  if (mark === '“') return 'open';
  if (mark === '”' || mark === '’’') return 'close';
  return 'either';
}

/** 6'2", a 12" pipe: a digit before, and no quotation that the mark could close. */
function isInches(text: string, at: number, marks: Mark[]): boolean {
  if (/\d['′’]\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at))) return true;
  const isOpen = marks.length > 0 && marks.at(-1)?.role !== 'close' && marks.length % 2 === 1;
  if (!isOpen) return true;
  const rest = text.slice(at + 1);
  return /^ \p{Ll}/u.test(rest) && /^[^"“”]*[^\s"“”]["”](?:[\s.,;:!?]|$)/.test(rest);
}

function pairDoubles(text: string, marks: Mark[]): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let opening: Mark | null = null;
  let depth = 0;
  marks.forEach((mark, index) => {
    if (opening === null) {
      // Two closing marks in a row: the first was meant to open ("Lee said,” It holds.”").
      const continues = index === 0 && /^\s*\p{Ll}/u.test(text);
      if (mark.role !== 'close' || (!continues && marks[index + 1]?.role === 'close')) opening = mark;
      // A close without its opening: the quotation began before this paragraph, or its first mark was lost.
      else if (spans.length === 0 && index === 0 && closesWithoutOpening(text, mark, marks)) {
        spans.push({ start: 0, end: mark.start, outerStart: 0, outerEnd: mark.end, style: 'double', open: true });
      }
      return;
    }
    if (mark.role === 'open') {
      // Two openings in a row: nested if two closings follow, else the first one's closing mark was lost.
      const next = marks[index + 1];
      const after = marks[index + 2];
      if (
        next?.role === 'close' &&
        (after?.role === 'close' || (after === undefined && !/[.!?]\s*$/.test(text.slice(opening.end, mark.start))))
      ) {
        depth++;
      } else if (depth === 0) {
        const end = lostClosing(text, opening.end, mark.start);
        spans.push({ start: opening.end, end, outerStart: opening.start, outerEnd: end, style: 'double', open: false });
        opening = mark;
      }
      return;
    }
    if (depth > 0) {
      depth--;
      return;
    }
    const { start, end } = opening;
    spans.push({
      start: end,
      end: mark.start,
      outerStart: start,
      outerEnd: mark.end,
      style: 'double',
      open: false,
    });
    opening = null;
  });
  const last = opening as Mark | null;
  if (last !== null) {
    const span = { start: last.end, end: text.length, outerStart: last.start, outerEnd: text.length };
    spans.push({ ...span, style: 'double', open: true });
  }
  return spans.filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
}

function closesWithoutOpening(text: string, mark: Mark, marks: Mark[]): boolean {
  if (text[mark.start] === '"' && marks.length % 2 === 0) return false;
  return (
    /[,.!?…]$/.test(text.slice(0, mark.start)) &&
    marks.slice(1).every((other) => other.role !== 'close' || marks.length > 1)
  );
}

/** Where a quotation whose closing mark was lost most likely ended: at its last sentence end before the next opening. */
function lostClosing(text: string, start: number, limit: number): number {
  const between = text.slice(start, limit);
  const ends = [...between.matchAll(/[.!?…,](?=\s)/g)];
  const last = ends.at(-1);
  return last ? start + last.index + 1 : start + between.trimEnd().length;
}
