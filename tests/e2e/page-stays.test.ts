import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { PARAGRAPHS } from './article';
import { waitForCard } from './card';
import { highlights, hover, waitForHighlights } from './highlights';
import { MARKUPS, newsPage } from './page';
import { test } from './test';
import { until } from './until';

interface Watched extends Window {
  /** The page's markup when its content had loaded. */
  atLoad: string;
}

test.for(MARKUPS)('leaves markup, text and selection of the page as they are: %s', async (markup, { open }) => {
  const page = await open(newsPage({ paragraphs: PARAGRAPHS, markup }));
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
  const found = await waitForHighlights(page, 5);
  expect(found.length).toBeGreaterThanOrEqual(5);
  expect(await markupOf(page)).toBe(await page.evaluate(() => (window as unknown as Watched).atLoad));

  await hover(page, found[0]?.text ?? '');
  await waitForCard(page, (card) => card !== null);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('Ministers meet for talks');
  await page.keyboard.press('Escape');
  await waitForCard(page, (card) => card === null);
  expect(await markupOf(page)).toBe(await page.evaluate(() => (window as unknown as Watched).atLoad));
});

test('leaves links inside quotes to be clicked', async ({ open }) => {
  const page = await open(newsPage({ paragraphs: PARAGRAPHS }));
  await waitForHighlights(page, 5);
  const link = await linkInQuote(page);
  expect(link, 'the page has a link inside a highlighted quote').not.toBeNull();
  await page.mouse.click(link?.x ?? 0, link?.y ?? 0);
  const hash = await until(
    () => page.evaluate(() => location.hash),
    (now) => now !== '',
    5,
  );
  expect(hash).toBe('#topic');
});

test('leaves what is under a card that is being drawn to the pointer', async ({ open }) => {
  const page = await open(newsPage({ paragraphs: PARAGRAPHS }));
  const found = await waitForHighlights(page, 5);
  const title = await page.title();
  await page.evaluate(() => {
    const look = () => {
      const card = document.querySelector('quoteprint-card');
      if (!card || card.matches(':popover-open')) return;
      const { left, top, right, bottom } = card.getBoundingClientRect();
      const [at] = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
      document.title = `${at?.localName}`;
    };
    new MutationObserver(look).observe(document.documentElement, { childList: true });
  });
  await hover(page, found[0]?.text ?? '');
  await waitForCard(page, (card) => card !== null);
  const under = await page.title();
  expect(under, 'it was drawn unseen').not.toBe(title);
  expect(under).not.toBe('quoteprint-card');
});

test('paints nothing on a page of the same people and another story', async ({ driver, open }) => {
  const page = await open(
    newsPage({
      paragraphs: [
        'Sergei Lavrov and Wang Yi will meet again in autumn, both ministries said on Friday.',
        'Antony Blinken said he would travel to Brussels. “We will be there,” he told reporters.',
      ],
    }),
  );
  const report = await driver.settledReport(page);
  expect(report?.sources ?? []).toEqual([]);
  expect(await highlights(page)).toEqual([]);
});

function markupOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** The middle of a link that stands inside a highlighted range. */
function linkInQuote(page: Page): Promise<{ x: number; y: number } | null> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    for (const link of document.querySelectorAll('.body a')) {
      const text = link.firstChild;
      if (text === null || !ranges.some((range) => (range as Range).isPointInRange(text, 1))) continue;
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = link.getClientRects();
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return null;
  });
}
