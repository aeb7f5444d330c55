import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../e2e/until';
import type { OwnLibrary } from './own-library';
import { openTab } from './tab';
import { sum } from './table';
import { profile } from './trace';

/** Milliseconds after a page has loaded in which the extension has done its work, also while it is profiled. */
const REST = 600;

/** Milliseconds of a page's time that the extension's scripts take when it is opened in the library's browser. */
export async function scriptTime({ driver }: OwnLibrary, html: string): Promise<number> {
  const { page, load } = await openTab(driver.browser);
  try {
    const taken = await profile(page, async () => {
      await load(html);
      await sleep(REST);
    });
    return sum(taken);
  } finally {
    await page.close();
  }
}

/** How a page was answered that was opened in the library's browser. */
export interface Answer {
  /** Milliseconds from when it was parsed until the background had answered; where something matches, until it was highlighted. */
  ms: number;
  candidates: string[];
}

/** @throws Error when the extension asks nothing, or highlights nothing on a page that matches */
export async function answerTo(library: OwnLibrary, html: string, matches: boolean): Promise<Answer> {
  await library.takeQuestions();
  const { page, load } = await openTab(library.driver.browser);
  try {
    await load(html);
    const parsed = await page.evaluate(parseTime);
    const shown = matches
      ? await page.waitForFunction(() => CSS.highlights.size > 0 && Date.now(), { polling: 'raf' })
      : null;
    const [asked] = await until(
      () => library.takeQuestions(),
      (questions) => questions.length > 0,
    );
    if (!asked) throw new Error('A page asked for no source');
    const { ms, answer } = await library.lookUpInside(asked.fingerprints);
    const end = shown ? Number(await shown.jsonValue()) : asked.at + ms;
    return { ms: end - parsed, candidates: answer };
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
