import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ICONS = join(import.meta.dirname, '../../../public/icon');

// Chrome's store wants 128, Firefox's add-on manager 48 and 96, toolbars 16 and twice as many.
test.each([16, 32, 48, 96, 128])('the icon of %i pixels is as large as it says', (size) => {
  const png = readFileSync(join(ICONS, `${size}.png`));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test.each(['icon', 'icon-small'])('%s has a twin for dark toolbars, of the same lines', (name) => {
  const [usual, light] = [name, `${name}-light`].map((file) => readFileSync(join(ICONS, `${file}.svg`), 'utf8'));
  const lines = (svg = '') => [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path);
  const paper = (svg = '') => /<rect[^>]* fill="(.+?)"/.exec(svg)?.[1];
  expect(lines(light)).toEqual(lines(usual));
  expect(paper(light)).not.toBe(paper(usual));
});
