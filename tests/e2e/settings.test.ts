import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect } from 'vitest';
import type { Imported } from '../../lib/messages';
import { sourceOf } from '../fixtures/match';
import { SAMPLES } from './article';
import type { Driver } from './browsers';
import { highlights, waitForHighlights } from './highlights';
import { reload } from './library-page';
import { newsPage } from './page';
import { test } from './test';
import { settled, until } from './until';
import { quoted } from './words';

const [FIRST, SECOND] = SAMPLES;
const STORY = newsPage({ paragraphs: [FIRST.paragraph, SECOND.paragraph] });
const OWN = sourceOf('"The lighthouse will be lit again before the first snow," Moreno told the fishermen.');
const OWN_STORY = newsPage({ paragraphs: OWN.paragraphs.map(({ text }) => text) });

beforeEach<{ driver: Driver }>(async ({ driver }) => {
  await driver.inExtension(() => chrome.storage.local.clear());
});

const openSettings = async (driver: Driver): Promise<Page> => {
  const page = await driver.openExtensionPage('options.html#settings');
  await page.waitForSelector('.settings');
  return page;
};

/** Ticks or unticks what has this label. */
async function choose(page: Page, label: string): Promise<void> {
  await page.bringToFront();
  await page.locator(`::-p-xpath(//div[@class="choice"]/label[contains(., "${label}")])`).click();
}

async function press(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.locator(`::-p-xpath(//button[contains(., "${text}")])`).click();
}

const words = async (page: Page) => (await highlights(page)).map(({ text }) => quoted(text));
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** The colours of the first speaker's underline. */
const [QUIET, STRONG] = ['rgb(71, 134, 234)', 'rgb(33, 138, 238)'] as const;

interface PaintedLook {
  isTinted: boolean;
  line: string;
  color: string;
}

/** How quotes are marked. */
const lookOf = (page: Page): Promise<PaintedLook> =>
  page.evaluate(() => {
    const [name] = [...CSS.highlights.keys()].filter((one) => one.startsWith('quoteprint-'));
    const style = getComputedStyle(document.querySelector('.body p') as Element, `::highlight(${name})`);
    const { backgroundColor, textDecorationLine: line, textDecorationColor: color } = style;
    return { isTinted: !/, 0\)|transparent/.test(backgroundColor), line, color: line === 'none' ? '' : color };
  });

function waitForNone(page: Page): Promise<string[]> {
  return until(
    () => words(page),
    (found) => found.length === 0,
  );
}

test('is switched off and on for a site in the popup, at once and in no other site’s tab', async ({
  driver,
  open,
  server,
}) => {
  const page = await open(STORY);
  const elsewhere = await open(server.elsewhere(server.add(STORY)));
  const both = [quoted(FIRST.quote), quoted(SECOND.quote)];
  for (const each of [page, elsewhere]) {
    await each.bringToFront();
    await waitForHighlights(each, 2);
  }
  const popup = await driver.popup(page);
  await popup.locator('.foot-switch input').click();
  expect(await waitForNone(page)).toEqual([]);
  expect(
    await until(
      () => textOf(popup),
      (text) => text.includes('Quoteprint is off'),
    ),
  ).toContain('Quoteprint is off on 127.0.0.1.');
  expect(await driver.report(page)).toBeNull();
  expect(await driver.badge(page)).toBe('');
  expect(await words(elsewhere)).toEqual(both);

  await page.bringToFront();
  await page.reload();
  expect(await settled(() => words(page))).toEqual([]);

  await press(popup, 'Switch on for 127.0.0.1');
  await page.bringToFront();
  await waitForHighlights(page, 2);
  expect(await words(page)).toEqual(both);
  expect(
    await until(
      () => textOf(popup),
      (text) => text.includes(FIRST.speaker),
    ),
  ).toContain(FIRST.speaker);
  await popup.close();
});

test('leaves a page alone until it is asked, where a person wants that, and its frames with it', async ({
  driver,
  open,
  server,
}) => {
  const settings = await openSettings(driver);
  await choose(settings, 'Only when I ask');
  const inner = server.elsewhere(server.add(STORY));
  const page = await open(`${STORY}<iframe src="${inner}" width="700" height="500"></iframe>`);
  const shown = async () => {
    const found = await Promise.all(page.frames().map(highlights));
    return found.flat().map(({ text }) => quoted(text));
  };
  expect(await settled(shown)).toEqual([]);
  expect(await driver.report(page)).toBeNull();

  const popup = await driver.popup(page);
  await press(popup, 'Look at this page');
  await page.bringToFront();
  const four = await until(shown, (found) => found.length >= 4);
  expect(four).toHaveLength(4);

  await choose(settings, 'Only on these sites');
  await settings.locator('.site-add input').fill('localhost');
  await press(settings, 'Add');
  await page.bringToFront();
  await page.reload();
  expect(await settled(shown)).toEqual([]);
  const other = await open(server.elsewhere(server.add(STORY)));
  expect(await waitForHighlights(other, 2)).toHaveLength(2);
  await popup.close();
  await settings.close();
});

