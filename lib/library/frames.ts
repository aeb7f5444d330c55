import { browser } from 'wxt/browser';
import type { FrameAnswer, FrameAsk, FrameReport } from '../messages';
import type { PageReport } from '../report';
import { type FrameCount, type FrameCounts, readCounts, writeCounts } from './tab-counts';
import { mergeFrames } from './tab-report';

export interface FrameId {
  tabId: number;
  frameId: number;
}

let queue: Promise<unknown> = Promise.resolve();

/** Changes a tab's counts, one change after the other: frames report at the same time. */
function change(tabId: number, edit: (counts: FrameCounts) => FrameCounts): Promise<FrameCounts> {
  const done = queue.then(async () => {
    const counts = edit(await readCounts(tabId));
    await writeCounts(tabId, counts);
    return counts;
  });
  queue = done.catch(() => {});
  return done;
}

/** Notes what a frame shows now; gives the counts of all its tab's frames. */
export function noteFrame(
  { tabId, frameId }: FrameId,
  { quotes, altered }: Omit<FrameCount, 'at'>,
): Promise<FrameCounts> {
  return change(tabId, (counts) => ({ ...counts, [frameId]: { quotes, altered, at: Date.now() } }));
}

/** Forgets what a tab's frames showed `before` a time (ms since the epoch), or ever. */
export function forgetFrames(tabId: number, before = Number.POSITIVE_INFINITY): Promise<FrameCounts> {
  return change(tabId, (counts) => Object.fromEntries(Object.entries(counts).filter(([, { at }]) => at >= before)));
}

/** Asks one frame; null where nobody answers: no scanner there, a frame that is gone. */
export async function askFrame<T extends FrameAsk>(frame: FrameId, message: T): Promise<FrameAnswer<T['type']> | null> {
  try {
    const answer = await browser.tabs.sendMessage(frame.tabId, message, { frameId: frame.frameId });
    return (answer as FrameAnswer<T['type']> | undefined) ?? null;
  } catch {
    return null;
  }
}

/** The frames of a tab that may show something, its page first. */
export async function framesOf(tabId: number): Promise<number[]> {
  const counts = await readCounts(tabId);
  return [...new Set([0, ...Object.keys(counts).map(Number)])].sort((a, b) => a - b);
}

/** What a tab shows now; frames that no longer answer are forgotten. */
export async function tabReport(tabId: number): Promise<{ report: PageReport | null; counts: FrameCounts }> {
  const frames = new Map<number, FrameReport>();
  for (const frameId of await framesOf(tabId)) {
    const report = await askFrame({ tabId, frameId }, { type: 'frame-report' });
    if (report) frames.set(frameId, report);
  }
  const counts = await change(tabId, (known) =>
    Object.fromEntries(Object.entries(known).filter(([frameId]) => frames.has(Number(frameId)))),
  );
  return { report: mergeFrames(frames), counts };
}
