import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprints, GUARANTEED_RUN, SHINGLE } from '../../../lib/match/fingerprints';
import { finish } from '../../../lib/tasks';
import { hash } from '../../../lib/text/key';

const word = fc.integer({ min: 1, max: 2 ** 32 - 1 });
const marksOf = (words: number[]) => finish(fingerprints({ hashes: Uint32Array.from(words), length: words.length }));

test('texts that share a run of the guaranteed length share a fingerprint', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: GUARANTEED_RUN, maxLength: 30 }),
      fc.tuple(fc.array(word), fc.array(word), fc.array(word), fc.array(word)),
      (shared, [a, b, c, d]) => {
        const one = new Set(marksOf([...a, ...shared, ...b]).map(({ hash }) => hash));
        expect(marksOf([...c, ...shared, ...d]).some(({ hash }) => one.has(hash))).toBe(true);
      },
    ),
  );
});

test('fewer numbers than words, in reading order', () => {
  const words = Array.from({ length: 3000 }, (_, at) => hash(`word ${at}`));
  const marks = marksOf(words);
  expect(marks.length).toBeLessThan(words.length * 0.7);
  expect(marks.every(({ at }, i) => i === 0 || at > (marks[i - 1]?.at ?? 0))).toBe(true);
});

test('a text shorter than a shingle has none', () => {
  const words = Array.from({ length: SHINGLE }, (_, at) => at + 1);
  expect(marksOf(words.slice(1))).toEqual([]);
  expect(marksOf(words)).toHaveLength(1);
});
