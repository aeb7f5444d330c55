import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Driver } from './browsers';
import { highlights } from './highlights';
import { until } from './until';
import { quoted } from './words';

/** What a person sees of the extension on a page and all its frames. */
interface Shown {
  /** The words under each highlight, in no order: frames have none among them. */
  words: string[];
  /** The words under highlights of nodes that the page has taken out. */
  astray: string[];
  badge: string;
}

/**
 * Waits until a page shows these quotes and no others: each word of them highlighted, their number on the badge, the same in
 * the report.
 *
 * @param folded quotes in text that the page hides just now: they may be painted for when it is shown, but do not count
 */
export async function expectQuotes(
  driver: Driver,
  page: Page,
  quotes: readonly string[],
  folded: readonly string[] = [],
): Promise<void> {
  const words = quotes.map(quoted).sort();
  const wanted: Shown = { words, astray: [], badge: words.length ? String(words.length) : '' };
  const shown = await until(
    // A frame that is just being replaced cannot be asked.
    () => look(driver, page, folded).catch(String),
    (now) => isDeepStrictEqual(now, wanted),
  );
  expect(shown).toEqual(wanted);
  // Asked for last: the background counts the badge anew with each report.
  const reported = await until(
    () => quotesReported(driver, page),
    (now) => isDeepStrictEqual(now, words),
  );
  expect(reported, 'quotes in the report').toEqual(words);
}

async function look(driver: Driver, page: Page, folded: readonly string[]): Promise<Shown> {
  const found = (await Promise.all(page.frames().map(highlights))).flat();
  const hidden = folded.map(quoted);
  return {
    words: found
      .map(({ text }) => quoted(text))
      .filter((text) => !hidden.includes(text))
      .sort(),
    astray: found.filter(({ connected }) => !connected).map(({ text }) => text),
    badge: await driver.badge(page),
  };
}

async function quotesReported(driver: Driver, page: Page): Promise<string[]> {
  const report = await driver.report(page);
  const quotes = report?.sources.flatMap((source) => source.quotes) ?? [];
  return quotes.map(({ text }) => quoted(text)).sort();
}
