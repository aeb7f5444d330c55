import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSource } from '../../../lib/source/schema';
import { sourceOf } from './harness';

const PIECES = [
  '"',
  '“',
  '”',
  "'",
  '’',
  ',',
  '.',
  '?',
  '…',
  '—',
  '(',
  ')',
  '[',
  ']',
  ':',
  ' said ',
  ' according to ',
  ' Mara Holt ',
  ' she ',
  ' the mayor ',
  ' who ',
  ' and ',
  ' told ',
  ' of ',
  '\n',
  '\n\n',
  '\ud800',
  '\udc00',
  '习',
  ' It is late',
  ' on Monday ',
  '12" ',
];

describe('any text', () => {
  test('gives a valid source with spans in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 }),
        (pieces) => {
          const source = sourceOf(pieces.join(''));
          expect(parseSource(JSON.parse(JSON.stringify(source)))).toEqual(source);
          const order = new Map(source.paragraphs.map((one, i) => [one.id, i * 1e6]));
          const starts = source.quotes
            .filter((quote) => quote.id.startsWith('q'))
            .map((quote) => (order.get(quote.span.paragraph) ?? 0) + quote.span.start);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('long texts without a structure', () => {
    for (const piece of ['Mara ', '"a" ', "'a ", 'of ', 'and he said ', '(', '— ', 'a man who met ', '“']) {
      expect(sourceOf(piece.repeat(3000)).paragraphs.length).toBeLessThanOrEqual(1);
    }
  });
});
