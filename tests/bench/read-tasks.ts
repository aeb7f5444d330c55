import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from '../e2e/browsers';
import type { BenchPage } from './page-set';
import { openTab } from './tab';
import { printTable, times } from './table';
import { LONG, LostTrace, watch } from './trace';

/** How much slower than this machine the page's processor is. */
const SLOWDOWN = 4;
/** Milliseconds after an article was read in which its quotes are painted, slowed down too. */
const REST = 2500;

/** Whether “Read this page” holds a page up while it reads. */
export async function readingTasks(driver: Driver, pages: readonly BenchPage[]): Promise<void> {
  const longest: number[] = [];
  for (const { html } of pages) longest.push(await longestTask(driver, html));
  printTable(
    `Reading the article of a page, the processor ${SLOWDOWN} times slower: ${pages.length} pages`,
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
async function longestTask(driver: Driver, html: string, tries = 3): Promise<number> {
  const { page, load } = await openTab(driver.browser);
  try {
    await load(html);
    const tabId = await driver.tabId(page);
    await driver.settledReport(page);
    await page.emulateCPUThrottling(SLOWDOWN);
    const { shares } = await watch(page, async () => {
      // A trace is known for the page's by what the page draws.
      await page.evaluate(() => document.body.style.setProperty('opacity', '.99'));
      await driver.inExtension((tab: number) => chrome.runtime.sendMessage({ type: 'read', tabId: tab }), tabId);
      await sleep(REST);
    });
    return Math.max(0, ...shares);
  } catch (error) {
    if (!(error instanceof LostTrace) || tries <= 1) throw error;
    return longestTask(driver, html, tries - 1);
  } finally {
    await page.close();
  }
}
