import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationSpans } from '../../../lib/extract/quotation-spans';
import { align } from '../../../lib/match/align';
import { fingerprints, GUARANTEED_RUN } from '../../../lib/match/fingerprints';
import { BLOCK_END, blockAround, LINE_END, makePage } from '../../../lib/match/page';
import { compareWords } from '../../../lib/match/wording';
import { finish } from '../../../lib/tasks';
import { readWords, type Words } from '../../../lib/text/words';
import { inSight } from '../../fixtures/match';

// The same texts on every run.

/** Any text, and much of what is hard in it: marks, initials, numbers, surrogates alone and in pairs, what is not seen. */
const HARD = [
  ...' \n"“”\'’‘.,-–…«»()[]:;!?',
  ...[
    'a',
    'I',
    'U.S.',
    "don't",
    '1,000',
    '3.5',
    'é',
    'e\u0301',
    'ﬁ',
    'Ｆ',
    '𝗕',
    '漢',
    '🚢',
    '\ud83d',
    '\udea2',
    'LEE: ',
  ],
  ...['\u00ad', '\u200b', '\u200d', '\u200f', '\ufeff', '\u2060', '\u00a0', LINE_END, 'harbor', 'said'],
];
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...HARD) }, fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join('').replaceAll(BLOCK_END, ' '));

const read = (from: string) => finish(readWords(from));
const wordsOf = (from: string, { starts, ends }: Words = read(from)) =>
  [...starts].map((start, at) => from.slice(start, ends[at]));

describe('words', () => {
  test('stand in order, apart, inside the text, and are not empty', () => {
    fc.assert(
      fc.property(text, (from) => {
        const { length, starts, ends, hashes } = read(from);
        expect([starts.length, ends.length, hashes.length]).toEqual([length, length, length]);
        for (let at = 0; at < length; at++) {
          expect(starts[at]).toBeGreaterThanOrEqual(at ? (ends[at - 1] as number) : 0);
          expect(ends[at]).toBeGreaterThan(starts[at] as number);
          expect(hashes[at]).not.toBe(0);
        }
        expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(from.length);
      }),
    );
  });

  test('hold every letter and digit', () => {
    fc.assert(
      fc.property(text, (from) => {
        const letters = (some: string) => some.match(/[\p{L}\p{N}]/gu) ?? [];
        expect(letters(wordsOf(from).join(' '))).toEqual(letters(from));
      }),
    );
  });

  test('of two paragraphs are those of each', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(wordsOf(one + BLOCK_END + other)).toEqual([...wordsOf(one), ...wordsOf(other)]);
      }),
    );
  });

  test('are the same wherever the work pauses', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 80 }), (from, before) => {
        const padding = '-'.repeat(2 ** 14 - before);
        expect(wordsOf(padding + from)).toEqual(wordsOf(from));
      }),
    );
  });
});

describe('alignment', () => {
  /** What pairs are worth at best: 12 for each, −8 for two words face to face, −12 for a gap and −1 for each of its words. */
  function worth(pairs: readonly number[], length: number): number {
    let score = 0;
    let [a, b] = [-1, -1];
    const between = (rows: number, columns: number) => {
      const gap = (words: number) => (words ? -12 - words : 0);
      const facing = Array.from({ length: Math.min(rows, columns) + 1 }, (_, count) => count);
      return Math.max(...facing.map((count) => -8 * count + gap(rows - count) + gap(columns - count)));
    };
    pairs.forEach((word, at) => {
      if (word < 0) return;
      score += 12 + between(at - a - 1, word - b - 1);
      [a, b] = [at, word];
    });
    return score + between(pairs.length - a - 1, length - b - 1);
  }

  /** Some way to pair equal words in order: each takes the next of its equals, but for those that are passed over. */
  function somePairs(a: readonly number[], b: readonly number[], passed: readonly boolean[]): number[] {
    let from = 0;
    return a.map((word, at) => {
      const found = passed[at] || word === 0 ? -1 : b.indexOf(word, from);
      if (found >= 0) from = found + 1;
      return found;
    });
  }

  const words = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 25 });
  const passed = fc.array(fc.boolean(), { minLength: 25, maxLength: 25 });

  test('scores as its pairs are worth, and no other pairs are worth more', () => {
    fc.assert(
      fc.property(words, words, passed, (a, b, over) => {
        const { score, pairs } = align(Uint32Array.from(a), Uint32Array.from(b), 'global');
        expect(score).toBe(worth([...pairs], b.length));
        expect(score).toBeGreaterThanOrEqual(worth(somePairs(a, b, over), b.length));
      }),
    );
  });

  test('of a stretch scores no less than that of all', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, other] = [Uint32Array.from(a), Uint32Array.from(b)];
        expect(align(one, other, 'local').score).toBeGreaterThanOrEqual(align(one, other, 'global').score);
        expect(align(one, other, 'local').score).toBe(align(other, one, 'local').score);
      }),
    );
  });
});

test('texts of a few words over and over share a fingerprint where they share a run', () => {
  const word = fc.constantFrom(...finish(readWords('harbour ferry tide')).hashes);
  const words = (minLength: number) => fc.array(word, { minLength, maxLength: 20 });
  const marksOf = (all: number[]) => finish(fingerprints({ hashes: Uint32Array.from(all), length: all.length })).hashes;
  fc.assert(
    fc.property(words(GUARANTEED_RUN), fc.tuple(words(0), words(0), words(0), words(0)), (shared, [a, b, c, d]) => {
      const one = new Set(marksOf([...a, ...shared, ...b]));
      expect(marksOf([...c, ...shared, ...d]).some((hash) => one.has(hash))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('quotations stand in order, apart, between their marks', () => {
  fc.assert(
    fc.property(text, (from) => {
      let last = 0;
      for (const { start, end, outerStart, outerEnd } of quotationSpans(from)) {
        expect(outerStart).toBeGreaterThanOrEqual(last);
        expect(start).toBeGreaterThanOrEqual(outerStart);
        expect(end).toBeGreaterThan(start);
        expect(outerEnd).toBeGreaterThanOrEqual(end);
        expect(outerEnd).toBeLessThanOrEqual(from.length);
        expect(from.slice(outerStart, start) + from.slice(end, outerEnd)).not.toMatch(/[\p{L}\p{N}]/u);
        last = outerEnd;
      }
    }),
    { numRuns: 1000 },
  );
});

test('a text compared with itself is verbatim', () => {
  fc.assert(
    fc.property(text, (from) => {
      const words = read(from);
      fc.pre(words.length > 0);
      const list = { text: from, words, at: [...words.starts.keys()] };
      expect(finish(compareWords(list, list))).toEqual({ wording: 'verbatim', changes: [], score: 1 });
    }),
  );
});

test('a paragraph is what stands between two block ends', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (paragraphs) => {
      const all = paragraphs.join(BLOCK_END);
      const page = makePage({ text: all, quoted: [] }, read(all), inSight);
      let start = 0;
      for (const paragraph of paragraphs) {
        const block = { start, end: start + paragraph.length };
        for (let at = start; at <= block.end; at++) expect(blockAround(page, at)).toEqual(block);
        start = block.end + 1;
      }
    }),
  );
});
