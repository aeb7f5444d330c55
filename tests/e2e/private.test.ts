import { expect } from 'vitest';
import type { SummaryPage } from '../../lib/library/library';
import { ARTICLE } from '../fixtures/fishing-talks';
import type { Driver } from './browsers';
import { waitForHighlights } from './highlights';
import { newsPage } from './page';
import { test } from './test';
import { until } from './until';

/** What is stored, but for the mark that the extension has started. */
function stored(driver: Driver): Promise<{ local: string[]; session: string[]; sources: number }> {
  return driver.inExtension(async () => {
    const { summaries } = (await chrome.runtime.sendMessage({ type: 'summaries', after: null })) as SummaryPage;
    return {
      local: Object.keys(await chrome.storage.local.get()),
      session: Object.keys(await chrome.storage.session.get()).filter((key) => key !== 'started'),
      sources: summaries.length,
    };
  });
}

test('reads in a private window, and keeps nothing of it but what it is told to', async ({ driver, server }) => {
  try {
    await driver.allowPrivateWindows();
    const before = await stored(driver);
    const page = await driver.openPrivate(server.add(newsPage({ paragraphs: ARTICLE.split('\n\n') })));
    await driver.settledReport(page);
    const tabId = await driver.tabId(page);
    const ask = (type: string) =>
      driver.inExtension(
        (type: string, tabId: number) => chrome.runtime.sendMessage({ type, tabId }) as Promise<unknown>,
        type,
        tabId,
      );
    expect(await ask('read')).toBe('read');
    await waitForHighlights(page, 4);
    expect(await stored(driver)).toMatchObject({ local: before.local, sources: before.sources });

    expect(await ask('keep')).toEqual({ kept: 1 });
    await page.close();
    const after = await until(
      () => stored(driver),
      ({ session }) => session.length === 0,
    );
    expect(after).toEqual({ ...before, session: [], sources: before.sources + 1 });
  } finally {
    // The permission goes with it.
    await driver.takeOut();
    await driver.install();
  }
});
