import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTab } from '../../../lib/library/reading';

const TAB = 7;
/** What the toolbar button shows. */
let shown = '';

/** A page that takes so many ms to be read, and what comes of it. */
function page(ms: number, outcome: unknown): void {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => true);
  Object.assign(browser.scripting, {
    executeScript: () => new Promise((done) => setTimeout(() => done([{ result: outcome }]), ms)),
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  Object.assign(browser, { scripting: { ...browser.scripting } });
  shown = '';
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(async ({ text }) => {
    shown = text ?? '';
  });
  vi.spyOn(browser.action, 'getBadgeText').mockImplementation(async () => shown);
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(browser.action, 'setTitle').mockResolvedValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a page that takes long shows that it is being read, until it is', async () => {
  page(2000, 'read');
  const reading = readTab(TAB);
  await vi.advanceTimersByTimeAsync(250);
  expect(shown).toBe('');
  await vi.advanceTimersByTimeAsync(100);
  expect(shown).toBe('…');
  await vi.advanceTimersByTimeAsync(2000);
  expect(await reading).toBe('read');
  expect(shown).toBe('');
});

test('a page that is read at once shows nothing in between', async () => {
  page(100, 'no-article');
  const reading = readTab(TAB);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await reading).toBe('no-article');
  expect(vi.mocked(browser.action.setBadgeText).mock.calls.map(([{ text }]) => text)).toEqual(['']);
});

test('a page that is not annotated yet is read as soon as it is', async () => {
  page(0, 'read');
  vi.stubGlobal('navigator', { userAgent: '' });
  const asked: string[] = [];
  Object.assign(browser.scripting, {
    insertCSS: async () => {},
    executeScript: async ({ files }: { files: string[] }) => {
      const isReady = asked.includes('/accuse.js');
      asked.push(...files);
      return [{ result: files.includes('/read.js') && isReady ? 'read' : null }];
    },
  });
  const reading = readTab(TAB);
  await vi.advanceTimersByTimeAsync(100);
  expect(await reading).toBe('read');
  expect(asked.at(-1)).toBe('/read.js');
});

test('a page that the browser refuses is closed', async () => {
  page(0, 'read');
  Object.assign(browser.scripting, {
    executeScript: () => Promise.reject(new Error('Cannot access contents of the page')),
  });
  expect(await readTab(TAB)).toBe('closed');
});
