import type { Page } from 'puppeteer-core';
import { until } from './until';

/** What is on the clipboard, pasted by key into a field of a page of its own. */
export async function pasted(page: Page): Promise<string> {
  const paper = await page.browser().newPage();
  try {
    await paper.setContent('<!doctype html><title>Paper</title><textarea></textarea>');
    await paper.bringToFront();
    await paper.focus('textarea');
    await paper.keyboard.down('Control');
    await paper.keyboard.press('v');
    await paper.keyboard.up('Control');
    return await until(
      () => paper.$eval('textarea', ({ value }) => value),
      (value) => value !== '',
      5,
    );
  } finally {
    await paper.close();
    await page.bringToFront();
  }
}
