import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '../../../lib/tasks';
import { readWords } from '../../../lib/text/words';

function wordsOf(text: string): string[] {
  const { length, starts, ends } = finish(readWords(text));
  return Array.from({ length }, (_, at) => text.slice(starts[at], ends[at]));
}

function same(a: string, b: string): boolean {
  return String(finish(readWords(a)).hashes) === String(finish(readWords(b)).hashes);
}

describe('splitting', () => {
  test.each([
    ["Harbour's end, she said.", ["Harbour's", 'end', 'she', 'said']],
    ['the tail-end of a two-day visit', ['the', 'tail', 'end', 'of', 'a', 'two', 'day', 'visit']],
    ['U.S.-made parts', ['U.S', 'made', 'parts']],
    ['It ended.Then it rained', ['It', 'ended', 'Then', 'it', 'rained']],
    ['1,000 tons at 3.5 per cent, 20%', ['1,000', 'tons', 'at', '3.5', 'per', 'cent', '20']],
    ['“Don’t,” he said', ['Don’t', 'he', 'said']],
    ['co\u00ADop\u200Ber\u00ADation', ['co\u00ADop\u200Ber\u00ADation']],
    ['naïve café', ['naïve', 'café']],
    ['into... a [new] one', ['into', 'a', 'new', 'one']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test('an endless word is cut, not read again and again', () => {
    expect(wordsOf('a'.repeat(200)).map(({ length }) => length)).toEqual([64, 64, 64, 8]);
  });

  test('every word is a stretch of the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { length, starts, ends } = finish(readWords(text));
        let last = 0;
        for (let at = 0; at < length; at++) {
          expect(starts[at]).toBeGreaterThanOrEqual(last);
          expect(ends[at]).toBeGreaterThan(starts[at] as number);
          last = ends[at] as number;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('words that are found by one another', () => {
  test.each([
    ['Russia’s neighbour', "Russia's neighbor"],
    ['the organisation travelled', 'The organization traveled'],
    ['U.S. defence centre', 'US defense center'],
    ['two-day', '2 day'],
    ['ﬁnance', 'finance'],
    ['Kraków', 'Krakow'],
    ['co\u00ADoperate', 'cooperate'],
    ['"Stop!"', '« stop »'],
  ])('%s = %s', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  test.each([
    ['four', 'for'],
    ['provide', 'supply'],
    ['unlawful', 'lawful'],
    ['he', 'her'],
  ])('%s is not %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});
