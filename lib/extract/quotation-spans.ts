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

const SPACE_OR_OPENER = /[\s([{—–/-]/;
const AFTER_CLOSE = /[\s)\]},.;:!?…—–/-]/;

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
  const outer = doubles.filter(
    (one) => !single.some((other) => other.start <= one.outerStart && one.outerEnd <= other.end),
  );
  return [...outer, ...single].sort((a, b) => a.start - b.start);
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

/** A single-quoted stretch is looked for no further than this, in UTF-16 units. */
const MAX_SINGLE = 1000;

/** Words that begin with an apostrophe. */
const ELIDED = /^['’‘](?:\d0s|\d\d\b|tis|twas|til|cause|em|n|bout|round|cuz)\b/i;

function singles(text: string, doubles: MarkedSpan[]): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let next = 0;
  let from = 0;
  for (;;) {
    const start = nextSingleOpening(text, from);
    if (start < 0) return spans;
    while ((doubles[next]?.outerEnd ?? text.length) <= start) next++;
    const double = doubles[next];
    if (double && start >= double.outerStart) {
      from = double.outerEnd;
      continue;
    }
    const limit = Math.min(double?.outerStart ?? text.length, start + MAX_SINGLE);
    const near = singleClosing(text, start + 1, limit);
    const end = near < 0 && text[start] === '‘' && limit < start + MAX_SINGLE ? roundDoubles(text, start + 1) : near;
    if (end < 0) {
      from = start + 1;
      continue;
    }
    if (/[\p{L}\p{N}]/u.test(text.slice(start + 1, end))) {
      spans.push({ start: start + 1, end, outerStart: start, outerEnd: end + 1, style: 'single', open: false });
    }
    from = end + 1;
  }
}

/** Where a single-quoted sentence closes that has double marks inside: ‘He said “run” to me,’ she said. */
function roundDoubles(text: string, from: number): number {
  const end = singleClosing(text, from, Math.min(text.length, from + MAX_SINGLE));
  return end > 0 && /[,.?!…]/.test(text[end - 1] ?? '') ? end : -1;
}

function nextSingleOpening(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const mark = text[at];
    if (mark !== "'" && mark !== '‘') continue;
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (!SPACE_OR_OPENER.test(before) || /[\s'’]/.test(after)) continue;
    if (ELIDED.test(text.slice(at, at + 8)) && !/^.[^'’]{2,40}[,.]['’]/.test(text.slice(at))) continue;
    return at;
  }
  return -1;
}

/** The mark that closes a single-quoted stretch: a plural possessive ("voters’ ") only where nothing better follows. */
function singleClosing(text: string, from: number, limit: number): number {
  let possible = -1;
  for (let at = from; at < limit; at++) {
    const mark = text[at];
    if (mark !== "'" && mark !== '’') continue;
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (possible >= 0 && SPACE_OR_OPENER.test(before) && !/\s/.test(after)) return possible;
    if (/\s/.test(before) || !AFTER_CLOSE.test(after)) continue;
    if (before !== 's' || /[^\s]/.test(after)) return at;
    if (possible < 0) possible = at;
    else return possible;
  }
  return possible;
}
