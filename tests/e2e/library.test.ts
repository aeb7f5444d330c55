import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Imported } from '../../lib/messages';
import { ARTICLE } from '../fixtures/fishing-talks';
import { SOURCE } from '../fixtures/ui-source';
import { drop, openLibrary, press, reload, saved, TITLES, texts, waitFor } from './library-page';
import { test } from './test';
import { until } from './until';

test('finds a source, shows it, corrects it, deletes it and puts it back', async ({ driver }) => {
  const kept = await driver.inExtension(
    (source: unknown) => chrome.runtime.sendMessage({ type: 'import', sources: [source] }) as Promise<Imported>,
    SOURCE,
  );
  expect(kept).toEqual({ kept: 1 });
  const page = await openLibrary(driver);
  const all = await texts(page, TITLES);
  expect(all).toContain(SOURCE.title);
  await page.type('input[type=search]', 'berg');
  expect(await waitFor(page, TITLES, 1)).toEqual([SOURCE.title]);
  await page.focus('[role=listbox]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.article-text .said');
  expect(await texts(page, '.said[data-kind=mixed]')).toEqual(['a gift to the ferries', 'Nobody asked']);
  await page.click('#quote-q1');
  expect((await waitFor(page, '.quote-facts', 1))[0]).toContain('Mayor of Ostmark');

  await page.select('.correct select', 's2');
  await press(page, 'Save');
  const legend = () => texts(page, '.legend-name');
  expect(await until(legend, (names) => names.length === 1)).toEqual(['Jon Berg']);
  await reload(page);
  await page.waitForSelector('.legend-name');
  expect(await legend()).toEqual(['Jon Berg']);
  await press(page, 'Undo the correction');
  expect(await until(legend, (names) => names.length === 2)).toEqual(['Ada Lind', 'Jon Berg']);

  await page.type('input[type=search]', 'berg');
  await waitFor(page, TITLES, 1);
  await press(page, 'Delete');
  expect(await waitFor(page, TITLES, 0)).toEqual([]);
  await press(page, 'Undo');
  expect(await waitFor(page, TITLES, 1)).toEqual([SOURCE.title]);
  await page.close();
});

/** Selects words of a paragraph that stand in one piece of it. */
async function selectWords(page: Page, paragraph: string, words: string): Promise<void> {
  await page.evaluate(
    (id, text) => {
      const walker = document.createTreeWalker(
        document.querySelector(`[data-paragraph="${id}"]`) as Element,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(text) ?? -1;
        if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
      }
    },
    paragraph,
    words,
  );
}

/** Draws the pointer over the words of an element. */
async function drag(page: Page, selector: string): Promise<void> {
  const [from, to] = await page.$eval(selector, (element) => {
    const [first, last] = [element.getClientRects()[0], [...element.getClientRects()].at(-1)] as [DOMRect, DOMRect];
    return [
      { x: first.left + 1, y: first.top + first.height / 2 },
      { x: last.right - 1, y: last.top + last.height / 2 },
    ] as const;
  });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

test('corrects the medium, splits a speaker, marks words as no speech, and takes it all back', async ({ driver }) => {
  await driver.inExtension(
    (source: unknown) => chrome.runtime.sendMessage({ type: 'import', sources: [source] }) as Promise<Imported>,
    { ...SOURCE, id: 'ferries', title: 'The ferries' },
  );
  const page = await driver.openExtensionPage('options.html#source=ferries');
  await page.waitForSelector('#quote-q2');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const undone = (selector: string, count: number) => press(page, 'Undo').then(() => waitFor(page, selector, count));

  await page.click('#quote-q2');
  await press(page, 'Correct the medium');
  await page.type('.quote-facts [maxlength]', 'The Gull');
  await selectWords(page, 'p3', 'told reporters');
  await page.waitForFunction(() => document.querySelector('textarea')?.value === 'told reporters');
  await page.click('.quote-facts form:has(textarea) [type=submit]');
  await until(
    () => texts(page, '.qp-attribution'),
    ([about]) => about?.includes('via The Gull') ?? false,
  );
  expect(await focused()).toBe('Correct the medium');
  await page.keyboard.press('Escape');
  await waitFor(page, '.quote-facts', 0);

  await page.click('.fold summary');
  await page.select('.fold select', 's2');
  for (const box of await page.$$('.split-quote input')) await box.click();
  await page.type('.split [aria-label=Name]', 'Eva Strand');
  await press(page, 'Split');
  const legend = () => texts(page, '.legend-name');
  expect(await until(legend, (names) => names.includes('Eva Strand'))).toEqual(['Ada Lind', 'Eva Strand']);

  await drag(page, '#quote-q3');
  await press(page, 'This is no speech');
  expect(await waitFor(page, '.no-speech', 1)).toEqual(['a gift to the ferries']);
  expect(await page.$('#quote-q3')).toBeNull();

  await reload(page);
  await page.waitForSelector('.no-speech');
  expect(await legend()).toEqual(['Ada Lind', 'Eva Strand']);

  expect(await undone('.no-speech', 0)).toEqual([]);
  await press(page, 'Undo');
  expect(await until(legend, (names) => names.includes('Jon Berg'))).toEqual(['Ada Lind', 'Jon Berg']);
  await press(page, 'Undo');
  const [kept] = await until(
    () =>
      driver.inExtension(
        () => chrome.runtime.sendMessage({ type: 'documents', ids: ['ferries'] }) as Promise<(typeof SOURCE)[]>,
      ),
    ([source]) => source !== undefined && !('review' in source),
  );
  expect(kept).toEqual({ ...SOURCE, id: 'ferries', title: 'The ferries' });
  await driver.inExtension(() => chrome.runtime.sendMessage({ type: 'remove', ids: ['ferries'] }));
  await page.close();
});

test('adds what is dropped, says what is wrong, and takes it all into another browser', async ({ driver }) => {
  const page = await openLibrary(driver);
  const before = (await texts(page, TITLES)).length;
  const bad = { sources: [{ ...SOURCE, quotes: [{ ...SOURCE.quotes[0], speaker: 'nobody' }] }] };
  await drop(page, { 'bad.json': JSON.stringify(bad), 'Fishing talks.txt': ARTICLE });
  expect(await waitFor(page, '.outcome-problems li', 1)).toEqual([
    'bad.json sources[0].quotes[0].speaker: there is no speaker “nobody”',
  ]);
  const titles = await waitFor(page, TITLES, before + 1);
  expect(titles).toContain('Fishing talks');
  const file = await saved(page, 'Export all');
  // As in another browser: the extension knows nothing of all that.
  await driver.renew();
  const fresh = await openLibrary(driver);
  await drop(fresh, { 'library.json': file });
  expect(await waitFor(fresh, TITLES, titles.length)).toEqual(titles);
  expect(await saved(fresh, 'Export all')).toBe(file);
  await fresh.close();
});
