import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../lib/library/badge';
import { bundledIndex, bundledSources } from '../lib/library/bundled';
import { askFrame, type FrameId, forgetFrames, framesOf, noteFrame, openFrame, tabReport } from '../lib/library/frames';
import { putAnnotator, putScannerIntoOpenTabs } from '../lib/library/injection';
import type { Answer, Ask, RequestType } from '../lib/messages';

type Request = { [T in RequestType]: Ask<T> }[RequestType];

interface Sender {
  tab?: { id?: number };
  frameId?: number;
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message, sender) => answer(message as Request, sender as Sender));
  browser.commands?.onCommand.addListener((command) => {
    if (command === 'next-quote') void nextQuote();
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetFrames(tabId));
  void putScannerIntoOpenTabs();
});

function answer(message: Request, sender: Sender): Promise<Answer<RequestType>> | undefined {
  const frame = { tabId: sender.tab?.id ?? -1, frameId: sender.frameId ?? 0 };
  switch (message.type) {
    case 'lookup':
      return lookup(message, frame);
    case 'annotate':
      return putAnnotator(frame).then(() => null);
    case 'sources':
      return Promise.resolve(bundledSources().filter(({ id }) => message.ids.includes(id)));
    case 'library':
      return Promise.resolve([...bundledSources()]);
    case 'found':
      return noteFrame(frame, message).then((counts) => showBadge(frame.tabId, counts).then(() => null));
    case 'report':
      return report(message.tabId);
    case 'jump':
      return jump(message);
    default:
      return undefined;
  }
}

async function lookup({ fingerprints, fresh }: Ask<'lookup'>, frame: FrameId): Promise<string[]> {
  if (fresh) await showBadge(frame.tabId, await openFrame(frame));
  return bundledIndex().candidates(fingerprints);
}

async function report(tabId: number): Promise<Answer<'report'>> {
  const { report, counts } = await tabReport(tabId);
  await showBadge(tabId, counts);
  return report;
}

async function jump({ tabId, place }: Ask<'jump'>): Promise<boolean> {
  return (await askFrame({ tabId, frameId: place.frame }, { type: 'frame-jump', place })) ?? false;
}

/** Shows the next quote of the active tab: the frames in turn, and from the start again after the last. */
async function nextQuote(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const frames = await framesOf(tab.id);
  for (const startOver of [false, true]) {
    for (const frameId of frames) {
      if (await askFrame({ tabId: tab.id, frameId }, { type: 'frame-next', startOver })) return;
    }
  }
}
