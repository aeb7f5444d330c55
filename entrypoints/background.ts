import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readNotice } from '../lib/describe/read-outcome';
import { t } from '../lib/i18n';
import { showBadge, showTrouble } from '../lib/library/badge';
import { bundledSources } from '../lib/library/bundled';
import { askFrame, type FrameId, forgetFrames, framesOf, noteFrame, openFrame, tabReport } from '../lib/library/frames';
import { putAnnotator, putScannerIntoOpenTabs } from '../lib/library/injection';
import { withoutReview } from '../lib/library/kept-source';
import { Library } from '../lib/library/library';
import { LibraryError } from '../lib/library/library-error';
import { readTab } from '../lib/library/reading';
import type { Answer, Ask, GivenSource, Imported, Removed, RequestType } from '../lib/messages';
import { SourceError } from '../lib/source/schema';

type Request = { [T in RequestType]: Ask<T> }[RequestType];

interface Sender {
  tab?: { id?: number };
  frameId?: number;
  url?: string;
}

/** The keyboard command and the entry of the context menu. */
const READ = 'read-page';

const library = new Library(browser.runtime.getManifest().version);

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message, sender) => answer(message as Request, sender as Sender));
  browser.commands?.onCommand.addListener((command) => {
    if (command === 'next-quote') void nextQuote();
    if (command === READ) void readActiveTab();
  });
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus?.create({ id: READ, title: t('readPage'), contexts: ['page', 'selection'] });
  });
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === READ && tab?.id !== undefined) void readAndTell(tab.id);
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
      return giveSources(message.ids);
    case 'library':
      return Promise.resolve([...bundledSources()]);
    case 'summaries':
      return isExtensionPage(sender) ? library.summaries(message.after) : undefined;
    case 'documents':
      return isExtensionPage(sender) ? library.sourcesByIds(message.ids) : undefined;
    case 'remove':
      return isExtensionPage(sender) ? takeOut(message.ids) : undefined;
    case 'import':
      return isExtensionPage(sender) ? importSources(message) : undefined;
    case 'found':
      return noteFrame(frame, message).then((counts) => showBadge(frame.tabId, counts).then(() => null));
    case 'report':
      return isExtensionPage(sender) ? report(message.tabId) : undefined;
    case 'read':
      return isExtensionPage(sender) ? readTab(message.tabId) : undefined;
    case 'keep':
      return isExtensionPage(sender) ? keep(message.tabId) : undefined;
    case 'reveal':
      return isExtensionPage(sender) ? reveal(message.tabId) : undefined;
    case 'jump':
      return isExtensionPage(sender) ? jump(message) : undefined;
    default:
      return undefined;
  }
}

/** Content scripts run in the processes of the pages: what they say may be a page's word. */
function isExtensionPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

async function lookup({ fingerprints, fresh }: Ask<'lookup'>, frame: FrameId): Promise<string[]> {
  const opened = fresh ? openFrame(frame).then((counts) => showBadge(frame.tabId, counts)) : null;
  const [candidates] = await Promise.all([library.candidates(fingerprints), opened]);
  return candidates;
}

/** The person's own are veiled: a page that reads its highlights would learn what they keep. */
async function giveSources(ids: readonly string[]): Promise<GivenSource[]> {
  const bundled = new Set(bundledSources().map(({ id }) => id));
  const sources = await library.sourcesByIds(ids);
  return sources.map((source) => ({ source: withoutReview(source), veiled: !bundled.has(source.id) }));
}

async function reveal(tabId: number): Promise<null> {
  for (const frameId of await framesOf(tabId)) await askFrame({ tabId, frameId }, { type: 'frame-reveal' });
  return null;
}

/** Keeps the article that was read in a tab; once, however often it is asked. */
async function keep(tabId: number): Promise<Imported> {
  const article = await askFrame({ tabId, frameId: 0 }, { type: 'frame-article' });
  if (!article) return { refused: 'gone', message: '' };
  const [known] = await library.sourcesByIds([article.id]);
  return known ? { refused: 'known', message: known.title } : importSources({ sources: [article] });
}

async function importSources({ sources }: Pick<Ask<'import'>, 'sources'>): Promise<Imported> {
  try {
    await library.addSources(sources);
    return { kept: sources.length };
  } catch (error) {
    if (error instanceof SourceError) return { refused: 'invalid', message: error.message };
    if (error instanceof LibraryError) return { refused: error.reason, message: error.message };
    throw error;
  }
}

async function takeOut(ids: readonly string[]): Promise<Removed> {
  try {
    await library.removeSources(ids);
    return { removed: ids.length };
  } catch (error) {
    if (error instanceof LibraryError) return { refused: error.reason, message: error.message };
    throw error;
  }
}

async function report(tabId: number): Promise<Answer<'report'>> {
  const { report, counts } = await tabReport(tabId);
  await showBadge(tabId, counts);
  return report;
}

async function jump({ tabId, place }: Ask<'jump'>): Promise<boolean> {
  return (await askFrame({ tabId, frameId: place.frame }, { type: 'frame-jump', place })) ?? false;
}

async function readActiveTab(): Promise<void> {
  const tabId = await activeTab();
  if (tabId !== null) await readAndTell(tabId);
}

/** The popup says by itself what came of it; whoever pressed the key or chose the entry of the menu sees the toolbar button. */
async function readAndTell(tabId: number): Promise<void> {
  const why = readNotice(await readTab(tabId));
  if (why !== null) await showTrouble(tabId, why);
}

async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Shows the next quote of the active tab: the frames in turn, and from the start again after the last. */
async function nextQuote(): Promise<void> {
  const tabId = await activeTab();
  if (tabId === null) return;
  const frames = await framesOf(tabId);
  for (const startOver of [false, true]) {
    for (const frameId of frames) {
      if (await askFrame({ tabId, frameId }, { type: 'frame-next', startOver })) return;
    }
  }
}
