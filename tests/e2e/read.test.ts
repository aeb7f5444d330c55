import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { ARTICLE } from '../fixtures/fishing-talks';
import type { Driver } from './browsers';
import { highlights, waitForHighlights } from './highlights';
import { newsPage } from './page';
import { test } from './test';
import { until } from './until';
import { quoted } from './words';

const PARAGRAPHS = ARTICLE.split('\n\n');
/** An article in which nobody speaks. */
const BAKERY = Array.from(
  { length: 6 },
  (_, day) =>
    `<p>The bakery on the corner of the ${day + 1}th street opens an hour earlier from now on, and it closes before the ferry leaves.</p>`,
).join('');

/** Has the article of a page read without the popup. */
const ask = (driver: Driver, way: 'key' | 'menu', page: Page) =>
  way === 'key' ? driver.pressShortcut('read-page', page) : driver.chooseFromMenu('read-page', page);

test.for(['key', 'menu'] as const)('reads an article by %s', async (way, { driver, open }) => {
  const page = await open(newsPage({ paragraphs: PARAGRAPHS }));
  await driver.settledReport(page);
  await ask(driver, way, page);
  const report = await driver.waitForQuotes(page, 1);
  expect(report?.sources[0]).toMatchObject({ read: true });
  const quotes = report?.sources[0]?.quotes ?? [];
  expect((await waitForHighlights(page, quotes.length)).map(({ text }) => quoted(text)).sort()).toEqual(
    quotes.map(({ text }) => quoted(text)).sort(),
  );
  expect(await driver.badge(page)).toBe(String(quotes.length));
});

test.for([
  ['key', 'no article', '<title>Search</title><form><input name="q"></form>', 'There is no article on this page'],
  ['menu', 'no quotes', `<title>Bakery</title><main>${BAKERY}</main>`, 'Nobody is quoted in it'],
] as const)(
  'says at the toolbar button, asked by %s, that a page has %s',
  async ([way, , html, why], { driver, open }) => {
    const page = await open(`<!doctype html><html lang="en">${html}`);
    await driver.settledReport(page);
    await ask(driver, way, page);
    expect(
      await until(
        () => driver.badge(page),
        (text) => text === '?',
      ),
    ).toBe('?');
    expect(await driver.ofTab(page, (tabId) => chrome.action.getTitle({ tabId }))).toContain(why);
  },
);

test('reads an article in a closed shadow tree', async ({ driver, open }) => {
  const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
  const page = await open(
    `<!doctype html><html lang="en"><title>Fishing</title><news-story></news-story><script>
      document.querySelector('news-story').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(`<main>${story}</main>`)};
    </script>`,
  );
  await driver.settledReport(page);
  await ask(driver, 'key', page);
  const report = await driver.waitForQuotes(page, 1);
  expect(report?.sources[0]?.quotes.length).toBeGreaterThan(3);
});

test('says that a page has no article', async ({ driver, open }) => {
  const page = await open('<!doctype html><title>Search</title><form><input name="q"></form>');
  const popup = await driver.popup(page);
  await popup.waitForSelector('.read-page button');
  await popup.click('.read-page button');
  const notice = () => popup.$eval('[role=status]', (status) => status.textContent ?? '');
  expect(await until(notice, (text) => text !== '')).toBe('There is no article on this page that could be read.');
});

// Last, since the articles of the others must not be known.
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
