import { expect } from 'vitest';
import { SAMPLE } from './article';
import type { Driver } from './browsers';
import { waitForCard } from './card';
import { hover, waitForHighlights } from './highlights';
import { newsPage } from './page';
import { test } from './test';
import { until } from './until';
import { quoted } from './words';

const WORDS = [quoted(SAMPLE.quote)];
const STORY = newsPage({ paragraphs: [SAMPLE.paragraph] });
const FOUND = { sources: [{ quotes: [{ speaker: SAMPLE.speaker, verdict: 'verbatim' }] }] };

test('is there in tabs that were open when it was installed', async ({ driver, open }) => {
  await driver.takeOut();
  const page = await open(STORY);
  await driver.install();
  await page.bringToFront();
  const found = await waitForHighlights(page, 1);
  expect(found.map(({ text }) => quoted(text))).toEqual(WORDS);
  expect(await driver.waitForQuotes(page, 1)).toMatchObject(FOUND);
});

test('goes on in old tabs after it was reloaded', async ({ driver, open }) => {
  const page = await open(STORY);
  await waitForHighlights(page, 1);
  await driver.reload();
  await page.bringToFront();
  expect(await driver.waitForQuotes(page, 1)).toMatchObject(FOUND);
  const found = await waitForHighlights(page, 1);
  expect(found.map(({ text }) => quoted(text))).toEqual(WORDS);

  await hover(page, SAMPLE.quote);
  expect((await waitForCard(page, (card) => card !== null))?.text).toContain(SAMPLE.speaker);
  expect(await page.$$('quoteprint-card')).toHaveLength(1);
  await page.keyboard.press('Escape');
  expect(await waitForCard(page, (card) => card === null)).toBeNull();
});

test('knows its tabs after the browser stopped its background', async ({ driver, open }) => {
  const page = await open(STORY);
  await driver.waitForQuotes(page, 1);
  await driver.stopBackground();
  expect(await driver.report(page)).toMatchObject(FOUND);
  expect(await driver.badge(page)).toBe('1');

  const next = await open(STORY);
  expect(await driver.waitForQuotes(next, 1)).toMatchObject(FOUND);
});

test.for([42, 'garbage', null, [], {}, { version: 99 }])(
  'lives with stored data that is %j',
  async (garbage, { driver, open }) => {
    const before = await open(STORY);
    await driver.waitForQuotes(before, 1);
    await fillStorage(driver, garbage);
    await driver.stopBackground();

    const page = await open(STORY);
    expect(await driver.waitForQuotes(page, 1)).toMatchObject(FOUND);
    expect((await waitForHighlights(page, 1)).map(({ text }) => quoted(text))).toEqual(WORDS);
    await before.reload();
    const report = await until(
      () => driver.report(before),
      (now) => now !== null && now.sources.length > 0,
    );
    expect(report).toMatchObject(FOUND);
  },
);

/** Overwrites everything that the extension keeps, and what it might look for. */
async function fillStorage(driver: Driver, garbage: unknown): Promise<void> {
  await driver.inExtension(async (value: unknown) => {
    for (const area of [chrome.storage.local, chrome.storage.session]) {
      const keys = [...Object.keys(await area.get()), 'settings', 'sources', 'library', 'tabs', 'version'];
      await area.set(Object.fromEntries(keys.map((key) => [key, value])));
    }
  }, garbage);
}
