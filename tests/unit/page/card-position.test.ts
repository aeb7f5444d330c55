import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '../../../lib/page/card-position';

const viewport = { width: 1000, height: 800 };

test.each([
  ['under the quote', 100, 200, { top: 208, bottom: null }],
  ['over the quote where there is no room under it', 650, 760, { top: null, bottom: 800 - 650 + 8 }],
])('%s', (_, top, bottom, expected) => {
  const box = { left: 50, right: 500, top, bottom };
  const place = placeCard({ ...box, bottom: top + 20 }, box, { width: 360, height: 300 }, viewport);
  expect(place).toMatchObject(expected);
});

test('never over the line, never out of the window', () => {
  const size = fc.integer({ min: 10, max: 900 });
  fc.assert(
    fc.property(
      size,
      fc.integer({ min: 0, max: 780 }),
      fc.integer({ min: 0, max: 990 }),
      size,
      (height, top, left, more) => {
        const line = { left, right: left + 200, top, bottom: top + 20 };
        const quote = { ...line, top: top - (more % 100), bottom: line.bottom + more };
        const card = placeCard(line, quote, { width: 360, height }, viewport);
        // Grown as far as it may.
        for (const grown of [Math.min(height, card.maxHeight), card.maxHeight]) {
          const top = card.top ?? viewport.height - (card.bottom ?? 0) - grown;
          expect(top >= line.bottom || top + grown <= line.top).toBe(true);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + grown).toBeLessThanOrEqual(viewport.height);
        }
        expect(card.left).toBeGreaterThanOrEqual(0);
        expect(card.left + 360).toBeLessThanOrEqual(viewport.width);
      },
    ),
  );
});
