import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import type { Driver } from './browsers';
import { tapForCard, waitForCard } from './card';
import { highlights, hover, waitForHighlights } from './highlights';
import { newsPage } from './page';
import { test, watchConsole } from './test';
import { until } from './until';

/** Edits of the first quote, as the page offers them, and what must be said of each. */
const EDITS = [
  ['Change a word', 'altered', 'Differs from the source'],
  ['Cut them short', 'shortened', 'Shortened'],
  ['Spell them the British way', 'restyled', 'House style'],
  ['Drop the quotation marks', 'unmarked', 'Without quotation marks'],
  ['Give them to the mayor', 'misattributed', 'Another speaker'],
  ['Print them as they were said', 'verbatim', 'Word for word'],
] as const;

/** The verdicts that are painted, in the order of the page. */
const verdicts = async (page: Page) => (await highlights(page)).map(({ name }) => name.replace(/^quoteprint-\d+-/, ''));

/** The first page, opened by a person. */
async function openWelcome(driver: Driver): Promise<Page> {
  const page = await driver.openExtensionPage('welcome.html');
  await page.bringToFront();
  await waitForHighlights(page, 5);
  return page;
}

test('opens once, on installation, and not when the extension is reloaded', async ({ driver, open }) => {
  await driver.takeOut();
  await driver.putIn();
  const opened = await until(
    () => driver.welcomeTabs(),
    (tabs) => tabs.length > 0,
  );
  expect(opened.length).toBe(1);
  await driver.inExtension((ids: number[]) => chrome.tabs.remove(ids), opened);
  await driver.reload();
  // What comes at its start has come once it knows a page.
  await driver.settledReport(await open(newsPage({ paragraphs: ['Nothing that anybody said.'] })));
  expect(await driver.welcomeTabs()).toEqual([]);
});

test('shows quotes that were kept, shortened, newly quoted, changed and given to another', async ({ driver }) => {
  const requests: string[] = [];
  const errors: string[] = [];
  const page = await openWelcome(driver);
  watchConsole(page, errors);
  page.on('request', (request) => requests.push(request.url()));
  expect(await verdicts(page)).toEqual(['verbatim', 'shortened', 'newly-quoted', 'altered', 'misattributed']);
  expect(
    await until(
      () => driver.badge(page),
      (text) => text !== '',
    ),
  ).toBe('5');

  await hover(page, 'The cracks are older');
  const altered = await waitForCard(page, (card) => card !== null);
  expect(altered?.text).toContain('Lena Osk');
  expect(altered?.text).toContain('via Halden Gazette');
  await page.keyboard.press('Escape');
  expect(await waitForCard(page, (card) => card === null)).toBeNull();

  for (const [label, verdict, says] of EDITS) {
    await page.locator(`::-p-xpath(//label[contains(., "${label}")]//input)`).click();
    const [first] = await until(
      () => verdicts(page),
      ([now]) => now === verdict,
    );
    expect(first, label).toBe(verdict);
    expect(await page.$eval('[role=status]', (status) => status.textContent)).toContain(says);
  }
  expect(requests.filter((url) => /^https?:/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test('is gone through by key, and the popup knows it', async ({ driver }) => {
  const page = await openWelcome(driver);
  await page.focus('.try button');
  await page.keyboard.press('Enter');
  expect((await waitForCard(page, (card) => card !== null))?.text).toContain('Ines Marlow');
  await page.keyboard.press('Escape');
  expect(await waitForCard(page, (card) => card === null)).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Next quote');
  await page.keyboard.press('Enter');
  expect((await waitForCard(page, (card) => card !== null))?.text).toContain('Tomas Riedel');

  await driver.pressShortcut('next-quote', page);
  expect((await waitForCard(page, (card) => card?.text.includes('Quotation marks added') ?? false))?.text).toContain(
    'Tomas Riedel',
  );
  const popup = await driver.popup(page);
  await popup.waitForSelector('.quote-body');
  expect(await popup.$eval('main h2', (title) => title.textContent)).toContain('Halden Bay');
  await popup.close();
  await page.close();
});

test('says how to keep the button in sight as this browser has it', async ({ driver }) => {
  const page = await openWelcome(driver);
  const text = await until(
    () => page.$eval('.whereabouts', (section) => section.textContent ?? ''),
    (now) => now.includes('puzzle piece'),
  );
  expect(text.includes('Pin to Toolbar')).toBe(inject('browser') === 'firefox');
  const links = await page.$$eval('.whereabouts a', (all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(['/options.html', '/options.html#settings']);
  await page.close();
});

test('a tap on a quote opens its card, a tap in the card leaves it, one elsewhere closes it', async ({ driver }) => {
  const page = await openWelcome(driver);
  const tap = async (at: { x: number; y: number }) => page.touchscreen.tap(at.x, at.y);
  const quote = await page.$$eval('.story-text p', (paragraphs) => {
    const words = document.createRange();
    words.selectNodeContents(paragraphs[3] as Element);
    scrollBy({ top: words.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
    const { right, top } = words.getClientRects()[0] as DOMRect;
    return { x: right - 20, y: top + 8 };
  });
  const opened = await tapForCard(page, quote);
  expect(opened?.text).toContain('Quotation marks added');
  // On the name, beside all buttons.
  await tap({ x: (opened?.box.left ?? 0) + 30, y: (opened?.box.top ?? 0) + 54 });
  // Longer than a card takes to close behind a pointer
  await new Promise((done) => setTimeout(done, 1000));
  expect(await waitForCard(page, (card) => card !== null)).not.toBeNull();
  await tap({ x: 4, y: 4 });
  expect(await waitForCard(page, (card) => card === null)).toBeNull();
  expect(await tapForCard(page, quote)).not.toBeNull();
  await page.close();
});
