import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { isBodyQuote } from '../../lib/describe/quotes';
import { PARAGRAPHS, SAMPLE, SOURCE } from './article';
import { pressOnCard, waitForCard } from './card';
import { inBrowserWindow } from './firefox-window';
import { type Highlighted, highlights, hover, waitForHighlights } from './highlights';
import { newsPage } from './page';
import { test } from './test';
import { settled, until } from './until';

const FILLER = 'The bakery on the corner opens an hour earlier from now on.';
const STORY = SOURCE.paragraphs.filter(({ kind }) => kind === 'paragraph');

const isSwitch = (speaker: string) => `.legend-switch[aria-label*="${speaker}"]`;
/** How many ranges there are of each colour. */
function byColor(found: readonly Highlighted[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { name } of found) {
    const color = name.split('-')[1] ?? '';
    sums[color] = (sums[color] ?? 0) + 1;
  }
  return sums;
}

test('follows what its page becomes, and stays when a quote is gone to', async ({ driver, open, server }) => {
  const page = await open(newsPage({ paragraphs: [...Array<string>(40).fill(FILLER), SAMPLE.paragraph] }));
  await driver.waitForQuotes(page, 1);
  const panel = await driver.sidePanel(page);
  const quote = await panel.waitForSelector('button.quote-body');
  expect(await textOf(panel)).toContain(SOURCE.title);
  await quote?.click();
  await page.bringToFront();
  expect((await waitForCard(page, (card) => card !== null))?.text).toContain(SAMPLE.speaker);
  expect(panel.isClosed()).toBe(false);

  await page.goto(server.add(newsPage({ paragraphs: [FILLER] })));
  expect(await waitForText(panel, 'Nothing on this page')).toContain('Nothing on this page');
  await page.goto(server.add(newsPage({ paragraphs: PARAGRAPHS })));
  expect(await waitForText(panel, SOURCE.title)).toContain(SOURCE.title);
  await panel.close();
});

test('is opened from a card; in a tab where no button of a page can open it', async ({ driver, open }) => {
  const page = await open(newsPage({ paragraphs: [SAMPLE.paragraph] }));
  await waitForHighlights(page, 1);
  await page.bringToFront();
  await hover(page, SAMPLE.quote);
  await waitForCard(page, (card) => card !== null);
  const summaries = () =>
    driver.inExtension(async () => {
      const contexts = await chrome.runtime.getContexts({});
      return contexts.filter(({ documentUrl }) => /sidepanel\.html|popup\.html\?tab=\d/.test(documentUrl ?? '')).length;
    });
  // A page that presses it by itself would have the person's own quotes painted.
  await page.evaluate(() => {
    const buttons = document.querySelector('quoteprint-card')?.shadowRoot?.querySelectorAll('button') ?? [];
    for (const one of buttons) if (one.textContent === 'Page summary') one.click();
  });
  expect(await settled(summaries)).toBe(0);
  await pressOnCard(page, 'Page summary');
  if (driver.name === 'chromium') {
    const target = await driver.browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'));
    const panel = await target.asPage();
    expect(await waitForText(panel, SOURCE.title)).toContain(SOURCE.title);
    await panel.close();
    return;
  }
  const opened = await until(
    () =>
      driver.inExtension(async () => {
        const tabs = await chrome.tabs.query({});
        return tabs.find(({ url, active }) => active && url?.includes('/popup.html?tab='));
      }),
    (tab) => tab !== undefined,
  );
  expect(opened?.url).toContain(`tab=${await driver.tabId(page)}`);
  await driver.inExtension((id: number) => chrome.tabs.remove(id), opened?.id ?? -1);
});

test('tells of the tab in front, whichever that is', async ({ driver, open }) => {
  const page = await open(newsPage({ paragraphs: [SAMPLE.paragraph] }));
  await driver.waitForQuotes(page, 1);
  const panel = await driver.openExtensionPage('sidepanel.html');
  await page.bringToFront();
  expect(await waitForText(panel, SOURCE.title)).toContain(SOURCE.title);
  const other = await open(newsPage({ paragraphs: [FILLER] }));
  await other.bringToFront();
  expect(await waitForText(panel, 'Nothing on this page')).toContain('Nothing on this page');
  await panel.close();
});

test('a press on a paragraph scrolls the page to it', async ({ driver, open }) => {
  const [leftOut, ...printed] = PARAGRAPHS;
  const page = await open(newsPage({ paragraphs: [...Array<string>(40).fill(FILLER), ...printed] }));
  await driver.waitForQuotes(page, 1);
  const panel = await driver.sidePanel(page);
  const last = await panel.waitForSelector('.coverage-column:last-child');
  await panel.focus('.coverage-column:first-child');
  await panel.keyboard.press('Enter');
  expect(await waitForText(panel, leftOut?.slice(0, 20) ?? '')).toContain(leftOut?.slice(0, 20));
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await last?.click();
  await page.bringToFront();
  const seen = await until(
    () =>
      page.evaluate((text) => {
        const end = [...document.querySelectorAll('article p')].findLast((one) => one.textContent?.includes(text));
        const { top = -1, bottom = -1 } = end?.getBoundingClientRect() ?? {};
        return scrollY > 0 && top < innerHeight && bottom > 0;
      }, STORY.at(-1)?.text.split(' ').slice(0, 3).join(' ') ?? ''),
    (isThere) => isThere,
  );
  expect(seen).toBe(true);
  await panel.close();
});

