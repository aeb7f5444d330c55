import { browser } from 'wxt/browser';

/** The version whose news the person has seen, or had from the start. */
const SEEN = 'newsSeen';

/** Opens the first page where the extension is new; what it can do is no news there. */
export async function welcome(): Promise<void> {
  const isKnown = (await newsSeen().catch(() => null)) !== null;
  await noteNewsSeen().catch(() => {});
  // A copy that is loaded for development is installed at each start of the browser.
  if (!isKnown) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/**
 * The version whose news has been seen; null where nobody has noted it.
 *
 * @throws Error when the browser cannot read what it keeps
 */
export async function newsSeen(): Promise<string | null> {
  const { [SEEN]: seen } = await browser.storage.local.get(SEEN);
  return typeof seen === 'string' ? seen : null;
}

/**
 * Notes that the news of this version has been seen.
 *
 * @throws Error when the browser does not store it
 */
export async function noteNewsSeen(): Promise<void> {
  await browser.storage.local.set({ [SEEN]: browser.runtime.getManifest().version });
}
