import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { OwnLibrary } from './own-library';
import { openTab } from './tab';
import { sum } from './table';
import { watch } from './trace';

/** Milliseconds after a page has loaded in which the extension has done its work. */
const REST = 400;

/** What a page paid for the extension, in milliseconds, and what was answered. */
export interface PageCost {
  /** Of its time, in scripts. */
  script: number;
  /** From when it was parsed until the background had answered; where something matches, until that was highlighted. */
  answered: number;
  candidates: string[];
}

/**
 * Opens a page in the library's browser.
 *
 * @param matches whether something of a source stands on it
 * @throws Error when the extension asks nothing, or highlights nothing on a page that matches
 */
export async function openPage(library: OwnLibrary, html: string, matches: boolean): Promise<PageCost> {
  const { page, load } = await openTab(library.driver.browser, html);
  try {
    let parsed = Number.NaN;
    let shown = Number.NaN;
    const { shares } = await watch(page, async () => {
      await load();
      parsed = await page.evaluate(parseTime);
      if (matches) shown = await highlightTime(page);
      await sleep(REST);
    });
    const [asked] = await library.takeQuestions();
    if (!asked) throw new Error('A page asked for no source');
    const { ms, answer } = await library.lookUpInside(asked.fingerprints);
    return { script: sum(shares), answered: matches ? shown - parsed : asked.at + ms - parsed, candidates: answer };
  } finally {
    await page.close();
  }
}

/** When the page was parsed, in milliseconds since 1970. Runs in the page. */
function parseTime(): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // The origins of the clocks of two processes lie apart; the time of day is the same.
  return Date.now() - performance.now() + (navigation?.domContentLoadedEventEnd ?? Number.NaN);
}

async function highlightTime(page: Page): Promise<number> {
  const shown = await page.waitForFunction(() => CSS.highlights.size > 0 && Date.now(), { polling: 'raf' });
  return Number(await shown.jsonValue());
}
