import { setTimeout as sleep } from 'node:timers/promises';
import { Driver } from '../e2e/browsers';
import type { BenchPage } from './page-set';
import { withReferenceBuilds } from './reference-builds';
import { openTab } from './tab';
import { median, p95, printTable, short } from './table';

/** Milliseconds after a page has loaded in which the extension has done its work. */
const REST = 1500;

/** What the extension keeps in memory on a page that has nothing for it, beside what any content script does. */
export async function memoryKept(plain: Driver, extended: Driver, pages: readonly BenchPage[]): Promise<void> {
  const without = await keptOn(plain, pages);
  const rows = [['without an extension', ...kilobytes(without), ...['', '', '']]];
  const add = (name: string, kept: readonly number[]) => {
    rows.push([name, ...kilobytes(kept), ...kilobytes(kept.map((bytes, at) => bytes - (without[at] ?? 0)))]);
  };
  await withReferenceBuilds(extended.build, async (name, build) => {
    const driver = await Driver.launch('chromium', plain.executable, build);
    try {
      await driver.install();
      add(name, await keptOn(driver, pages));
    } finally {
      await driver.close();
    }
  });
  add('with Quoteprint', await keptOn(extended, pages));
  printTable(
    `Memory kept on a page without a match: scripts' heap and buffers and the DOM after garbage collection, ${pages.length} pages`,
    ['', 'median kB', 'p95 kB', 'max kB', 'more: median kB', 'p95 kB', 'max kB'],
    rows,
  );
}

async function keptOn(driver: Driver, pages: readonly BenchPage[]): Promise<number[]> {
  const bytes: number[] = [];
  for (const { html } of pages) bytes.push(await kept(driver, html));
  return bytes;
}

async function kept(driver: Driver, html: string): Promise<number> {
  const { page, load } = await openTab(driver.browser);
  await load(html);
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
