import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from '../e2e/browsers';
import { printLongestTasks } from './longest-task';
import type { BenchPage } from './page-set';

/** Milliseconds after an article was read in which its quotes are painted, slowed down too. */
const REST = 2500;

/** Whether “Read this page” holds a page up while it reads. */
export async function readingTasks(driver: Driver, pages: readonly BenchPage[]): Promise<void> {
  const plain = pages.map(({ html }) => html);
  await printLongestTasks(driver, 'Reading the article of a page', plain, async (page) => {
    const tabId = await driver.tabId(page);
    // A trace is known for the page's by what the page draws.
    await page.evaluate(() => document.body.style.setProperty('opacity', '.99'));
    await driver.inExtension((tab: number) => chrome.runtime.sendMessage({ type: 'read', tabId: tab }), tabId);
    await sleep(REST);
  });
}
