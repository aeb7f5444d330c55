import { browser } from 'wxt/browser';
import type { FrameCounts } from './tab-counts';

/** Ink on paper; the other colour when the page has somebody say what the source does not. */
const PLAIN = '#2b3a4a';
const WARNING = '#b3261e';

/** Shows that something is going on, until the number is written again. */
export async function showBusy(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: PLAIN });
    await browser.action.setBadgeText({ tabId, text: '…' });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Writes the number of a tab's quotes on the toolbar button; nothing where there are none. */
export async function showBadge(tabId: number, counts: FrameCounts): Promise<void> {
  const frames = Object.values(counts);
  const sum = (key: 'quotes' | 'grave') => frames.reduce((total, frame) => total + frame[key], 0);
  const quotes = sum('quotes');
  try {
    await browser.action.setBadgeText({ tabId, text: quotes ? String(quotes) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: sum('grave') ? WARNING : PLAIN });
  } catch {
    // The tab was closed meanwhile.
  }
}
