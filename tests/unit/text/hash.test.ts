import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HASH_BITS, hash } from '../../../lib/text/hash';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

test('short words and numbers all have hashes of their own', () => {
  const pairs = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
  const triples = pairs.flatMap((pair) => LETTERS.map((c) => pair + c));
  const far = pairs.map(([a, b]) => `${a}nfer${b}nce`);
  const numbers = Array.from({ length: 10_000 }, (_, number) => String(number));
  const words = [...LETTERS, ...pairs, ...triples, ...far, ...numbers];
  expect(new Set(words.map(hash)).size).toBe(words.length);
});

test('a hash has no more bits than it may have, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const value = hash(text);
      expect(value).toBe(value & (2 ** HASH_BITS - 1));
    }),
  );
  expect(hash('\uffff'.repeat(64))).toBeLessThan(2 ** HASH_BITS);
});
