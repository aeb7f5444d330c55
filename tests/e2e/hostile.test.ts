import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { HOSTILE } from '../fixtures/pages/hostile';
import { SAMPLE } from './article';
import type { Driver } from './browsers';
import { quotesIn } from './browsers';
import { highlights } from './highlights';
import { test } from './test';
import { quoted } from './words';

/** A hang lasts as long as the test may; this only has to be less, on the slowest machine. */
const ANSWER_SECONDS = 10;

test.for(Object.entries(HOSTILE))(
  'stays usable and finds the story on a page %s',
  async ([, html], { driver, open }) => {
    const page = await open(html(SAMPLE.paragraph));
    const slowest = await clickUntilFound(driver, page);
    expect(slowest, 'seconds until the page answered a click').toBeLessThan(ANSWER_SECONDS);
    const [first] = await highlights(page);
    expect(quoted(first?.text ?? '')).toBe(quoted(SAMPLE.quote));
  },
);

/** Clicks all the time while the extension reads, and gives the seconds that the slowest answer took. */
async function clickUntilFound(driver: Driver, page: Page): Promise<number> {
  let slowest = 0;
  for (let clicks = 1; clicks < 300; clicks += 1) {
    const began = Date.now();
    await page.click('#probe');
    await page.waitForFunction((wanted) => document.querySelector('button')?.value === wanted, {}, String(clicks));
    slowest = Math.max(slowest, (Date.now() - began) / 1000);
    if (quotesIn(await driver.report(page)) > 0 && (await highlights(page)).length > 0) break;
    await sleep(100);
  }
  return slowest;
}
