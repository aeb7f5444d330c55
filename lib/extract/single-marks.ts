import { AFTER_CLOSE, SPACE_OR_OPENER } from './mark-neighbors';
import type { MarkedSpan } from './quotation-spans';

/** A single-quoted stretch is looked for no further than this, in UTF-16 units. */
const MAX_SINGLE = 3000;

/** Words that begin with an apostrophe. */
const ELIDED = /^['’‘](?:\d0s|\d\d\b|tis|twas|til|cause|em|n|bout|round|cuz)\b/i;

/** What stands in single marks outside of the double ones, or round them; `doubles` are in order. */
export function singles(text: string, doubles: readonly MarkedSpan[]): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let next = 0;
  let from = 0;
  // No mark that could close is found before this place, so that nothing is looked through twice.
  let barren = 0;
  let barrenRound = 0;
  // What opens a paragraph and is not closed goes on in the next one.
  const indent = text.search(/\S/);
  for (;;) {
    const start = nextSingleOpening(text, from);
    if (start < 0) return spans;
    while ((doubles[next]?.outerEnd ?? text.length) <= start) next++;
    const double = doubles[next];
    if (double && start >= double.outerStart) {
      from = double.outerEnd;
      continue;
    }
    const reach = Math.min(text.length, start + MAX_SINGLE);
    const limit = Math.min(double?.outerStart ?? reach, reach);
    let end = singleClosing(text, Math.max(start + 1, barren), limit);
    if (end < 0) {
      barren = Math.max(barren, limit);
      if (double && text[start] === '‘' && limit === double.outerStart) {
        const far = singleClosing(text, Math.max(start + 1, barrenRound), reach);
        barrenRound = Math.max(barrenRound, far < 0 ? reach : far);
        // Another opening before it: the first one was never closed.
        const other = nextSingleOpening(text, start + 1);
        if (closesRound(text, far, doubles, next) && (other < 0 || other > far)) end = far;
      }
    }
    if (end < 0 && text[start] === '‘' && start === indent) {
      const to = text.length;
      return [{ start: start + 1, end: to, outerStart: start, outerEnd: to, style: 'single', open: true }];
    }
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

/** Whether a mark closes a single-quoted sentence with double marks inside, and not in the midst of these: ‘He said “run” to me,’ she said. */
function closesRound(text: string, at: number, doubles: readonly MarkedSpan[], first: number): boolean {
  if (at < 0 || !/[,.?!…]["”»]?$/.test(text.slice(Math.max(0, at - 2), at))) return false;
  let k = first;
  while ((doubles[k]?.outerEnd ?? text.length) <= at) k++;
  return at < (doubles[k]?.outerStart ?? text.length);
}

function nextSingleOpening(text: string, from: number): number {
  const marks = /['‘]/g;
  marks.lastIndex = from;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const at = match.index;
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
