import { expect } from 'vitest';
import type { Imported } from '../../lib/messages';
import { ARTICLE } from '../fixtures/fishing-talks';
import { SOURCE } from '../fixtures/ui-source';
import { drop, openLibrary, press, saved, TITLES, texts, waitFor } from './library-page';
import { launch, test } from './test';
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
  // Firefox never reports that such a page has loaded.
  void page.reload({ timeout: 0 }).catch(() => {});
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

test('adds what is dropped, says what is wrong, and takes it all into another browser', async ({ driver }) => {
  const page = await openLibrary(driver);
  const before = (await texts(page, TITLES)).length;
  const bad = { sources: [{ ...SOURCE, quotes: [{ ...SOURCE.quotes[0], speaker: 'nobody' }] }] };
  await drop(page, { 'bad.json': JSON.stringify(bad), 'Fishing talks.txt': ARTICLE });
  expect(await waitFor(page, '.outcome-problems li', 1)).toEqual([
    'bad.json sources[0].quotes[0].speaker: there is no speaker "nobody"',
  ]);
  const titles = await waitFor(page, TITLES, before + 1);
  expect(titles).toContain('Fishing talks');
  const file = await saved(page, 'Export all');
  await page.close();

  const other = await launch();
  try {
    await other.install();
    const fresh = await openLibrary(other);
    await drop(fresh, { 'library.json': file });
    expect(await waitFor(fresh, TITLES, titles.length)).toEqual(titles);
    expect(await saved(fresh, 'Export all')).toBe(file);
  } finally {
    await other.close();
  }
});
