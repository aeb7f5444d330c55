import { browser } from 'wxt/browser';
import type { FrameAnswer, FrameAsk, FrameReport } from '../messages';
import { oneByOne } from '../one-by-one';
import type { PageReport } from '../report';
import { type FrameCount, type FrameCounts, readCounts, writeCounts } from './tab-counts';
import { mergeFrames } from './tab-report';

export interface FrameId {
  tabId: number;
  frameId: number;
  /** The document in it, where the browser tells. */
  documentId?: string | undefined;
}

/** Frames report at the same time. */
const inTurn = oneByOne();

/** Changes a tab's counts. */
function change(tabId: number, edit: (counts: FrameCounts) => FrameCounts): Promise<FrameCounts> {
  return inTurn(async () => {
    const counts = edit(await readCounts(tabId));
    await writeCounts(tabId, counts);
    return counts;
  });
}

/** Notes what a frame shows now; gives the counts of all its tab's frames. */
export function noteFrame({ tabId, frameId }: FrameId, { quotes, grave }: FrameCount): Promise<FrameCounts> {
  return change(tabId, (counts) => ({ ...counts, [frameId]: { quotes, grave } }));
}

/** Forgets some frames of a tab, all of them where none are named. */
export function forgetFrames(tabId: number, frameIds?: readonly number[]): Promise<FrameCounts> {
  const isForgotten = (frameId: string) => !frameIds || frameIds.includes(Number(frameId));
  return change(tabId, (counts) =>
    Object.fromEntries(Object.entries(counts).filter(([frameId]) => !isForgotten(frameId))),
  );
}

/** Forgets what a frame showed before it opened another document; with a tab's page go the frames in it that are gone. */
export async function openFrame({ tabId, frameId }: FrameId): Promise<FrameCounts> {
  const counts = await forgetFrames(tabId, [frameId]);
  const inner = frameId === 0 ? Object.keys(counts).map(Number) : [];
  if (!inner.length) return counts;
  const gone: number[] = [];
  for (const one of inner) {
    if (!(await askFrame({ tabId, frameId: one }, { type: 'frame-report' }))) gone.push(one);
  }
  return forgetFrames(tabId, gone);
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

/** Has all frames of a tab looked at, also where the settings leave them alone. */
export async function beginFrames(tabId: number): Promise<null> {
  const message: FrameAsk = { type: 'frame-begin' };
  // Without a frame's number it goes to all.
  await browser.tabs.sendMessage(tabId, message).catch(() => {});
  return null;
}

/** The frames of a tab that may show something, its page first. */
export async function framesOf(tabId: number): Promise<number[]> {
  const counts = await readCounts(tabId);
  return [...new Set([0, ...Object.keys(counts).map(Number)])].sort((a, b) => a - b);
}

/** What a tab shows now; frames that no longer answer are forgotten. */
export async function tabReport(tabId: number): Promise<{ report: PageReport | null; counts: FrameCounts }> {
  const frames = new Map<number, FrameReport>();
  const gone: number[] = [];
  for (const frameId of await framesOf(tabId)) {
    const report = await askFrame({ tabId, frameId }, { type: 'frame-report' });
    if (report) frames.set(frameId, report);
    else gone.push(frameId);
  }
  return { report: mergeFrames(frames), counts: await forgetFrames(tabId, gone) };
}
