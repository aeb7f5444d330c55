import { expect } from 'vitest';
import { ARTICLE } from '../fixtures/fishing-talks';
import { highlights, waitForHighlights } from './highlights';
import { newsPage } from './page';
import { test } from './test';
import { until } from './until';
import { quoted } from './words';

const PARAGRAPHS = ARTICLE.split('\n\n');

test('reads an article that no source has, keeps it, and knows its quotes on another site', async ({
  driver,
  open,
}) => {
  const page = await open(newsPage({ paragraphs: PARAGRAPHS }));
  const popup = await driver.popup(page);
  const press = async (selector: string) => {
    await popup.waitForSelector(selector);
    await popup.click(selector);
  };
  await press('.read-page button');
  const report = await driver.waitForQuotes(page, 1);
  expect(report?.sources).toHaveLength(1);
  expect(report?.sources[0]).toMatchObject({ read: true, source: { quotes: expect.anything() } });
  const quotes = report?.sources[0]?.quotes ?? [];
  expect(quotes.length).toBeGreaterThan(3);
  expect(quotes.every(({ verdict }) => verdict === 'verbatim')).toBe(true);
  const found = await waitForHighlights(page, quotes.length);
  expect(found.map(({ text }) => quoted(text)).sort()).toEqual(quotes.map(({ text }) => quoted(text)).sort());
  await popup.waitForSelector('.read-banner');
  expect(await popup.$eval('.read-banner', (banner) => banner.textContent)).toContain('found automatically');

  const elsewhere = await open(newsPage({ paragraphs: [PARAGRAPHS[2] as string] }));
  expect((await driver.settledReport(elsewhere))?.sources).toEqual([]);

  await popup.bringToFront();
  await press('.read-banner button');
  const notice = () => popup.$eval('[role=status]', (status) => status.textContent ?? '');
  expect(await until(notice, (text) => text !== '')).toContain('Kept.');
  await elsewhere.bringToFront();
  await elsewhere.reload();
  const known = await driver.waitForQuotes(elsewhere, 1);
  expect(known?.sources[0]?.read).toBeUndefined();
  expect(known?.sources[0]?.quotes[0]).toMatchObject({ verdict: 'verbatim' });
  expect(await highlights(elsewhere)).toEqual([]);
});

test('says that a page has no article', async ({ driver, open }) => {
  const page = await open('<!doctype html><title>Search</title><form><input name="q"></form>');
  const popup = await driver.popup(page);
  await popup.waitForSelector('.read-page button');
  await popup.click('.read-page button');
  const notice = () => popup.$eval('[role=status]', (status) => status.textContent ?? '');
  expect(await until(notice, (text) => text !== '')).toBe('There is no article on this page that could be read.');
});
