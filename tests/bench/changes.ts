import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../e2e/browsers';
import { KINDS } from './match-pages';
import { type BenchPage, spread } from './page-set';
import { openTab } from './tab';
import { printTable, short, sum, times } from './table';
import { profile } from './trace';

const PER_SECOND = 20;
const SECONDS = 5;
/** Milliseconds after which a page that was opened is done with. */
const REST = 1500;
/** Pages tell little of changes: a few, of all sizes, are enough. */
const PAGES = 10;

/** What the extension does on a page that never rests: a ticker whose words change many times a second. */
export async function whileChanging(extended: Driver, all: readonly BenchPage[]): Promise<void> {
  const pages = spread(
    [...all].sort((a, b) => a.html.length - b.html.length),
    PAGES,
  );
  const rows: string[][] = [];
  for (const { kind, make } of KINDS) {
    const perChange: number[] = [];
    const longest: number[] = [];
    for (const { html } of pages) {
      const { page, load } = await openTab(extended.browser);
      await load(make(html));
      await sleep(REST);
      let changes = 0;
      const taken = await profile(page, async () => {
        changes = await tick(page);
      });
      await page.close();
      perChange.push(sum(taken) / changes);
      longest.push(Math.max(0, ...taken));
    }
    rows.push([kind, ...times(perChange), short(Math.max(...longest))]);
  }
  printTable(
    `A page that changes ${PER_SECOND} times a second for ${SECONDS} s: the extension's script, ${pages.length} pages of all sizes`,
    ['page', 'a change, median ms', 'p95 ms', 'max ms', 'longest task, max ms'],
    rows,
  );
}

/** @returns how often the page has changed */
function tick(page: Page): Promise<number> {
  return page.evaluate(
    async (perSecond, seconds) => {
      const ticker = document.createElement('p');
      document.body.append(ticker);
      let changes = 0;
      const timer = setInterval(() => {
        ticker.textContent = `The index stood at ${++changes} points after ${changes * 3} trades`;
      }, 1000 / perSecond);
      await new Promise((done) => setTimeout(done, seconds * 1000));
      clearInterval(timer);
      return changes;
    },
    PER_SECOND,
    SECONDS,
  );
}
