import type { Change, Wording } from '../report';
import type { Task } from '../tasks';
import { isHouseStyle } from '../text/house-style';
import { form } from '../text/key';
import { align } from './align';
import type { TextRange } from './page';
import { formsOf, hasEllipsis, hashesOf, isInserted, jointBefore, textOf, type WordList } from './word-list';

export interface Comparison {
  wording: Wording;
  changes: Change[];
  /** Share of the source's words that stand on the page in order, 0 to 1. */
  score: number;
}

/** A run of source words and what stands for it on the page: indices into the two lists, ends not included. */
interface Edit {
  source: TextRange;
  page: TextRange;
}

interface Judged extends Edit {
  kind: Wording;
}

/** A source's words and a page's, and what tells them apart. */
interface Texts {
  source: WordList;
  page: WordList;
  /** Whether two words, by their indices into the lists, are the same but for typography. */
  isSame(source: number, page: number): boolean;
}

/** Words next to a run that help to read it: "Mr" before "Wang". */
const CONTEXT = 2;
/** Words of a run that may be one matter of style by themselves: "United States" and "US". */
const LONGEST_STYLE = 4;
/** Words between two differences that may be one matter of style: "$5 million" and "5 million dollars". */
const FARTHEST_STYLE = 2;

export const VERBATIM: Comparison = { wording: 'verbatim', changes: [], score: 1 };

/** Compares the words of a source with the words that stand for them on a page. */
export function* compareWords(source: WordList, page: WordList): Task<Comparison> {
  if (isSameText(source, page)) return VERBATIM;
  const { pairs } = align(hashesOf(source), hashesOf(page), 'global');
  yield;
  const texts = textsOf(source, page);
  const parts: Judged[] = [];
  for (const edit of editsOf(pairs, texts)) parts.push(...(yield* divided(edit, texts)));
  const edits = (yield* joined(parts, texts)).filter(({ kind }) => kind !== 'verbatim');
  const kept = pairs.reduce((sum, word) => sum + Number(word >= 0), 0);
  return {
    wording: GRAVITY.find((kind) => edits.some((edit) => edit.kind === kind)) ?? 'verbatim',
    changes: edits.map((edit) => ({ from: textOf(source, edit.source), to: textOf(page, edit.page) })),
    score: pairs.length ? kept / pairs.length : 0,
  };
}

/** Whether the texts are the same but for white space and the style of quotation marks: most of what a page has is. */
function isSameText(source: WordList, page: WordList): boolean {
  const [text, other] = [wholeText(source), wholeText(page)];
  return text !== null && other !== null && (text === other || plain(text) === plain(other));
}

/** Null where words are left out in between. */
function wholeText({ text, words, at }: WordList): string | null {
  const [first, last] = [at[0], at.at(-1)];
  if (first === undefined || last === undefined || last - first !== at.length - 1) return null;
  return text.slice(words.starts[first], words.ends[last]);
}

function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
}

const GRAVITY: Wording[] = ['altered', 'shortened', 'restyled'];

function textsOf(source: WordList, page: WordList): Texts {
  const [a, b] = [formsOf(source), formsOf(page)];
  // Capitals tell "US" from "us", but not where a whole text is in capitals.
  const isShouted = [a, b].some((forms) => forms.every((word) => word === word.toUpperCase()));
  const read = (word: string | undefined) => (isShouted ? word?.toLowerCase() : word);
  return { source, page, isSame: (at, word) => a[at] !== undefined && read(a[at]) === read(b[word]) };
}

/**
 * Stretches between equal words, pairs of words that the alignment takes as equal but that are written differently, and
 * neighbours that only one of the texts joins with a hyphen.
 */
function editsOf(pairs: Int32Array, { source, page, isSame }: Texts): Edit[] {
  const edits: Edit[] = [];
  let a = 0;
  let b = 0;
  const until = (toA: number, toB: number) => {
    if (toA > a || toB > b) edits.push({ source: { start: a, end: toA }, page: { start: b, end: toB } });
    a = toA;
    b = toB;
  };
  pairs.forEach((word, at) => {
    if (word < 0) return;
    until(at, word);
    if (!isSame(at, word)) {
      until(at + 1, word + 1);
      return;
    }
    const isNext = pairs[at - 1] === word - 1 && isSame(at - 1, word - 1);
    if (isNext && JOINED_OTHERWISE.has(jointBefore(source, at) + jointBefore(page, word))) {
      // Of a chain of hyphens the first ones are already an edit.
      const last = edits.at(-1)?.source.end === at ? edits.pop() : null;
      a = last?.source.start ?? at - 1;
      b = last?.page.start ?? word - 1;
      until(at + 1, word + 1);
    }
    a = at + 1;
    b = word + 1;
  });
  until(source.at.length, page.at.length);
  return edits;
}

