import type { Page } from 'puppeteer-core';
import { until } from './until';

/** As the browser's buttons do: the driver's own way back waits for pages that were kept to load, which they never do. */
export function go(page: Page, steps: number): Promise<void> {
  return page.evaluate((by) => {
    setTimeout(() => history.go(by));
  }, steps);
}

/** As a link does: the driver's own waits in vain, in Firefox, after a page that was kept has come back. */
export async function follow(page: Page, url: string): Promise<void> {
  await page.evaluate((address) => {
    setTimeout(() => location.assign(address));
  }, url);
  await isLoaded(page, url);
}

/** Waits until a page of this address is there. */
export async function isLoaded(page: Page, url: string): Promise<void> {
  await until(
    // A page that is just being left cannot be asked.
    () =>
      page
        .evaluate((address) => location.href === address && document.readyState === 'complete', url)
        .catch(() => false),
    (loaded) => loaded,
    20,
    5,
  );
}
