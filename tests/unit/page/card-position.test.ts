import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '../../../lib/page/card-position';

const viewport = { width: 1000, height: 800 };

test.each([
  ['under the quote', 100, 200, 208],
  ['over the quote where there is no room under it', 650, 760, 650 - 8 - 300],
])('%s', (_, top, bottom, expected) => {
  const box = { left: 50, right: 500, top, bottom };
  expect(placeCard({ ...box, bottom: top + 20 }, box, { width: 360, height: 300 }, viewport).top).toBe(expected);
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
        const bottom = card.top + Math.min(height, card.maxHeight);
        expect(card.top >= line.bottom || bottom <= line.top).toBe(true);
        expect(card.left).toBeGreaterThanOrEqual(0);
        expect(card.left + 360).toBeLessThanOrEqual(viewport.width);
        expect(card.top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(viewport.height);
      },
    ),
  );
});
