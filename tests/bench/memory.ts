import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from '../e2e/browsers';
import type { BenchPage } from './page-set';
import { openTab } from './tab';
import { median, p95, printTable, short } from './table';

/** Milliseconds after a page has loaded in which the extension has done its work. */
const REST = 1500;

/** What the extension keeps in memory on a page that has nothing for it. */
export async function memoryKept(plain: Driver, extended: Driver, pages: readonly BenchPage[]): Promise<void> {
  const without: number[] = [];
  const withIt: number[] = [];
  for (const { html } of pages) {
    without.push(await kept(plain, html));
    withIt.push(await kept(extended, html));
  }
  const more = withIt.map((bytes, at) => bytes - (without[at] ?? 0));
  printTable(
    `Memory kept on a page without a match: scripts' heap and buffers and the DOM after garbage collection, ${pages.length} pages`,
    ['', 'median kB', 'p95 kB', 'max kB'],
    [
      ['without the extension', ...kilobytes(without)],
      ['with it', ...kilobytes(withIt)],
      ['more with it, page by page', ...kilobytes(more)],
    ],
  );
}

async function kept(driver: Driver, html: string): Promise<number> {
  const { page, load } = await openTab(driver.browser, html);
  await load();
  await sleep(REST);
  const session = await page.createCDPSession();
  // What one collection sets free, a second one may follow up.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const heap = await session.send('Runtime.getHeapUsage');
  await page.close();
  return heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize;
}

function kilobytes(bytes: readonly number[]): string[] {
  return [median(bytes), p95(bytes), Math.max(...bytes)].map((value) => short(value / 1000));
}
