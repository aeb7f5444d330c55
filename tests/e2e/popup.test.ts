import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { isBodyQuote } from '../../lib/describe/quotes';
import { PARAGRAPHS, SAMPLE, SOURCE } from './article';
import { waitForCard } from './card';
import { highlights } from './highlights';
import { newsPage } from './page';
import { test } from './test';
import { until } from './until';
import { straight } from './words';

const NONE = { paragraphs: ['The bakery on the corner opens an hour earlier from now on.'] };

test('sums the page up', async ({ driver, open }) => {
  const [leftOut = '', ...printed] = SOURCE.paragraphs.map(({ text }) => text);
  const page = await open(newsPage({ paragraphs: printed }));
  await driver.waitForQuotes(page, SOURCE.quotes.filter(isBodyQuote).length);
  const popup = await driver.popup(page);
  await popup.waitForSelector('main h2, main h3');
  for (const summary of await popup.$$('summary')) await summary.click();

  const text = straight(await textOf(popup));
  expect(text).toContain(SOURCE.title);
  expect(text).toContain(SOURCE.wire);
  expect(text).toContain(`${PARAGRAPHS.length - 1} of ${PARAGRAPHS.length} paragraphs`);
  for (const speaker of SOURCE.speakers) {
    const quotes = SOURCE.quotes.filter((quote) => quote.speaker === speaker.id && isBodyQuote(quote));
    if (quotes.length === 0) continue;
    expect(text).toContain(speaker.name);
    expect(text).toMatch(new RegExp(`${speaker.name}[^]{0,80}${quotes.length} of ${quotes.length}`));
  }
  for (const { name } of SOURCE.entities) expect(text).toContain(name);
  expect(text).toMatch(/how it is sourced/i);
  expect(text).toContain('1 paragraph left out here');
  expect(text).toContain(straight(leftOut));
  await popup.close();
});

// Firefox shows its popup to no test.
if (inject('browser') === 'chromium') {
  test('tells of the active tab when it opens from the toolbar', async ({ driver, open }) => {
    await open(newsPage(NONE));
    const page = await open(newsPage({ paragraphs: [SAMPLE.paragraph] }));
    await driver.waitForQuotes(page, 1);
    const popup = await driver.toolbarPopup();
    const text = await until(
      () => textOf(popup),
      (now) => now.includes(SAMPLE.speaker),
    );
    expect(text).toContain(SOURCE.title);
    expect(text).toContain(SAMPLE.speaker);
  });
}

test('goes to a quote on the page, and opens its card', async ({ driver, open }) => {
  const before = Array.from({ length: 40 }, () => NONE.paragraphs[0] ?? '');
  const page = await open(newsPage({ paragraphs: [...before, SAMPLE.paragraph] }));
  await driver.waitForQuotes(page, 1);
  expect(await page.evaluate(() => scrollY)).toBe(0);

  const popup = await driver.popup(page);
  const quote = await popup.waitForSelector(`::-p-xpath(//li//button[contains(., "${SAMPLE.quote.slice(0, 30)}")])`);
  await quote?.click();
  await page.bringToFront();
  const scrolled = await until(
    () => page.evaluate(() => scrollY),
    (now) => now > 0,
  );
  expect(scrolled).toBeGreaterThan(0);
  expect((await waitForCard(page, (card) => card !== null))?.text).toContain(SAMPLE.speaker);
  await popup.close();
});

test('says that nothing was found, and lets the source be read', async ({ driver, open }) => {
  const page = await open(newsPage(NONE));
  await driver.settledReport(page);
  const popup = await driver.popup(page);
  await popup.waitForSelector('.shelf button');
  expect(await textOf(popup)).toContain('Nothing on this page comes from a source Quoteprint knows');
  await popup.click('.shelf button');
  const text = await until(
    () => textOf(popup),
    (now) => now.includes(SAMPLE.speaker),
  );
  expect(text).toContain(SOURCE.title);
  expect(text).toContain(SAMPLE.speaker);
  expect(text).not.toContain('on this page');
  await popup.close();
});

test('counts the quotes on the badge', async ({ driver, open }) => {
  const page = await open(newsPage({ paragraphs: PARAGRAPHS }));
  await driver.waitForQuotes(page, 20);
  const count = await until(
    async () => (await highlights(page)).length,
    (now) => now >= 20,
  );
  expect(await driver.badge(page)).toBe(String(count));
});

function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}
