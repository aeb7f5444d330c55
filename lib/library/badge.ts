import { browser } from 'wxt/browser';
import { oneByOne } from '../one-by-one';
import type { FrameCounts } from './tab-counts';

/** Ink on paper; the other colour when the page has somebody say what the source does not. */
const PLAIN = '#2b3a4a';
const WARNING = '#b3261e';
/** Something that was asked for came to nothing. */
const TROUBLE = '?';

/** What is said at the same time is written whole, and in order: a number that was on its way must not wipe out what follows it. */
const inTurn = oneByOne();

/** Shows that something is going on, until the number is written again. */
export function showBusy(tabId: number): Promise<void> {
  return write(async () => {
    await browser.action.setBadgeBackgroundColor({ tabId, color: PLAIN });
    await browser.action.setBadgeText({ tabId, text: '…' });
  });
}

/** Shows that what was asked for from the page came to nothing, and says why under the pointer; gone with the page. */
export function showTrouble(tabId: number, why: string): Promise<void> {
  return write(async () => {
    await browser.action.setBadgeBackgroundColor({ tabId, color: PLAIN });
    await browser.action.setBadgeText({ tabId, text: TROUBLE });
    await browser.action.setTitle({ tabId, title: `${browser.runtime.getManifest().name} – ${why}` });
  });
}

/** Writes the number of a tab's quotes on the toolbar button; nothing where there are none, and what went wrong stays. */
export function showBadge(tabId: number, counts: FrameCounts): Promise<void> {
  const frames = Object.values(counts);
  const sum = (key: 'quotes' | 'grave') => frames.reduce((total, frame) => total + frame[key], 0);
  const quotes = sum('quotes');
  return write(async () => {
    if (!quotes && (await browser.action.getBadgeText({ tabId })) === TROUBLE) return;
    await browser.action.setBadgeText({ tabId, text: quotes ? String(quotes) : '' });
    // Whatever was said of this page before: without a title of its own it shows the extension's name.
    await browser.action.setTitle({ tabId, title: '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: sum('grave') ? WARNING : PLAIN });
  });
}

/** Writes to the button of a tab; one that was closed meanwhile has none. */
function write(parts: () => Promise<void>): Promise<void> {
  return inTurn(parts).catch(() => {});
}
