import { browser } from 'wxt/browser';
import { highlightRules } from '../palette';
import type { FrameId } from './frames';

/** Set once for each start of the extension: the browser keeps session storage no longer than that. */
const STARTED = 'started';

/** What annotates a page, each in a task of its own: together they would hold a slow computer up for too long. */
const SCRIPTS = ['/annotate.js', '/accuse.js', '/card.js'] as const;

/** Puts the annotator and the style of its highlights into a frame. */
export async function putAnnotator({ tabId, frameId }: FrameId): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const css = highlightRules();
  // No page can take either away. Firefox needs the user's origin to reach shadow trees; from it Chromium paints no background.
  await Promise.all([
    browser.scripting.insertCSS({ target, css, origin: 'USER' }),
    browser.scripting.insertCSS({ target, css, origin: 'AUTHOR' }),
  ]);
  for (const file of SCRIPTS) await browser.scripting.executeScript({ target, files: [file] });
}

/**
 * Puts the scanner into the tabs that were open before the extension was installed, updated or switched on: browsers run
 * content scripts only in pages that are opened later.
 */
export async function putScannerIntoOpenTabs(): Promise<void> {
  if ((await browser.storage.session.get(STARTED))[STARTED] === true) return;
  await browser.storage.session.set({ [STARTED]: true });
  const tabs = await browser.tabs.query({ url: '*://*/*', discarded: false });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    // Some pages are closed to all extensions; the others must still get theirs.
    browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: ['/scan.js'] }).catch(() => {});
  }
}
