import { expect } from 'vitest';
import type { Imported } from '../../lib/messages';
import { sourceOf } from '../fixtures/match';
import { highlights, waitForHighlights } from './highlights';
import { newsPage } from './page';
import { test } from './test';
import { until } from './until';
import { quoted } from './words';

const SOURCE = sourceOf(
  '"We will not close the two harbors to their fishing boats this winter," Moreno told the islanders.',
);
const STORY = newsPage({ paragraphs: SOURCE.paragraphs.map(({ text }) => text) });

test('quotes of a person’s own source are counted at once and painted when the popup opens', async ({
  driver,
  open,
}) => {
  const kept = await driver.inExtension(
    (source: unknown) => chrome.runtime.sendMessage({ type: 'import', sources: [source] }) as Promise<Imported>,
    SOURCE,
  );
  expect(kept).toEqual({ kept: 1 });
  const page = await open(STORY);
  const report = await driver.waitForQuotes(page, 1);
  expect(report?.sources).toMatchObject([{ quotes: [{ speaker: 'Ada Moreno', verdict: 'verbatim' }] }]);
  expect(
    await until(
      () => driver.badge(page),
      (badge) => badge !== '',
    ),
  ).toBe('1');
  expect(await highlights(page)).toEqual([]);

  await driver.popup(page);
  const found = await waitForHighlights(page, 1);
  expect(found.map(({ text }) => quoted(text))).toEqual([
    quoted('We will not close the two harbors to their fishing boats this winter,'),
  ]);
});
