import { describe, expect, test } from 'vitest';
import { colorsOf, highlightName, highlightRules, PALETTES, SLOTS, speakerColor } from '../../../lib/palette';
import { NOBODY, QUOTE_VERDICTS } from '../../../lib/report';
import { ALL_VISIONS, contrast, seenDifference } from '../../fixtures/ui-colour';

const PAGES = { white: '#ffffff', black: '#000000', sepia: '#f4ecd8', 'dark grey': '#181715' };

describe.each(PALETTES)('the palette %s', (palette) => {
  const colors = colorsOf(palette);
  const nobody = speakerColor(palette, NOBODY);

  test.each(Object.entries(PAGES))('stands out from a %s page', (_, page) => {
    for (const color of [...colors, nobody]) expect(contrast(color, page), color).toBeGreaterThanOrEqual(3);
  });

  test.each(ALL_VISIONS)('has no two colours that are alike to %s vision', (vision) => {
    for (const [at, color] of colors.entries()) {
      for (const other of colors.slice(at + 1)) {
        // CIEDE2000 of 2 can be told side by side; 10 can be told apart across a page.
        expect(seenDifference(color, other, vision), `${color} and ${other}`).toBeGreaterThanOrEqual(12.9);
      }
      expect(seenDifference(color, nobody, vision), `${color} and nobody’s`).toBeGreaterThanOrEqual(9.5);
    }
  });

  test('goes round after the last colour', () => {
    expect(colors).toHaveLength(SLOTS);
    expect(speakerColor(palette, SLOTS)).toBe(speakerColor(palette, 0));
    expect(highlightName(SLOTS + 1, 'altered')).toBe('quoteprint-1-altered');
  });
});

test('the simulation takes red and green for one another where the eye does', () => {
  expect(seenDifference('#d05050', '#708a3a', 'full colour')).toBeGreaterThan(30);
  expect(seenDifference('#d05050', '#708a3a', 'deutan')).toBeLessThan(5);
});

test.each(['both', 'underline'] as const)(
  'every colour and verdict has a rule, and no two verdicts share a line: %s',
  (highlightStyle) => {
    const rules = highlightRules({ highlightStyle, palette: 'vivid' });
    for (const place of [...Array(SLOTS).keys(), NOBODY]) {
      const styles = QUOTE_VERDICTS.map((verdict) => {
        const rule = rules
          .split('\n')
          .find((line) => line.startsWith(`::highlight(${highlightName(place, verdict)}){`));
        expect(rule).toContain(speakerColor('vivid', place));
        return rule?.match(/text-decoration:([^;}]+)/)?.[1];
      });
      expect(styles).not.toContain(undefined);
      expect(new Set(styles).size).toBe(QUOTE_VERDICTS.length);
    }
    expect(rules).not.toMatch(/[{;]color:/);
  },
);
