import { browser } from 'wxt/browser';

/** What the frames of a tab show, for the badge. */
export interface FrameCount {
  quotes: number;
  /** Of these, how many the source does not have so. */
  grave: number;
}

export type FrameCounts = Record<number, FrameCount>;

/** The counts outlive the background, which the browser ends after 30 s, but not the browser. */
const keyOf = (tabId: number) => `tab:${tabId}`;

/** The counts of a tab's frames; what is stored in another shape is taken as nothing. */
export async function readCounts(tabId: number): Promise<FrameCounts> {
  const key = keyOf(tabId);
  const stored = (await browser.storage.session.get(key))[key];
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([frame, count]) => /^\d+$/.test(frame) && isCount(count)));
}

export async function writeCounts(tabId: number, counts: FrameCounts): Promise<void> {
  if (Object.keys(counts).length) await browser.storage.session.set({ [keyOf(tabId)]: counts });
  else await browser.storage.session.remove(keyOf(tabId));
}

function isCount(value: unknown): value is FrameCount {
  if (typeof value !== 'object' || value === null) return false;
  const { quotes, grave } = value as Partial<Record<keyof FrameCount, unknown>>;
  return [quotes, grave].every((each) => typeof each === 'number' && Number.isFinite(each));
}
