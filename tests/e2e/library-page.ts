import type { Page } from 'puppeteer-core';
import type { Driver } from './browsers';
import { until } from './until';

/** The titles in the list. */
export const TITLES = '.row-title';

/** The library's page, once its list is there. */
export async function openLibrary(driver: Driver): Promise<Page> {
  const page = await driver.openExtensionPage('options.html');
  await page.waitForSelector(TITLES);
  return page;
}

/** The texts of all that match. */
export const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''));

/** The texts of all that match, once they are as many. */
export const waitFor = (page: Page, selector: string, count: number) =>
  until(
    () => texts(page, selector),
    (found) => found.length === count,
  );

/** Drops files on the page, as from the desktop. */
export async function drop(page: Page, files: Record<string, string>): Promise<void> {
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(given)) dataTransfer.items.add(new File([text], name));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}

/** Presses the button that says so. */
export async function press(page: Page, text: string): Promise<void> {
  await page.locator(`::-p-xpath(//button[contains(., "${text}")])`).click();
}

/** What the page saves as a file when a button is pressed. */
export async function saved(page: Page, button: string): Promise<string> {
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        document.body.dataset.saved = text;
      });
      return createObjectURL.call(URL, blob);
    };
  });
  await press(page, button);
  return until(
    () => page.evaluate(() => document.body.dataset.saved ?? ''),
    (text) => text !== '',
  );
}

/** Loads the page anew. Firefox never reports that a page of an extension has loaded, and one that is just being replaced cannot be asked. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.dataset.before = '';
  });
  void page.reload({ timeout: 0 }).catch(() => {});
  await until(
    () => page.evaluate(() => document.body !== null && document.body.dataset.before === undefined).catch(() => false),
    (isNew) => isNew,
  );
}
