import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { PageReport } from '../../lib/report';
import type { Source } from '../../lib/source/types';
import { ARTICLE } from '../fixtures/fishing-talks';
import type { Driver } from './browsers';
import { drop, openLibrary, press, saved, TITLES, texts, waitFor } from './library-page';
import { newsPage } from './page';
import { test } from './test';
import { until } from './until';

const PARAGRAPHS = ARTICLE.split('\n\n');
/** A paragraph with a quote, as another site carries it. */
const CARRIED = PARAGRAPHS.find((text) => text.startsWith('"')) as string;

/** Who said what on a page, as the extension knows it. */
function voices(report: PageReport | null): string[] {
  return report?.sources.flatMap(({ quotes }) => quotes.map(({ text, speaker }) => `${speaker}: ${text}`)) ?? [];
}

/** Reads the article of a page and keeps it, as a person does in the popup. */
async function keepFrom(driver: Driver, popup: Page, page: Page): Promise<Source> {
  await (await popup.waitForSelector('.read-page button'))?.click();
  await (await popup.waitForSelector('.read-banner button'))?.click();
  const notice = () => popup.$eval('[role=status]', (status) => status.textContent ?? '');
  expect(await until(notice, (text) => text !== '')).toContain('Kept.');
  const source = (await driver.report(page))?.sources[0]?.source;
  if (!source) throw new Error('The page shows no source');
  return source;
}

const textOf = (source: Source, paragraph: string) => source.paragraphs.find(({ id }) => id === paragraph)?.text;

test('an article that was read, kept, corrected and taken to another browser is known there as corrected', async ({
  driver,
  open,
  server,
}) => {
  const page = await open(newsPage({ paragraphs: PARAGRAPHS }));
  const source = await keepFrom(driver, await driver.popup(page), page);
  const elsewhere = server.add(newsPage({ paragraphs: [CARRIED] }));
  const copy = await open(elsewhere);
  const [heard] = voices(await driver.waitForQuotes(copy, 1));
  const quote = source.quotes.find(({ span }) => textOf(source, span.paragraph) === CARRIED);
  const speaker = source.speakers.find(({ id }) => id === quote?.speaker);
  const other = source.speakers.find(({ id, kind }) => id !== quote?.speaker && kind === 'person');
  if (!quote || !speaker || !other) throw new Error('The article must have a quote and two people');
  expect(heard).toMatch(new RegExp(`^${speaker.name}: `));

  const library = await openLibrary(driver);
  await library.type('input[type=search]', source.title);
  await waitFor(library, TITLES, 1);
  await library.focus('[role=listbox]');
  await library.keyboard.press('Enter');
  await library.waitForSelector(`#quote-${quote.id}`);
  await library.click(`#quote-${quote.id}`);
  await library.waitForSelector('.correct select');
  await library.select('.correct select', other.id);
  await press(library, 'Save');
  await library.waitForSelector(`::-p-xpath(//button[contains(., "Undo the correction")])`);
  const corrected = heard?.replace(speaker.name, other.name);
  await copy.bringToFront();
  await copy.reload();
  expect(voices(await driver.waitForQuotes(copy, 1))).toEqual([corrected]);

  await library.bringToFront();
  const file = await saved(library, 'Export all');
  // As in another browser: the extension knows nothing of all that.
  await driver.renew();
  const shelf = await openLibrary(driver);
  const before = (await texts(shelf, TITLES)).length;
  await drop(shelf, { 'library.json': file });
  expect(await waitFor(shelf, TITLES, before + 1)).toContain(source.title);
  expect(voices(await driver.waitForQuotes(await open(elsewhere), 1))).toEqual([corrected]);
}, 180_000);
