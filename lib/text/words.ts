import type { Task } from '../tasks';
import { HASH_BASIS, HASH_PRIME, hash, key, LEAST_FOLDED, MAY_FOLD, NUMBER_HASHES } from './key';

/** The words of a text in order, as parallel arrays: `text.slice(starts[i], ends[i])` is word `i`, `hashes[i]` its key. */
export interface Words {
  readonly length: number;
  readonly hashes: Uint32Array;
  /** UTF-16 offsets into the text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** UTF-16 code units read between two points where the work may pause. */
const STEP = 1 << 12;

/** Longer runs of letters are cut, so that a page of one endless word costs no more than any other. */
const LONGEST_WORD = 64;

/** Different words whose hashes are kept: more than a page that is meant to be read has. */
const MOST_KNOWN = 1 << 15;

const SPACE = 0x20;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** Belongs to a word but does not make one: combining marks, soft hyphens, zero-width characters. */
const FILL = 3;

/** 1 for the letters and digits of ASCII. */
const PLAIN = new Uint8Array(128);
for (const char of '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') PLAIN[char.charCodeAt(0)] = 1;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) {
    const lower = code | 32;
    if (lower >= 97 && lower <= 122) return LETTER;
    return code >= 48 && code <= 57 ? DIGIT : OTHER;
  }
  // The second half of a surrogate pair goes with the first.
  if (code >= 0xdc00 && code <= 0xdfff) return FILL;
  return at < text.length ? kindOf(text.codePointAt(at) as number) : OTHER;
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
  const after = kindAt(text, at + 1);
  switch (text[at]) {
    case "'":
    case '’':
    case 'ʼ':
      return before !== DIGIT && after === LETTER;
    case '.':
      if (before === DIGIT) return after === DIGIT;
      return after === LETTER && isInitial(text, start, at) && kindAt(text, at + 2) !== LETTER;
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

/** Whether a word may begin at `at`. */
function makesWord(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === LETTER || kind === DIGIT;
}

/** Whether a word of plain letters and digits ends at `at`: what follows can be no part of it. */
function isOver(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x27 && code !== 0x2c && code !== 0x2e) return code < 128;
  return text.charCodeAt(at + 1) < 128 && kindAt(text, at + 1) === OTHER;
}

/** Where the word ends that begins at `start` and goes on at least up to `at`. */
function endOfWord(text: string, start: number, at: number): number {
  let end = Math.min(at, start + LONGEST_WORD);
  while (end < text.length && end - start < LONGEST_WORD && (kindAt(text, end) !== OTHER || joins(text, start, end)))
    end++;
  return end;
}

/**
 * The hashes of words met so far whose key is not what is written, until the memory is needed: a source shares most of its
 * words with its page, and a page with its next state.
 */
let known = new WeakRef(new Map<string, number>());

function knownHashes(): Map<string, number> {
  const kept = known.deref();
  if (kept && kept.size < MOST_KNOWN) return kept;
  const fresh = new Map<string, number>();
  known = new WeakRef(fresh);
  return fresh;
}

function hashOf(word: string, hashes: Map<string, number>): number {
  let value = hashes.get(word);
  if (value === undefined) {
    value = hash(key(word));
    hashes.set(word, value);
  }
  return value;
}

/**
 * Splits a text into words. Hyphens and dashes divide, so that "tail-end" and "tail end" are the same two words;
 * apostrophes inside a word, the full stops of initials and the marks inside a number do not.
 */
export function* readWords(text: string): Task<Words> {
  const found: Found = { hashes: [], starts: [], ends: [] };
  let at = readStretch(text, 0, found);
  while (at < text.length) {
    yield;
    at = readStretch(text, at, found);
  }
  return {
    length: found.starts.length,
    hashes: new Uint32Array(found.hashes),
    starts: new Uint32Array(found.starts),
    ends: new Uint32Array(found.ends),
  };
}

type Found = Record<'hashes' | 'starts' | 'ends', number[]>;

/** Reads the words that begin in the `STEP` code units from `from` on; gives where the last one ends. */
function readStretch(text: string, from: number, { hashes, starts, ends }: Found): number {
  const stop = Math.min(text.length, from + STEP);
  const seen = knownHashes();
  let at = from;
  while (at < stop) {
    const start = at;
    let code = text.charCodeAt(at);
    let value = HASH_BASIS;
    let folds = 0;
    let before = 0;
    // All inline, since this runs before any of it is compiled: plain words, which most are, cost a look at each letter.
    while (code < 128 && PLAIN[code] && at - start < LONGEST_WORD) {
      const letter = code | 32;
      value = Math.imul(value ^ letter, HASH_PRIME);
      folds |= MAY_FOLD[((before & 31) << 5) | (letter & 31)] as number;
      before = letter;
      code = text.charCodeAt(++at);
    }
    if (at === start && (code < 128 || !makesWord(text, at))) {
      at++;
      continue;
    }
    if (at === start || (folds && at - start >= LEAST_FOLDED) || !(code === SPACE || isOver(text, at))) {
      at = endOfWord(text, start, at);
      hashes.push(hashOf(text.slice(start, at), seen));
    } else {
      hashes.push(NUMBER_HASHES.get(value >>> 0) ?? (value >>> 0 || 1));
    }
    starts.push(start);
    ends.push(at);
  }
  return at;
}
