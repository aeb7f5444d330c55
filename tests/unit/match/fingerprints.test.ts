import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprints, GUARANTEED_RUN, SHINGLE } from '../../../lib/match/fingerprints';
import { finish } from '../../../lib/tasks';
import { readWords } from '../../../lib/text/words';

/** Hashes of words that are not common. */
const word = fc.integer({ min: 1, max: 2 ** 29 - 1 }).map((number) => number * 2);
const marksOf = (words: number[]) => finish(fingerprints({ hashes: Uint32Array.from(words), length: words.length }));

test('texts that share a run of the guaranteed length share a fingerprint', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: GUARANTEED_RUN, maxLength: 30 }),
      fc.tuple(fc.array(word), fc.array(word), fc.array(word), fc.array(word)),
      (shared, [a, b, c, d]) => {
        const one = new Set(marksOf([...a, ...shared, ...b]).hashes);
        expect(marksOf([...c, ...shared, ...d]).hashes.some((hash) => one.has(hash))).toBe(true);
      },
    ),
  );
});

test('fewer numbers than words, in reading order', () => {
  const words = finish(readWords(Array.from({ length: 3000 }, (_, at) => `word${at}`).join(' ')));
  const marks = finish(fingerprints(words));
  expect(marks.hashes.length).toBeLessThan(words.length * 0.7);
  expect(marks.at).toHaveLength(marks.hashes.length);
  expect(marks.at.every((at, i) => i === 0 || at > (marks.at[i - 1] as number))).toBe(true);
});

test('a text shorter than a shingle has none', () => {
  const words = Array.from({ length: SHINGLE }, (_, at) => at + 1);
  expect(marksOf(words.slice(1)).hashes).toEqual([]);
  expect(marksOf(words).hashes).toHaveLength(1);
});
