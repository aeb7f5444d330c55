import type { Browser, Page } from 'puppeteer-core';

const ADDRESS = 'http://pages.test/';

export interface Tab {
  page: Page;
  /** Loads the page, which is then there with its layout. */
  load(): Promise<void>;
}

/**
 * A tab of its own, and so a process that has run none of the code yet. The page's own scripts do not run in it, and whatever else
 * the page asks for is refused, so that nothing but the page's markup and what is measured is at work.
 */
export async function openTab(browser: Browser, html: string): Promise<Tab> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    // Firefox may have given a request up by itself.
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) await request.abort().catch(() => {});
    else {
      const headers = { 'content-security-policy': "script-src 'none'" };
      await request.respond({ contentType: 'text/html; charset=utf-8', headers, body: html });
    }
  });
  const load = async () => {
    await page.goto(ADDRESS);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  };
  return { page, load };
}
