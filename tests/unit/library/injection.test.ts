import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putAnnotator } from '../../../lib/library/injection';

const FRAME = { tabId: 7, frameId: 0, documentId: 'asked for' };
let put: string[] = [];

/** A browser that puts all scripts from this one on into another document. */
function leftBefore(script: string | null): void {
  let isLeft = false;
  Object.assign(browser.scripting, {
    insertCSS: async () => {},
    executeScript: async ({ files }: { files: string[] }) => {
      put.push(...files);
      isLeft ||= files.includes(`/${script}.js`);
      return [{ documentId: isLeft ? 'another' : 'asked for', result: null }];
    },
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  put = [];
  Object.assign(browser, { scripting: { ...browser.scripting } });
  vi.stubGlobal('navigator', { userAgent: '' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a document gets all scripts, in their order', async () => {
  leftBefore(null);
  await putAnnotator(FRAME);
  expect(put[0]).toBe('/spelling.js');
  expect(put.at(-1)).toBe('/accuse.js');
});

test('a document that is left gets no more, and may ask again', async () => {
  leftBefore('matching');
  await expect(putAnnotator(FRAME)).rejects.toThrow();
  expect(put).toEqual(['/spelling.js', '/wording.js', '/matching.js']);
});
