import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge, showBusy, showTrouble } from '../../../lib/library/badge';

const TAB = 7;
/** What the toolbar button shows. */
const button = { text: '', title: '' };

/** A browser that takes its time for every answer. */
const slowly = () => new Promise((resolve) => setTimeout(resolve, 2));

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(button, { text: '', title: '' });
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(async ({ text }) => {
    await slowly();
    button.text = text ?? '';
  });
  vi.spyOn(browser.action, 'getBadgeText').mockImplementation(async () => {
    const { text } = button;
    await slowly();
    return text;
  });
  vi.spyOn(browser.action, 'setTitle').mockImplementation(async ({ title }) => {
    await slowly();
    button.title = title;
  });
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ name: 'Quoteprint' } as Browser.runtime.Manifest);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('what went wrong stays, told while a page without a quote reports', async () => {
  await Promise.all([showBadge(TAB, {}), showTrouble(TAB, 'Nobody is quoted.'), showBadge(TAB, {})]);
  expect(button).toEqual({ text: '?', title: 'Quoteprint – Nobody is quoted.' });
});

test('quotes take the place of what went wrong', async () => {
  await Promise.all([showTrouble(TAB, 'Nobody is quoted.'), showBadge(TAB, { 0: { quotes: 3, grave: 0 } })]);
  expect(button).toEqual({ text: '3', title: '' });
});

test('the number follows the sign that a page is being read', async () => {
  await Promise.all([showBusy(TAB), showBadge(TAB, { 0: { quotes: 3, grave: 0 } })]);
  expect(button.text).toBe('3');
});

test('a tab that was closed does not keep the next from its number', async () => {
  vi.mocked(browser.action.setBadgeText).mockRejectedValueOnce(new Error('No tab with id: 7'));
  await Promise.all([showBadge(TAB, {}), showBadge(TAB + 1, { 0: { quotes: 1, grave: 0 } })]);
  expect(button.text).toBe('1');
});
