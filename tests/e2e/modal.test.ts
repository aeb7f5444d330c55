import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { SAMPLE } from './article';
import { card, waitForCard } from './card';
import { hover } from './highlights';
import { expectQuotes } from './live';
import { test } from './test';

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

  const { left, right, top, bottom } = opened?.box ?? { left: 0, right: 0, top: 0, bottom: 0 };
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  await page.mouse.move(x, y, { steps: 5 });
  // Longer than it takes to close.
  await new Promise((done) => setTimeout(done, 1000));
  expect(await card(page)).not.toBeNull();
  expect(await page.evaluate((...at) => document.elementFromPoint(...at)?.localName, x, y)).toBe('quoteprint-card');
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
