import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberWords, numerals } from '../../../lib/text/numerals';
import { applyOne } from '../../../lib/text/rules';

/** What the patterns for numerals are made of, but for the digits. */
const PIECES = [
  '-',
  '−',
  '–',
  ':',
  '%',
  '$',
  '€',
  ' €',
  ' ',
  'US',
  'k',
  'bn',
  ' million',
  'hundred',
  'Jan',
  'May ',
  'th',
  'No. ',
  'pct',
];

test('but for words for numbers, nothing is done to a text without a digit', () => {
  const others = numerals().filter((rule) => rule !== numberWords());
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.stringMatching(/^\D{0,3}$/))), (pieces) => {
      const text = pieces.join('');
      for (const rule of others) expect(applyOne(text, rule), String(rule[0])).toBe(text);
    }),
  );
});
