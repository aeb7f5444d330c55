import { browser } from 'wxt/browser';
import type { ReadOutcome } from '../messages';
import { showBadge, showBusy } from './badge';
import { askFrame } from './frames';
import { putAnnotator } from './injection';
import { readCounts } from './tab-counts';

/** Milliseconds after which a person wants a sign that something is going on. */
const PATIENCE = 300;

/** Reads the article of a tab's page, and shows it there. */
export async function readTab(tabId: number): Promise<ReadOutcome> {
  const busy = setTimeout(() => void showBusy(tabId), PATIENCE);
  try {
    const frame = { tabId, frameId: 0 };
    // Whoever asks for it wants this page read, whatever the settings say of others.
    await askFrame(frame, { type: 'frame-begin' });
    // The page may have been annotated before; what is asked for is to be seen.
    await askFrame(frame, { type: 'frame-reveal' });
    const outcome = await read(tabId);
    if (outcome) return outcome;
    await putAnnotator(frame);
    return (await read(tabId)) ?? 'closed';
  } catch {
    // The browser keeps its own pages, and its store, closed to extensions.
    return 'closed';
  } finally {
    clearTimeout(busy);
    await showBadge(tabId, await readCounts(tabId));
  }
}

/** Null where the page is not annotated, or all that annotates it not there yet. */
async function read(tabId: number): Promise<ReadOutcome | null> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/read.js'] });
  return (injected?.result as ReadOutcome | undefined) ?? null;
}
