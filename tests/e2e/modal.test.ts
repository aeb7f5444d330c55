import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { SAMPLE } from './article';
import { card, waitForCard } from './card';
import { hover } from './highlights';
import { expectQuotes } from './live';
import { test } from './test';
import { until } from './until';

const DIALOG = `<p>Read on.</p><dialog><p>${SAMPLE.paragraph}</p></dialog>`;
const FULL = `<button id="larger">Larger</button><div id="story" style="background: #fff"><p>${SAMPLE.paragraph}</p></div>
  <script>larger.onclick = () => story.requestFullscreen();</script>`;

test.for([
  ['a modal dialog', DIALOG, (page: Page) => page.$eval('dialog', (dialog) => dialog.showModal())],
  ['the full screen', FULL, (page: Page) => page.click('#larger')],
] as const)('has a card that can be used over %s', async ([, html, openModal], { driver, open }) => {
  const page = await open(html);
  await openModal(page);
  await expectQuotes(driver, page, [SAMPLE.quote]);
  await hover(page, SAMPLE.quote);
  const opened = await waitForCard(page, (shown) => shown !== null);
  expect(opened?.text).toContain(SAMPLE.speaker);

  await page.mouse.move(...(await middle(page)), { steps: 5 });
  // Longer than it takes to close.
  await new Promise((done) => setTimeout(done, 1000));
  expect(await isOnTop(page)).toBe(true);
});

/** The middle of the card in CSS pixels of the viewport; where none is, its corner. */
async function middle(page: Page): Promise<[number, number]> {
  const { left, right, top, bottom } = (await card(page))?.box ?? { left: 0, right: 0, top: 0, bottom: 0 };
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Whether the card lies over all else. */
async function isOnTop(page: Page): Promise<boolean> {
  const at = await middle(page);
  return page.evaluate((...xy) => document.elementFromPoint(...xy)?.localName === 'quoteprint-card', ...at);
}

test('has the card again where its dialog is taken out and put back', async ({ driver, open }) => {
  // What stands in this one, and not above it, is cut off at its edges.
  const page = await open(DIALOG.replace('<dialog>', '<dialog style="contain: paint"><button>Close</button>'));
  await page.$eval('dialog', (dialog) => dialog.showModal());
  await expectQuotes(driver, page, [SAMPLE.quote]);
  const line = await hover(page, SAMPLE.quote);
  await waitForCard(page, (shown) => shown !== null);
  await page.$eval('dialog', (dialog) => {
    const putAnew = () => {
      dialog.remove();
      document.body.append(dialog);
      dialog.close();
      dialog.showModal();
    };
    addEventListener('pointermove', putAnew, { once: true });
  });
  await page.mouse.move(line.left + 40, (line.top + line.bottom) / 2);
  expect(await until(() => isOnTop(page), Boolean)).toBe(true);
});

test('closes the card by key, and not the dialog under it', async ({ driver, open }) => {
  const page = await open(DIALOG);
  await page.$eval('dialog', (dialog) => dialog.showModal());
  await expectQuotes(driver, page, [SAMPLE.quote]);
  await hover(page, SAMPLE.quote);
  await waitForCard(page, (shown) => shown !== null);
  const isOpen = () => page.$eval('dialog', (dialog) => dialog.open);
  await page.keyboard.press('Escape');
  expect(await waitForCard(page, (shown) => shown === null)).toBeNull();
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
  await expectQuotes(driver, page, [], [SAMPLE.quote]);
});
