import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { SAMPLE, SAMPLES, SOURCE } from './article';
import { card, waitForCard } from './card';
import { highlights, hover, waitForHighlights } from './highlights';
import { newsPage } from './page';
import { test } from './test';
import { until } from './until';

const FAR = { x: 2, y: 2 };
const BEFORE = Array.from({ length: 12 }, () => 'The bakery on the corner opens an hour earlier from now on.');

const LIGHT = newsPage({ paragraphs: [SAMPLE.paragraph] });

test.for([
  ['light', LIGHT],
  ['dark', newsPage({ paragraphs: [SAMPLE.paragraph], dark: true })],
  ['quirks-mode', LIGHT.replace('<!doctype html>', '')],
] as const)('opens a card over a quote on a %s page', async ([, html], { open }) => {
  const page = await open(html);
  await waitForHighlights(page, 1);
  expect(await card(page)).toBeNull();

  const line = await hover(page, SAMPLE.quote);
  const shown = await waitForCard(page, (now) => now !== null);
  expect(shown?.parent).toBe('html');
  expect(shown?.text).toContain(SAMPLE.speaker);
  expect(shown?.text).toContain(SOURCE.wire);
  expect(shown?.text).toMatch(/verbatim|word for word|same words/i);

  const { box } = shown ?? { box: line };
  expect(box.bottom <= line.top || box.top >= line.bottom, 'the card leaves the line free').toBe(true);
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(1200);

  await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2, { steps: 5 });
  expect(await stays(() => card(page)), 'the card stays while the mouse is in it').toBe(true);
  await page.keyboard.press('Escape');
  expect(await waitForCard(page, (now) => now === null)).toBeNull();
});

test('has the card where it belongs before it is seen', async ({ open }) => {
  const page = await open(LIGHT);
  await waitForHighlights(page, 1);
  await page.evaluate(() => {
    const note = ({ target, newState }: ToggleEvent) => {
      const { left, top } = (target as Element).getBoundingClientRect();
      if (newState === 'open') document.title = `${left} ${top}`;
    };
    document.addEventListener('beforetoggle', note, { capture: true });
  });
  await hover(page, SAMPLE.quote);
  const shown = await waitForCard(page, (now) => now !== null);
  expect(await page.title()).toBe(`${shown?.box.left} ${shown?.box.top}`);
});

test('closes the card when the mouse goes elsewhere', async ({ open }) => {
  const page = await open(LIGHT);
  await waitForHighlights(page, 1);
  await hover(page, SAMPLE.quote);
  await waitForCard(page, (now) => now !== null);
  await page.mouse.move(FAR.x, FAR.y, { steps: 5 });
  expect(await waitForCard(page, (now) => now === null)).toBeNull();
});

test('keeps the card over words that the page puts anew under the mouse', async ({ open }) => {
  const page = await open(LIGHT);
  await waitForHighlights(page, 1);
  const line = await hover(page, SAMPLE.quote);
  await page.evaluate(() => {
    const body = document.querySelector('.body') as HTMLElement;
    const putAnew = () => body.replaceChildren(...[...body.children].map((child) => child.cloneNode(true)));
    addEventListener('pointermove', putAnew, { once: true });
  });
  await page.mouse.move(line.left + 40, (line.top + line.bottom) / 2);
  expect(await stays(() => card(page))).toBe(true);
});

test('opens no card over a quote that was scrolled away since it was pointed at', async ({ open }) => {
  const page = await open(newsPage({ paragraphs: [SAMPLE.paragraph, ...BEFORE, ...BEFORE, ...BEFORE] }));
  await waitForHighlights(page, 1);
  await hover(page, SAMPLE.quote);
  await page.mouse.move(FAR.x, FAR.y);
  await waitForCard(page, (now) => now === null);
  await pointAt(page, SAMPLE.paragraph, 0);
  // By then it would have opened.
  await page.evaluate(async () => {
    scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
    await new Promise((due) => setTimeout(due, 500));
  });
  expect(await waitForCard(page, (now) => now === null)).toBeNull();
});

