import type { Task } from '../tasks';
import { hash, key } from './key';

/** The words of a text in order, as parallel arrays: `text.slice(starts[i], ends[i])` is word `i`, `hashes[i]` its key. */
export interface Words {
  readonly length: number;
  readonly hashes: Uint32Array;
  /** UTF-16 offsets into the text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** UTF-16 code units read between two points where the work may pause. */
const STEP = 1 << 14;

/** Longer runs of letters are cut, so that a page of one endless word costs no more than any other. */
const LONGEST_WORD = 64;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** Belongs to a word but does not make one: combining marks, soft hyphens, zero-width characters. */
const FILL = 3;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) return LETTER;
  return /\d/.test(char) ? DIGIT : OTHER;
});

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] as number;
  // The second half of a surrogate pair goes with the first.
  if (code >= 0xdc00 && code <= 0xdfff) return FILL;
  return kindOf(text.codePointAt(at) as number);
}

const kinds = new Map<number, number>();

function kindOf(codePoint: number): number {
  let kind = kinds.get(codePoint);
  if (kind === undefined) {
    const char = String.fromCodePoint(codePoint);
    if (/\p{L}/u.test(char)) kind = LETTER;
    else if (/\p{N}/u.test(char)) kind = DIGIT;
    else kind = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u.test(char) ? FILL : OTHER;
    kinds.set(codePoint, kind);
  }
  return kind;
}

/** Whether the character at `at` joins what is before it with what follows: an apostrophe, U.S., 1,000, 3.5. */
function joins(text: string, start: number, at: number): boolean {
  const before = kindAt(text, at - 1);
  const after = at + 1 < text.length ? kindAt(text, at + 1) : OTHER;
  switch (text[at]) {
    case "'":
    case '’':
    case 'ʼ':
      return before !== DIGIT && after === LETTER;
    case '.':
      if (before === DIGIT) return after === DIGIT;
      return after === LETTER && isInitial(text, start, at) && kindOrOther(text, at + 2) !== LETTER;
    case ',':
      return before === DIGIT && after === DIGIT;
    default:
      return false;
  }
}

/** Whether `[start, at)` is a single letter or initials so far ("U", "U.S"). */
function isInitial(text: string, start: number, at: number): boolean {
  return at - start === 1 || (text[at - 2] === '.' && at - start >= 3);
}

function kindOrOther(text: string, at: number): number {
  return at < text.length ? kindAt(text, at) : OTHER;
}

/**
 * Splits a text into words. Hyphens and dashes divide, so that "tail-end" and "tail end" are the same two words;
 * apostrophes inside a word, the full stops of initials and the marks inside a number do not.
 */
export function* readWords(text: string): Task<Words> {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  const known = new Map<string, number>();
  let nextPause = STEP;
  let at = 0;
  while (at < text.length) {
    if (at >= nextPause) {
      nextPause = at + STEP;
      yield;
    }
    const kind = kindAt(text, at);
    if (kind !== LETTER && kind !== DIGIT) {
      at++;
      continue;
    }
    const start = at++;
    while (at < text.length && at - start < LONGEST_WORD && (kindAt(text, at) !== OTHER || joins(text, start, at)))
      at++;
    const word = text.slice(start, at);
    let value = known.get(word);
    if (value === undefined) {
      value = hash(key(word));
      known.set(word, value);
    }
    starts.push(start);
    ends.push(at);
    hashes.push(value);
  }
  return {
    length: starts.length,
    hashes: Uint32Array.from(hashes),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}
