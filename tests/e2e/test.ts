import type { Page } from 'puppeteer-core';
import { test as base, expect, inject } from 'vitest';
import { Driver } from './browsers';
import { PageServer } from './server';

interface Fixtures {
  /** One browser with the extension in it for all files that one process runs. */
  started: Driver;
  /** The same, as new for each file. */
  driver: Driver;
  server: PageServer;
  /** Opens a page of this HTML, or of this address; closed after the test, which fails if its console had errors. */
  open(htmlOrUrl: string): Promise<Page>;
}

/** The tests of this folder are written once and run in each browser. */
export const test = base.extend<Fixtures>({
  started: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed
    async ({}, use) => {
      const driver = await launch();
      await driver.install();
      await use(driver);
      await driver.close();
    },
    { scope: 'worker' },
  ],
  driver: [
    async ({ started }, use) => {
      await use(started);
      await started.renew();
    },
    { scope: 'file' },
  ],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed
    async ({}, use) => {
      const server = await PageServer.start();
      await use(server);
      await server.close();
    },
    { scope: 'file' },
  ],
  open: async ({ driver, server }, use) => {
    const pages: Page[] = [];
    const errors: string[] = [];
    await use(async (htmlOrUrl) => {
      const page = await driver.browser.newPage();
      pages.push(page);
      watchConsole(page, errors);
      await page.goto(htmlOrUrl.startsWith('http://') ? htmlOrUrl : server.add(htmlOrUrl));
      return page;
    });
    for (const page of pages) if (!page.isClosed()) await page.close();
    expect([...new Set(errors)], "errors on the page's console").toEqual([]);
  },
});

/** A browser of its own, without the extension: for what would change the one that others share. */
export async function launch(): Promise<Driver> {
  const executable = inject('executable');
  if (executable === null) throw new Error(`No ${inject('browser')} on this machine`);
  return Driver.launch(inject('browser'), executable, inject('build'));
}

/** Collects what a page's console shows as an error: its own, and those of content scripts. */
export function watchConsole(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
}