test('leaves the card that was asked for by key, whatever was pointed at just before', async ({ driver, open }) => {
  const page = await open(newsPage({ paragraphs: [SAMPLE.paragraph, SAMPLES[1].paragraph] }));
  await driver.waitForQuotes(page, 2);
  await hover(page, SAMPLE.quote);
  await page.mouse.move(FAR.x, FAR.y);
  await waitForCard(page, (now) => now === null);
  await pointAt(page, SAMPLE.paragraph, 0);
  await driver.pressShortcut('next-quote', page);
  await waitForCard(page, (now) => now?.text.includes('2 of 2') ?? false);
  expect(await stays(async () => ((await card(page))?.text.includes('2 of 2') ? true : null))).toBe(true);
});

test('opens the card of the quote that was pointed at, also where another has come before it', async ({ open }) => {
  const page = await open(newsPage({ paragraphs: [...BEFORE, SAMPLE.paragraph] }));
  await waitForHighlights(page, 1);
  await hover(page, SAMPLE.quote);
  await page.mouse.move(FAR.x, FAR.y);
  // The page is read again some time after it has changed: one of these is just before that.
  for (const milliseconds of [150, 230]) {
    await page.keyboard.press('Escape');
    await waitForCard(page, (now) => now === null);
    await page.evaluate((text) => {
      document.querySelector('.body')?.prepend(Object.assign(document.createElement('p'), { textContent: text }));
    }, SAMPLES[1].paragraph);
    await pointAt(page, SAMPLE.paragraph, milliseconds);
    const shown = await waitForCard(page, (now) => now?.text.includes(' of 2') ?? false);
    expect(shown?.text, `${milliseconds} ms`).toContain('2 of 2');
    await page.evaluate(() => document.querySelector('.body > p')?.remove());
    await until(
      () => highlights(page),
      ({ length }) => length === 1,
    );
  }
});

test('opens the card of the next quote by keyboard', async ({ driver, open }) => {
  const page = await open(newsPage({ paragraphs: [...BEFORE, SAMPLE.paragraph] }));
  await waitForHighlights(page, 1);
  await driver.waitForQuotes(page, 1);
  await page.bringToFront();
  await driver.pressShortcut('next-quote', page);
  const shown = await waitForCard(page, (now) => now !== null);
  expect(shown?.text).toContain(SAMPLE.speaker);
  await page.keyboard.press('Escape');
  expect(await waitForCard(page, (now) => now === null)).toBeNull();
});

test('goes from quote to quote through a page and its frames, and through them again', async ({
  driver,
  open,
  server,
}) => {
  const inner = server.add(newsPage({ paragraphs: [SAMPLES[1].paragraph] }));
  const frame = `<iframe src="${inner}" width="900" height="700"></iframe>`;
  const page = await open(newsPage({ paragraphs: [SAMPLE.paragraph], end: frame }));
  await driver.waitForQuotes(page, 2);
  await page.bringToFront();
  const opened = async () => (await Promise.all(page.frames().map(card))).map((one) => one !== null);
  for (const walk of ['first', 'second']) {
    for (const where of [
      [true, false],
      [false, true],
    ]) {
      await driver.pressShortcut('next-quote', page);
      expect(await until(opened, (now) => isDeepStrictEqual(now, where)), `${walk} time`).toEqual(where);
    }
  }
});

/** Has a page be told, after some milliseconds, of a mouse on the first line of a paragraph: the driver's own is seldom on time. */
function pointAt(page: Page, paragraph: string, milliseconds: number): Promise<void> {
  return page.evaluate(
    async (text, wait) => {
      await new Promise((due) => setTimeout(due, wait));
      const target = [...document.querySelectorAll('.body > p')].find((one) => one.textContent?.startsWith(text));
      const { left = 0, top = 0 } = target?.getBoundingClientRect() ?? {};
      const at = { clientX: left + 60, clientY: top + 10, bubbles: true, composed: true };
      target?.dispatchEvent(new PointerEvent('pointermove', at));
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    },
    paragraph.slice(0, 30),
    milliseconds,
  );
}

/** Whether it is there at every look over a second and a half. */
async function stays(look: () => Promise<unknown>): Promise<boolean> {
  const end = Date.now() + 1500;
  while (Date.now() < end) {
    if ((await look()) === null) return false;
  }
  return true;
}
