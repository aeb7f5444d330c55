import type { Task } from '../tasks';
import { commonKeys } from './common-words';
import { hash } from './hash';
import { key } from './key';

/** The words of a text in order, as parallel arrays: `text.slice(starts[i], ends[i])` is word `i`, `hashes[i]` its key. */
export interface Words {
  readonly length: number;
  readonly hashes: Uint32Array;
  /** UTF-16 offsets into the text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * UTF-16 code units read up to the first point where the work may pause, and the most between two. Each stretch is twice as long as the one before:
 * code that runs for the first time is slow, and so is code that is called often.
 */
const FIRST_STEP = 1 << 9;
const LONGEST_STEP = 1 << 12;

/** Longer runs of letters are cut, so that a page of one endless word costs no more than any other; so are tokens. */
const LONGEST_WORD = 64;

/** The bit of a word's hash that tells whether it is common, so that nobody has to look that up. */
export const COMMON = 1;

/** Different words whose hashes are kept: more than a page that is meant to be read has. */
const MOST_KNOWN = 1 << 15;

const SPACE = 0x20;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** Belongs to a word but does not make one: combining marks, soft hyphens, zero-width characters. */
const FILL = 3;

/** Plain letters and digits, which most words are made of, and single other characters that a word may begin with. */
const TOKEN = /[A-Za-z0-9]{1,64}|[^\0-\xa0\u2000-\u206f]/g;

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
    kind = frequentKind(codePoint) ?? propertyOf(String.fromCodePoint(codePoint));
    kinds.set(codePoint, kind);
  }
  return kind;
}

/** Of the characters that English pages have; null for others. To compile what asks for a property of Unicode takes longer than to read a page. */
function frequentKind(codePoint: number): number | null {
  if (codePoint === 0xa0 || isPunctuation(codePoint)) return OTHER;
  return codePoint >= 0xc0 && codePoint <= 0xff && codePoint !== 0xd7 && codePoint !== 0xf7 ? LETTER : null;
}

/** Whether it is one of the spaces, quotation marks, dashes, ellipses, and what ends lines and paragraphs, that Unicode has in one block. */
function isPunctuation(codePoint: number): boolean {
  return codePoint >= 0x200e && codePoint <= 0x205f;
}

function propertyOf(char: string): number {
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  return /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u.test(char) ? FILL : OTHER;
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
  if (code === 0x27 || code === 0x2c || code === 0x2e || code === 0x2019) return kindAt(text, at + 1) === OTHER;
  return code < 128 || isPunctuation(code);
}

/** Where the word ends that begins at `start` and goes on at least up to `at`. */
function endOfWord(text: string, start: number, at: number): number {
  let end = Math.min(at, start + LONGEST_WORD);
  while (end < text.length && end - start < LONGEST_WORD && (kindAt(text, end) !== OTHER || joins(text, start, end)))
    end++;
  return end;
}

/**
 * The hashes of words met so far, until the memory is needed: a source shares most of its words with its page, and a page
 * with its next state.
 */
let known = new WeakRef(new Map<string, number>());

function knownHashes(): Map<string, number> {
  const kept = known.deref();
  if (kept && kept.size < MOST_KNOWN) return kept;
  const fresh = new Map<string, number>();
  known = new WeakRef(fresh);
  return fresh;
}

/** The hash of a word as a text writes it; never 0, which stands for no word. */
function learn(word: string, seen: Map<string, number>, common: ReadonlySet<string>): number {
  const folded = key(word);
  const value = (hash(folded) & ~COMMON || COMMON << 1) | (common.has(folded) ? COMMON : 0);
  seen.set(word, value);
  return value;
}

/** Whether the word of a hash is too common to tell one text from another. */
export function isCommon(wordHash: number): boolean {
  return (wordHash & COMMON) !== 0;
}

/**
 * Splits a text into words. Hyphens and dashes divide, so that "tail-end" and "tail end" are the same two words;
 * apostrophes inside a word, the full stops of initials and the marks inside a number do not.
 */
export function* readWords(text: string): Task<Words> {
  // Between two words stands what belongs to none.
  const most = (text.length + 1) >> 1;
  const read = { length: 0, hashes: new Uint32Array(most), starts: new Uint32Array(most), ends: new Uint32Array(most) };
  let step = FIRST_STEP;
  for (let next = readStretch(text, 0, step, read); next < text.length; next = readStretch(text, next, step, read)) {
    step = Math.min(2 * step, LONGEST_STEP);
    yield;
  }
  const { length, hashes, starts, ends } = read;
  return { length, hashes: hashes.slice(0, length), starts: starts.slice(0, length), ends: ends.slice(0, length) };
}

/**
 * Reads the words that begin in the `step` code units from `from` on, and gives where the next stretch begins. A page is read by code that
 * runs for the first time, uncompiled: what the browser does by itself, for all tokens at once, takes a fraction of the time of a loop.
 */
function readStretch(
  text: string,
  from: number,
  step: number,
  words: { -readonly [Part in keyof Words]: Words[Part] },
): number {
  const stop = Math.min(text.length, from + step);
  const { hashes, starts, ends } = words;
  const seen = knownHashes();
  const common = commonKeys();
  let { length } = words;
  /** Where the last word ends, which may take in several tokens or a part of one, and the last token. */
  let at = from;
  let read = from;
  const tokens = text.slice(from, stop).match(TOKEN) ?? [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string;
    let start = text.indexOf(token, read);
    let word = token;
    read = start + token.length;
    // Most words are plain and end at a space: to call a function for each is what takes the time.
    if (start >= at && token < '\x7f' && text.charCodeAt(read) === SPACE) at = read;
    else {
      if (read <= at) continue;
      const isPlain = token < '\x7f' && start >= at;
      start = Math.max(at, start);
      // What the end of the stretch may have cut is read with the next one.
      if (read === stop && stop < text.length && start > from) {
        words.length = length;
        return start;
      }
      if (!isPlain && !makesWord(text, start)) continue;
      at = isPlain && isOver(text, read) ? read : endOfWord(text, start, read);
      word = text.slice(start, at);
    }
    hashes[length] = seen.get(word) ?? learn(word, seen, common);
    starts[length] = start;
    ends[length] = at;
    length++;
  }
  words.length = length;
  return Math.max(at, stop);
}
