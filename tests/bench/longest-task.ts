import type { Page } from 'puppeteer-core';
import type { Driver } from '../e2e/browsers';
import { openTab } from './tab';
import { printTable, times } from './table';
import { LONG, LostTrace, watch } from './trace';

/** How much slower than this machine the page's processor is. */
const SLOWDOWN = 4;

/** Prints whether the extension holds pages up while something is done with each, once it has been read. */
export async function printLongestTasks(
  driver: Driver,
  what: string,
  pages: readonly string[],
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const longest: number[] = [];
  for (const html of pages) longest.push(await longestTask(driver, html, act));
  printTable(
    `${what}, the processor ${SLOWDOWN} times slower: ${pages.length} pages`,
    [
      'most of one task for the extension and microtasks, median ms',
      'p95 ms',
      'max ms',
      `pages with more than ${LONG} ms`,
    ],
    [[...times(longest), String(longest.filter((ms) => ms > LONG).length)]],
  );
}

/** Once more where its trace was lost. */
async function longestTask(
  driver: Driver,
  html: string,
  act: (page: Page) => Promise<void>,
  tries = 3,
): Promise<number> {
  const { page, load } = await openTab(driver.browser);
  try {
    await load(html);
    await driver.settledReport(page);
    await page.emulateCPUThrottling(SLOWDOWN);
    const { shares } = await watch(page, () => act(page));
    return Math.max(0, ...shares);
  } catch (error) {
    if (!(error instanceof LostTrace) || tries <= 1) throw error;
    return longestTask(driver, html, act, tries - 1);
  } finally {
    await page.close();
  }
}
