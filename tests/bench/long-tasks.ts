import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../e2e/browsers';
import { ALTERED, KINDS } from './match-pages';
import type { BenchPage } from './page-set';
import { openTab } from './tab';
import { median, printTable, short, sum, times } from './table';
import { type Activity, LONG, LostTrace, layoutsForced, watch } from './trace';

/** How much slower than this machine the page's processor is. */
const SLOWDOWN = 4;
/** Milliseconds after a page has loaded in which the extension has done its work, slowed down too. */
const REST = 2500;

const HEADER = [
  'page',
  '',
  'highlighted',
  'most of one task for the extension and microtasks, median ms',
  'p95 ms',
  'max ms',
  `tasks over ${LONG} ms`,
  'over it by that alone',
  'layouts, median',
  'forced by the extension',
];

interface Opening extends Activity {
  /** Whether something is highlighted on the page. */
  highlighted: boolean;
  /** Layouts that the extension forces; null where it is not there. */
  forced: number | null;
}

/** Whether the extension holds a page up while it opens: each page in a browser without the extension, and in one with it. */
export async function longTasks(plain: Driver, extended: Driver, pages: readonly BenchPage[]): Promise<void> {
  const rows: string[][] = [];
  for (const { kind, make } of [...KINDS, ALTERED]) {
    const without: Opening[] = [];
    const withIt: Opening[] = [];
    for (const { html } of pages) {
      without.push({ ...(await opening(plain, make(html))), forced: null });
      withIt.push({ ...(await opening(extended, make(html))), forced: await forcedBy(extended, make(html)) });
    }
    rows.push([kind, 'without', ...cells(without)], ['', 'with', ...cells(withIt)]);
  }
  printTable(
    `Opening a page, the processor ${SLOWDOWN} times slower, without the extension and with it: ${pages.length} pages, whose own scripts do not run`,
    HEADER,
    rows,
  );
}

async function opening(driver: Driver, html: string): Promise<Omit<Opening, 'forced'>> {
  return whileOpening(driver, html, async (page, open) => {
    const activity = await watch(page, open);
    return { ...activity, highlighted: await page.evaluate(() => CSS.highlights.size > 0) };
  });
}

/** Of an opening of its own: to tell who forces a layout takes so long that tasks become longer. */
async function forcedBy(driver: Driver, html: string): Promise<number> {
  return whileOpening(driver, html, layoutsForced);
}

type Measure<T> = (page: Page, open: () => Promise<void>) => Promise<T>;

/** What is measured while a page opens, once more where its trace was lost. */
async function whileOpening<T>(driver: Driver, html: string, measure: Measure<T>, tries = 3): Promise<T> {
  const { page, load } = await openTab(driver.browser);
  try {
    await page.emulateCPUThrottling(SLOWDOWN);
    return await measure(page, async () => {
      await load(html);
      await sleep(REST);
    });
  } catch (error) {
    if (!(error instanceof LostTrace) || tries <= 1) throw error;
    return whileOpening(driver, html, measure, tries - 1);
  } finally {
    await page.close();
  }
}

function cells(openings: readonly Opening[]): string[] {
  const isWithout = openings.some(({ forced }) => forced === null);
  const total = (of: (opening: Opening) => number) => String(sum(openings.map(of)));
  return [
    total(({ highlighted }) => Number(highlighted)),
    ...times(openings.map(({ shares }) => Math.max(0, ...shares))),
    total(({ longTasks }) => longTasks),
    total(({ madeLong }) => madeLong),
    short(median(openings.map(({ layouts }) => layouts))),
    isWithout ? '' : total(({ forced }) => forced ?? 0),
  ];
}
