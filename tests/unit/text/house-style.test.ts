import { describe, expect, test } from 'vitest';
import { isHouseStyle } from '../../../lib/text/house-style';

const words = (text: string) => text.split(' ').filter(Boolean);

describe('house style', () => {
  test.each([
    ['neighbor', 'neighbour'],
    ['programs', 'programmes'],
    ['tail end', 'tailend'],
    ['cooperation', 'co operation'],
    ['two', '2'],
    ['U.S', 'US'],
    ['United States', 'U.S'],
    ['percent', 'per cent'],
    ['Wang', 'Mr Wang'],
    ['Senator', 'Sen'],
    ['Krakow', 'Kraków'],
    ['center’s', 'centre’s'],
  ])('%s / %s', (a, b) => {
    expect(isHouseStyle(words(a), words(b))).toBe(true);
    expect(isHouseStyle(words(b), words(a))).toBe(true);
  });

  test.each([
    ['unlawful', 'illegal'],
    ['for', 'four'],
    ['tense', 'tence'],
    ['China', "China's"],
    ['two', '3'],
    ['not', ''],
    ['advise', 'advice'],
  ])('%s is not %s', (a, b) => {
    expect(isHouseStyle(words(a), words(b))).toBe(false);
  });
});
