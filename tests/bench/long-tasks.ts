import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from '../e2e/browsers';
import { KINDS } from './match-pages';
import type { BenchPage } from './page-set';
import { openTab } from './tab';
import { median, printTable, short, sum, times } from './table';
import { type Activity, LONG, watch } from './trace';

/** How much slower than this machine the page's processor is. */
const SLOWDOWN = 4;
/** Milliseconds after a page has loaded in which the extension has done its work, slowed down too. */
const REST = 2500;

const HEADER = [
  'page',
  '',
  'highlighted',
  'longest task with script, median ms',
  'p95 ms',
  'max ms',
  `tasks over ${LONG} ms`,
  'layouts, median',
  'forced by the extension',
];

interface Opening extends Activity {
  /** Whether something is highlighted on the page. */
  highlighted: boolean;
}

/** Whether the extension holds a page up while it opens: each page in a browser without the extension, and in one with it. */
export async function longTasks(plain: Driver, extended: Driver, pages: readonly BenchPage[]): Promise<void> {
  const rows: string[][] = [];
  for (const { kind, make } of KINDS) {
    const without: Opening[] = [];
    const withIt: Opening[] = [];
    for (const { html } of pages) {
      without.push(await opening(plain, make(html)));
      withIt.push(await opening(extended, make(html)));
    }
    rows.push([kind, 'without', ...cells(without)], ['', 'with', ...cells(withIt)]);
  }
  printTable(
    `Opening a page, the processor ${SLOWDOWN} times slower, without the extension and with it: ${pages.length} pages, whose own scripts do not run`,
    HEADER,
    rows,
  );
}

async function opening(driver: Driver, html: string): Promise<Opening> {
  const { page, load } = await openTab(driver.browser);
  await page.emulateCPUThrottling(SLOWDOWN);
  const activity = await watch(page, async () => {
    await load(html);
    await sleep(REST);
  });
  const highlighted = await page.evaluate(() => CSS.highlights.size > 0);
  await page.close();
  return { ...activity, highlighted };
}

function cells(openings: readonly Opening[]): string[] {
  const total = (of: (opening: Opening) => number) => String(sum(openings.map(of)));
  return [
    total(({ highlighted }) => Number(highlighted)),
    ...times(openings.map(({ scripted }) => Math.max(0, ...scripted))),
    total(({ longTasks }) => longTasks),
    short(median(openings.map(({ layouts }) => layouts))),
    total(({ forced }) => forced),
  ];
}
