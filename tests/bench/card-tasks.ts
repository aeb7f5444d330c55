import { SAMPLE } from '../e2e/article';
import type { Driver } from '../e2e/browsers';
import { hover, waitForHighlights } from '../e2e/highlights';
import { KINDS } from './match-pages';
import type { BenchPage } from './page-set';
import { openTab } from './tab';
import { printTable, times } from './table';
import { LONG, LostTrace, watch } from './trace';

/** How much slower than this machine the page's processor is. */
const SLOWDOWN = 4;
const MATCH = KINDS[1] as (typeof KINDS)[number];

/** Whether the first card that is opened on a page holds it up. */
export async function cardTasks(driver: Driver, pages: readonly BenchPage[]): Promise<void> {
  const longest: number[] = [];
  for (const { html } of pages) longest.push(await longestTask(driver, MATCH.make(html)));
  printTable(
    `Opening a first card, the processor ${SLOWDOWN} times slower: ${pages.length} pages`,
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
    await waitForHighlights(page, 1);
    await driver.settledReport(page);
    await page.emulateCPUThrottling(SLOWDOWN);
    const { shares } = await watch(page, async () => void (await hover(page, SAMPLE.quote)));
    return Math.max(0, ...shares);
  } catch (error) {
    if (!(error instanceof LostTrace) || tries <= 1) throw error;
    return longestTask(driver, html, tries - 1);
  } finally {
    await page.close();
  }
}
