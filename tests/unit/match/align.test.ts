import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../lib/match/align';

const numbers = (text: string) => Uint32Array.from(text, (char) => (char === '_' ? 0 : char.charCodeAt(0)));
const pairs = (a: string, b: string, mode: 'local' | 'global') => [...align(numbers(a), numbers(b), mode).pairs];

describe('global', () => {
  test.each([
    ['abc', 'abc', [0, 1, 2]],
    ['abcd', 'abxd', [0, 1, -1, 3]],
    ['abcdef', 'abef', [0, 1, -1, -1, 2, 3]],
    ['abef', 'abcdef', [0, 1, 4, 5]],
    ['', 'abc', []],
    ['abc', '', [-1, -1, -1]],
  ])('%s / %s', (a, b, expected) => {
    expect(pairs(a, b, 'global')).toEqual(expected);
  });
});

describe('local', () => {
  test.each([
    ['abcdef', 'xyzabcdefuvw', [3, 4, 5, 6, 7, 8]],
    ['abcdefgh', `abcd${'x'.repeat(25)}efgh`, [0, 1, 2, 3, 29, 30, 31, 32]],
    ['abcdef', 'uvwxyz', [-1, -1, -1, -1, -1, -1]],
    ['a__def', 'a__def', [-1, -1, -1, 3, 4, 5]],
  ])('%s / %s', (a, b, expected) => {
    expect(pairs(a, b, 'local')).toEqual(expected);
  });
});

test('pairs are equal words in order', () => {
  const words = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 });
  fc.assert(
    fc.property(words, words, fc.constantFrom('local' as const, 'global' as const), (a, b, mode) => {
      const found = align(Uint32Array.from(a), Uint32Array.from(b), mode).pairs;
      let last = -1;
      found.forEach((word, at) => {
        if (word < 0) return;
        expect(b[word]).toBe(a[at]);
        expect(a[at]).not.toBe(0);
        expect(word).toBeGreaterThan(last);
        last = word;
      });
    }),
  );
});