const JOINED_OTHERWISE = new Set(['- ', ' -']);

/** Takes from the ends of an altered run what is a matter of style, so that only the words that matter are called altered. */
function* divided(edit: Edit, texts: Texts): Task<Judged[]> {
  const whole = yield* judged(edit, texts);
  if (whole.kind !== 'altered') return [whole];
  const { source, page } = edit;
  const [countA, countB] = [source.end - source.start, page.end - page.start];
  for (let a = 1; a <= Math.min(LONGEST_STYLE, countA); a++) {
    for (let b = 1; b <= Math.min(LONGEST_STYLE, countB); b++) {
      if (a === countA && b === countB) return [whole];
      for (const isFirst of [true, false]) {
        const [one, other] = isFirst
          ? cut(edit, source.start + a, page.start + b)
          : cut(edit, source.end - a, page.end - b);
        const kind = yield* styleOf(isFirst ? one : other, texts);
        if (!kind) continue;
        const rest = yield* divided(isFirst ? other : one, texts);
        return isFirst ? [{ ...one, kind }, ...rest] : [...rest, { ...other, kind }];
      }
    }
  }
  return [whole];
}

/** The two parts of an edit before and from a source word and a page word. */
function cut({ source, page }: Edit, at: number, word: number): [Edit, Edit] {
  return [
    { source: { start: source.start, end: at }, page: { start: page.start, end: word } },
    { source: { start: at, end: source.end }, page: { start: word, end: page.end } },
  ];
}

/** Takes neighbouring differences together where only both are a matter of style. */
function* joined(edits: Judged[], texts: Texts): Task<Judged[]> {
  const done: Judged[] = [];
  for (const edit of edits) {
    let next = edit;
    for (let last = done.at(-1); last; last = done.at(-1)) {
      if (next.source.start - last.source.end > FARTHEST_STYLE || (isStyle(last) && isStyle(next))) break;
      const both = {
        source: { start: last.source.start, end: next.source.end },
        page: { start: last.page.start, end: next.page.end },
      };
      const kind = yield* styleOf(both, texts);
      if (!kind) break;
      done.pop();
      next = { ...both, kind };
    }
    done.push(next);
  }
  return done;
}

const isStyle = ({ kind }: Judged) => kind === 'verbatim' || kind === 'restyled';

/**
 * The gravity of an edit. Of words that are only left out or only added the alignment can't tell the place where their
 * neighbours repeat them ("the door … the window"): they count where they weigh least.
 */
function* judged(edit: Edit, texts: Texts): Task<Judged> {
  let best: Judged = { ...edit, kind: yield* judge(edit, texts) };
  for (const step of [-1, 1]) {
    let { source, page } = edit;
    const edge = Math.min(step, 0);
    while (
      best.kind === 'altered' &&
      texts.isSame(source.start + edge, page.start + edge) &&
      texts.isSame(source.end + edge, page.end + edge)
    ) {
      source = { start: source.start + step, end: source.end + step };
      page = { start: page.start + step, end: page.end + step };
      const kind = yield* judge({ source, page }, texts);
      if (kind !== 'altered') best = { source, page, kind };
    }
  }
  return best;
}

function* judge(edit: Edit, texts: Texts): Task<Wording> {
  const style = yield* styleOf(edit, texts);
  if (style) return style;
  const { source, page } = texts;
  const isShortened = edit.source.start < edit.source.end && hasEllipsis(page, edit.page);
  if (isInserted(page, edit.page)) return isShortened ? 'shortened' : 'restyled';
  if (isInserted(source, edit.source)) return 'restyled';
  if (edit.page.start < edit.page.end) return 'altered';
  const isAtEdge = edit.source.start === 0 || edit.source.end === source.at.length;
  return isAtEdge || isShortened ? 'shortened' : 'altered';
}

/** Whether an edit changes no word; null where it does. */
function* styleOf({ source, page }: Edit, texts: Texts): Task<'verbatim' | 'restyled' | null> {
  const bare = (list: WordList, range: TextRange) => form(textOf(list, range).replace(/[[\]()]/g, ''));
  if (bare(texts.source, source) === bare(texts.page, page)) return 'verbatim';
  let before = 0;
  while (before < CONTEXT && texts.isSame(source.start - before - 1, page.start - before - 1)) before++;
  let after = 0;
  while (after < CONTEXT && texts.isSame(source.end + after, page.end + after)) after++;
  const inContext = ({ start, end }: TextRange) => ({ start: start - before, end: end + after });
  const from = textOf(texts.source, inContext(source));
  const to = textOf(texts.page, inContext(page));
  return (yield* isHouseStyle(from, to)) ? 'restyled' : null;
}
