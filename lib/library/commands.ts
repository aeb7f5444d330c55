import { browser } from 'wxt/browser';
import { readNotice } from '../describe/read-outcome';
import { showTrouble } from './badge';
import { askFrame, framesOf } from './frames';
import { readTab } from './reading';

/** Reads the article of the active tab's page. */
export async function readActiveTab(): Promise<void> {
  const tabId = await activeTab();
  if (tabId !== null) await readAndTell(tabId);
}

/** Reads the article of a tab's page. The popup says by itself what came of it; whoever pressed the key or chose the entry of the menu sees the toolbar button. */
export async function readAndTell(tabId: number): Promise<void> {
  const why = readNotice(await readTab(tabId));
  if (why !== null) await showTrouble(tabId, why);
}

async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Takes the highlights of the active tab away; where none of its frames has any left, puts them back. */
export async function hideHighlights(): Promise<void> {
  const tabId = await activeTab();
  if (tabId === null) return;
  const frames = await framesOf(tabId);
  for (const hide of [true, false]) {
    const changed = await Promise.all(
      frames.map((frameId) => askFrame({ tabId, frameId }, { type: 'frame-hide', hide })),
    );
    if (changed.some((one) => one)) return;
  }
}

/** Shows the next quote of the active tab: the frames in turn, and from the start again after the last. */
export async function nextQuote(): Promise<void> {
  const tabId = await activeTab();
  if (tabId === null) return;
  const frames = await framesOf(tabId);
  if (await nextOf(tabId, frames)) return;
  // All of them: one that is at its end would be passed over in the round that begins.
  await Promise.all(frames.map((frameId) => askFrame({ tabId, frameId }, { type: 'frame-rewind' })));
  await nextOf(tabId, frames);
}

/** Shows the next quote of the first of these frames that has one left; whether any has. */
async function nextOf(tabId: number, frames: readonly number[]): Promise<boolean> {
  for (const frameId of frames) {
    if (await askFrame({ tabId, frameId }, { type: 'frame-next' })) return true;
  }
  return false;
}