test('paints only the verdicts that are chosen, and goes to the others all the same', async ({ driver, open }) => {
  const page = await open(STORY);
  await waitForHighlights(page, 2);
  const settings = await openSettings(driver);
  await choose(settings, 'Word for word');
  expect(await waitForNone(page)).toEqual([]);
  expect((await driver.report(page))?.sources[0]?.quotes).toHaveLength(2);
  expect(await driver.badge(page)).toBe('2');

  const popup = await driver.popup(page);
  await (await popup.waitForSelector(`::-p-xpath(//li//button[contains(., "${SECOND.quote.slice(0, 30)}")])`))?.click();
  await page.bringToFront();
  await waitForHighlights(page, 1);
  expect(await words(page)).toEqual([quoted(SECOND.quote)]);
  await popup.close();

  await press(settings, 'Reset all settings');
  await page.bringToFront();
  expect(await waitForHighlights(page, 2)).toHaveLength(2);
  await settings.close();
});

test('changes how quotes are marked, in a page that is open', async ({ driver, open }) => {
  const page = await open(STORY);
  await waitForHighlights(page, 2);
  expect(await lookOf(page)).toEqual({ isTinted: true, line: 'underline', color: QUIET });
  const settings = await openSettings(driver);
  for (const [label, wanted] of [
    ['Tint only', { isTinted: true, line: 'none', color: '' }],
    ['Line only', { isTinted: false, line: 'underline', color: QUIET }],
    ['Strong', { isTinted: false, line: 'underline', color: STRONG }],
    ['Tint and line', { isTinted: true, line: 'underline', color: STRONG }],
  ] as const) {
    await choose(settings, label);
    await page.bringToFront();
    expect(
      await until(
        () => lookOf(page),
        (now) => isDeepStrictEqual(now, wanted),
      ),
    ).toEqual(wanted);
  }
  await settings.close();
});

test('marks quotes as it was chosen last, also while what marks them was on its way', async ({ driver, open }) => {
  const page = await open(STORY);
  for (const [time, wait] of [45, 50, 55, 60, 65, 70, 75, 80, 85, 90].entries()) {
    const [palette, color] = time % 2 ? (['ink', QUIET] as const) : (['vivid', STRONG] as const);
    await page.evaluate(() => void setTimeout(() => location.reload()));
    await sleep(wait);
    await driver.inExtension((value) => chrome.storage.local.set({ settings: value }), { palette });
    // Until then the page before may still be there.
    await sleep(300);
    await waitForHighlights(page, 2);
    const isSo = (now: PaintedLook) => now.color === color;
    expect(await until(() => lookOf(page), isSo), `after ${wait} ms`).toMatchObject({ color });
  }
});

test('hides all highlights of the tab by key, and shows them again', async ({ driver, open }) => {
  const page = await open(STORY);
  await waitForHighlights(page, 2);
  await page.bringToFront();
  await driver.pressShortcut('hide-highlights', page);
  expect(await waitForNone(page)).toEqual([]);
  await driver.pressShortcut('hide-highlights', page);
  expect(await waitForHighlights(page, 2)).toHaveLength(2);
  await driver.pressShortcut('hide-highlights', page);
  await waitForNone(page);
  await driver.pressShortcut('next-quote', page);
  expect(await waitForHighlights(page, 2)).toHaveLength(2);
});

test('marks quotes of a person’s own sources at once where they allow it, and tells where they were seen', async ({
  driver,
  open,
}) => {
  const kept = await driver.inExtension(
    (source: unknown) => chrome.runtime.sendMessage({ type: 'import', sources: [source] }) as Promise<Imported>,
    OWN,
  );
  expect(kept).toEqual({ kept: 1 });
  const page = await open(OWN_STORY);
  await driver.waitForQuotes(page, 1);
  expect(await words(page)).toEqual([]);
  const settings = await openSettings(driver);
  await choose(settings, 'Mark quotes of your own sources at once');
  await page.bringToFront();
  expect(await waitForHighlights(page, 1)).toHaveLength(1);
  const next = await open(OWN_STORY);
  expect(await waitForHighlights(next, 1)).toHaveLength(1);

  const library = await driver.openExtensionPage('options.html');
  const row = () => library.$$eval('.row', (rows) => rows.map((one) => one.textContent ?? '').join('\n'));
  const host = new URL(next.url()).host;
  expect(await until(row, (text) => text.includes('Last seen on'))).toContain(`Last seen on ${host}, `);
  await choose(settings, 'Remember where each source was last seen');
  await library.bringToFront();
  await reload(library);
  await library.waitForSelector('.row');
  expect(
    await until(
      () => row().catch(() => ''),
      (text) => text !== '' && !text.includes('Last seen on'),
    ),
  ).not.toContain('Last seen on');
  await library.close();
  await settings.close();
});

test('has the shortcuts that it suggests: none is the browser’s own', async ({ driver }) => {
  const { wanted, commands } = await driver.inExtension(async () => ({
    wanted: Object.entries(chrome.runtime.getManifest().commands ?? {}),
    commands: await chrome.commands.getAll(),
  }));
  const suggested = wanted.flatMap(([name, { suggested_key: key }]) => (key ? [name] : []));
  expect(suggested.length).toBeGreaterThan(2);
  const set = commands.flatMap(({ name, shortcut }) => (shortcut ? [name] : []));
  expect(set).toEqual(expect.arrayContaining(suggested));
});
