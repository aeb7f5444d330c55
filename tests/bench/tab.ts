import type { Browser, Page } from 'puppeteer-core';

const ADDRESS = 'http://pages.test/';

export interface Tab {
  page: Page;
  /** Loads a page, which is then there with its layout. */
  load(html: string): Promise<void>;
}

/**
 * A tab of its own, and so a process that has run none of the code yet. The pages' own scripts do not run in it, and whatever else
 * they ask for is refused, so that nothing but a page's markup and what is measured is at work.
 */
export async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  let body = '';
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    // Firefox may have given a request up by itself.
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) await request.abort().catch(() => {});
    else {
      const headers = { 'content-security-policy': "script-src 'none'" };
      await request.respond({ contentType: 'text/html; charset=utf-8', headers, body });
    }
  });
  const load = async (html: string) => {
    body = html;
    await page.goto(ADDRESS);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  };
  return { page, load };
}
