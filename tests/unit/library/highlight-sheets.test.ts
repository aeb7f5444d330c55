import { expect, test } from 'vitest';
import { highlightSheets } from '../../../lib/library/highlight-sheets';

const LOOK = { highlightStyle: 'both', palette: 'ink' } as const;
const agent = (browser: string) => `Mozilla/5.0 (X11; Linux x86_64) ${browser}`;

test('where elements inherit highlights, one sheet for the root is enough', () => {
  for (const version of [131, 156]) {
    const sheets = highlightSheets(
      LOOK,
      agent(`AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`),
    );
    expect(sheets.map(({ origin }) => origin)).toEqual(['AUTHOR']);
    expect(sheets[0]?.css.split('\n').every((rule) => rule.startsWith(':root::highlight('))).toBe(true);
  }
});

test.each(['Chrome/130.0.0.0 Safari/537.36', 'Gecko/20100101 Firefox/153.0'])(
  'elsewhere every element has the rules, from both origins: %s',
  (browser) => {
    const sheets = highlightSheets(LOOK, agent(browser));
    expect(sheets.map(({ origin }) => origin)).toEqual(['USER', 'AUTHOR']);
    for (const { css } of sheets) expect(css).toMatch(/^::highlight\(/);
  },
);
