import { browser } from 'wxt/browser';
import { ANNOTATING } from '../page/page-scripts';
import type { Look } from '../palette';
import type { FrameId } from './frames';
import { highlightSheets } from './highlight-sheets';

/** Set once for each start of the extension: the browser keeps session storage no longer than that. */
const STARTED = 'started';

const SCRIPTS = Object.keys(ANNOTATING) as (keyof typeof ANNOTATING)[];

/**
 * Puts the annotator into a frame.
 * @throws {Error} where the document is left meanwhile: it may come back, and ask again
 */
export async function putAnnotator(frame: FrameId): Promise<void> {
  const target = targetOf(frame);
  // Each in a task of its own, and all there once a page is reported.
  for (const name of SCRIPTS) {
    const [injected] = await browser.scripting.executeScript({ target, files: [`/${name}.js`] });
    // Chromium, asked for a document that it keeps for the way back, takes the one that has followed it.
    if (frame.documentId !== undefined && injected?.documentId !== frame.documentId) throw new Error('document left');
  }
}

/** Gives the highlights of a frame this look, in place of the one they had. */
export async function putStyle(frame: FrameId, look: Look, had: Look | null): Promise<void> {
  const target = targetOf(frame);
  const sheets = (one: Look) => highlightSheets(one, navigator.userAgent).map((sheet) => ({ ...sheet, target }));
  // No page can take them away. Asked for at once, so that nothing is painted in between: a browser does what concerns one frame in this order.
  const asked = [
    ...(had ? sheets(had) : []).map((sheet) => browser.scripting.removeCSS(sheet).catch(() => {})),
    ...sheets(look).map((sheet) => browser.scripting.insertCSS(sheet)),
  ];
  await Promise.all(asked);
}

/**
 * A frame's document where it is known, as it is but in Firefox before 153: what is meant for it must not get into the one that
 * comes after it.
 */
function targetOf({ tabId, frameId, documentId }: FrameId) {
  return documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
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
    browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: ['/browser.js', '/scan.js'] })
      .catch(() => {});
  }
}