test('a speaker is switched off on the page, in its frames too, and on again', async ({ driver, open, server }) => {
  const frame = server.add(newsPage({ paragraphs: [SAMPLE.paragraph] }));
  const page = await open(
    newsPage({ paragraphs: PARAGRAPHS, end: `<iframe src="${frame}" width=600 height=400></iframe>` }),
  );
  const count = SOURCE.quotes.filter(isBodyQuote).length;
  await driver.waitForQuotes(page, count + 1);
  const inner = page.frames().find((one) => one.url() === frame);
  if (!inner) throw new Error('The frame is gone');
  const before = byColor(await waitForHighlights(page, count));
  const color = String(SOURCE.speakers.findIndex(({ name }) => name === SAMPLE.speaker));
  expect(before[color]).toBeGreaterThan(0);
  expect(byColor(await waitForHighlights(inner, 1))[color]).toBeGreaterThan(0);

  const panel = await driver.sidePanel(page);
  await (await panel.waitForSelector(isSwitch(SAMPLE.speaker)))?.click();
  const off = await until(
    async () => byColor(await highlights(page)),
    (now) => now[color] === undefined,
  );
  expect(off).toEqual(Object.fromEntries(Object.entries(before).filter(([one]) => one !== color)));
  expect(
    await until(
      async () => byColor(await highlights(inner)),
      (now) => now[color] === undefined,
    ),
  ).not.toHaveProperty(color);

  // A frame that comes later obeys, and whoever opens the panel anew sees it.
  await page.bringToFront();
  await page.evaluate((url) => {
    const late = document.createElement('iframe');
    late.src = `${url}?late`;
    document.body.append(late);
  }, frame);
  await driver.waitForQuotes(page, count + 2);
  const late = page.frames().find((one) => one.url().endsWith('?late'));
  expect(late && byColor(await highlights(late))).toEqual({});
  await panel.close();
  const again = await driver.sidePanel(page);
  const box = await again.waitForSelector(`.legend-off ${isSwitch(SAMPLE.speaker)}`);
  await box?.click();
  const on = await until(
    async () => byColor(await highlights(page)),
    (now) => now[color] === before[color],
  );
  expect(on).toEqual(before);
  await again.close();
});

test('a speaker has the colour that a person gives them, on the page at once and from then on', async ({
  driver,
  open,
}) => {
  const page = await open(newsPage({ paragraphs: [SAMPLE.paragraph] }));
  await driver.waitForQuotes(page, 1);
  const [before] = Object.keys(byColor(await waitForHighlights(page, 1)));
  const slot = before === '5' ? 6 : 5;
  const panel = await driver.sidePanel(page);
  await (await panel.waitForSelector('.legend-color'))?.click();
  await (await panel.waitForSelector(`.colors input:nth-child(${slot + 1})`))?.click();
  const colors = async (of: Page) => Object.keys(byColor(await highlights(of))).join();
  const isNew = (now: string) => now === String(slot);
  expect(await until(() => colors(page), isNew)).toBe(String(slot));
  await page.reload();
  expect(await until(() => colors(page), isNew)).toBe(String(slot));
  await driver.inExtension(() => chrome.storage.local.remove('settings'));
  await panel.close();
});

if (inject('browser') === 'chromium') {
  test('is opened from the popup, which is closed then', async ({ driver, open }) => {
    const page = await open(newsPage({ paragraphs: [SAMPLE.paragraph] }));
    await driver.waitForQuotes(page, 1);
    const popup = await driver.toolbarPopup();
    const button = await popup.waitForSelector('.elsewhere');
    const opened = driver.browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'));
    await button?.click().catch(() => {});
    const panel = await (await opened).asPage();
    expect(await waitForText(panel, SOURCE.title)).toContain(SOURCE.title);
    expect(
      await until(
        async () => popup.isClosed(),
        (isClosed) => isClosed,
      ),
    ).toBe(true);
    await panel.close();
  });
} else {
  test('is opened from the popup, not before', async ({ driver }) => {
    const isOpen = (wanted: boolean) =>
      inBrowserWindow(driver.browser, `if (SidebarController.isOpen !== ${wanted}) throw new Error();`).then(
        () => true,
        () => false,
      );
    expect(await isOpen(false)).toBe(true);
    // Firefox shows its popup to no test: here it is a page, which closes all the same.
    const popup = await driver.openExtensionPage('popup.html');
    const button = await popup.waitForSelector('.elsewhere');
    await button?.click().catch(() => {});
    expect(
      await until(
        () => isOpen(true),
        (is) => is,
      ),
    ).toBe(true);
    await inBrowserWindow(driver.browser, 'SidebarController.hide();');
  });
}

function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

function waitForText(page: Page, words: string): Promise<string> {
  return until(
    () => textOf(page),
    (now) => now.includes(words),
  );
}
