import { expect, test } from 'vitest';
import { highlightName, highlightRules, PALETTE, speakerColor } from '../../../lib/palette';
import { NOBODY, QUOTE_VERDICTS } from '../../../lib/report';
import { ALL_VISIONS, contrast, seenDifference } from '../../fixtures/ui-colour';

const PAGES = { white: '#ffffff', black: '#000000', sepia: '#f4ecd8', 'dark grey': '#181715' };

test.each(Object.entries(PAGES))('every colour stands out from a %s page', (_, page) => {
  for (const color of [...PALETTE, speakerColor(NOBODY)]) {
    expect(contrast(color, page), color).toBeGreaterThanOrEqual(3);
  }
});

test.each(ALL_VISIONS)('every two colours differ to %s vision', (vision) => {
  for (const [at, color] of PALETTE.entries()) {
    for (const other of PALETTE.slice(at + 1)) {
      // CIEDE2000 of 2 can be told side by side; 10 can be told apart across a page.
      expect(seenDifference(color, other, vision), `${color} and ${other}`).toBeGreaterThanOrEqual(12);
    }
  }
});

test('the simulation takes red and green for one another where the eye does', () => {
  expect(seenDifference('#d05050', '#708a3a', 'full colour')).toBeGreaterThan(30);
  expect(seenDifference('#d05050', '#708a3a', 'deutan')).toBeLessThan(5);
});

test('goes round after the last colour', () => {
  expect(speakerColor(8)).toBe(speakerColor(0));
  expect(highlightName(9, 'altered')).toBe('quoteprint-1-altered');
});

test('words that nobody said have a colour of their own', () => {
  expect(PALETTE).not.toContain(speakerColor(NOBODY));
});

test.each(['both', 'underline'] as const)(
  'every colour and verdict has a rule, and no two verdicts share a line: %s',
  (style) => {
    const rules = highlightRules(style);
    for (const place of [...PALETTE.keys(), NOBODY]) {
      const styles = QUOTE_VERDICTS.map((verdict) => {
        const rule = rules
          .split('\n')
          .find((line) => line.startsWith(`::highlight(${highlightName(place, verdict)}){`));
        return rule?.match(/text-decoration:([^;}]+)/)?.[1];
      });
      expect(styles).not.toContain(undefined);
      expect(new Set(styles).size).toBe(QUOTE_VERDICTS.length);
    }
    expect(rules).not.toMatch(/[{;]color:/);
  },
);
