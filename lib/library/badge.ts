import { browser } from 'wxt/browser';
import type { FrameCounts } from './tab-counts';

/** Ink on paper; the other colour when the page has somebody say what the source does not. */
const PLAIN = '#2b3a4a';
const WARNING = '#b3261e';
/** Something that was asked for came to nothing. */
const TROUBLE = '?';

/** Shows that something is going on, until the number is written again. */
export async function showBusy(tabId: number): Promise<void> {
  try {
    // The text first: the number may be written before the second of them is done, and must stay.
    await browser.action.setBadgeText({ tabId, text: '…' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: PLAIN });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Shows that what was asked for from the page came to nothing, and says why under the pointer; gone with the page. */
export async function showTrouble(tabId: number, why: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: PLAIN });
    await browser.action.setBadgeText({ tabId, text: TROUBLE });
    await browser.action.setTitle({ tabId, title: `${browser.runtime.getManifest().name} – ${why}` });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Writes the number of a tab's quotes on the toolbar button; nothing where there are none, and what went wrong stays. */
export async function showBadge(tabId: number, counts: FrameCounts): Promise<void> {
  const frames = Object.values(counts);
  const sum = (key: 'quotes' | 'grave') => frames.reduce((total, frame) => total + frame[key], 0);
  const quotes = sum('quotes');
  try {
    if (!quotes && (await browser.action.getBadgeText({ tabId })) === TROUBLE) return;
    await browser.action.setBadgeText({ tabId, text: quotes ? String(quotes) : '' });
    // Whatever was said of this page before: without a title of its own it shows the extension's name.
    await browser.action.setTitle({ tabId, title: '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: sum('grave') ? WARNING : PLAIN });
  } catch {
    // The tab was closed meanwhile.
  }
}
