import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { t } from '../lib/i18n';
import { showBadge } from '../lib/library/badge';
import { bundledSources } from '../lib/library/bundled';
import { hideHighlights, nextQuote, readActiveTab, readAndTell } from '../lib/library/commands';
import { enginePrint } from '../lib/library/engine-print';
import {
  askFrame,
  beginFrames,
  type FrameId,
  forgetFrames,
  framesOf,
  noteFrame,
  openFrame,
  tabReport,
} from '../lib/library/frames';
import { putAnnotator, putScannerIntoOpenTabs, putStyle } from '../lib/library/injection';
import { bareSource } from '../lib/library/kept-source';
import { forgetSeen, rememberSeen } from '../lib/library/last-seen';
import { Library } from '../lib/library/library';
import { LibraryError } from '../lib/library/library-error';
import { welcome } from '../lib/library/news-seen';
import { readTab } from '../lib/library/reading';
import { panelOpener, showSummary } from '../lib/library/side-panel';
import { troubleText } from '../lib/library/trouble';
import type {
  Answer,
  Ask,
  GivenSource,
  Imported,
  PaintSettings,
  Removed,
  RequestType,
  SpeakerKey,
} from '../lib/messages';
import { readSettings, watchSettings } from '../lib/settings';
import { SourceError } from '../lib/source/source-error';

type Request = { [T in RequestType]: Ask<T> }[RequestType];

interface Sender {
  tab?: { id?: number; windowId?: number; url?: string; incognito?: boolean };
  frameId?: number;
  documentId?: string;
  documentLifecycle?: string;
  url?: string;
}

/** The keyboard command and the entry of the context menu. */
const READ = 'read-page';

const library = new Library();

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message, sender) => answer(message as Request, sender as Sender));
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'next-quote') void nextQuote();
    if (command === 'hide-highlights') void hideHighlights();
    if (command === READ) void readActiveTab();
    if (command === 'side-panel') void panelOpener(tab?.windowId)?.();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
    browser.contextMenus?.create({ id: READ, title: t('readPage'), contexts: ['page', 'selection'] });
  });
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === READ && tab?.id !== undefined) void readAndTell(tab.id);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetFrames(tabId));
  watchSettings(({ rememberSeen }) => {
    if (!rememberSeen) void forgetSeen(library);
  });
  void putScannerIntoOpenTabs();
});

function answer(message: Request, sender: Sender): Promise<Answer<RequestType>> | undefined {
  const { tab, frameId = 0, documentId } = sender;
  const frame = { tabId: tab?.id ?? -1, frameId, documentId };
  switch (message.type) {
    case 'lookup':
      return lookup(message, frame);
    case 'annotate':
      return putAnnotator(frame).then(() => null);
    case 'paint':
      return paintSettings(message, frame);
    case 'summary':
      return showSummary(frame.tabId, tab?.windowId).then(() => null);
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
      return found(message, frame, sender);
    case 'report':
      return isExtensionPage(sender) ? report(message.tabId) : undefined;
    case 'look':
      return isExtensionPage(sender) ? beginFrames(message.tabId) : undefined;
    case 'read':
      return isExtensionPage(sender) ? readTab(message.tabId) : undefined;
    case 'keep':
      return isExtensionPage(sender) ? keep(message.tabId) : undefined;
    case 'reveal':
      return isExtensionPage(sender) ? reveal(message.tabId) : undefined;
    case 'jump':
      return isExtensionPage(sender) ? jump(message) : undefined;
    case 'scroll':
      return isExtensionPage(sender) ? scroll(message) : undefined;
    case 'switch-speaker':
      return isExtensionPage(sender) ? switchSpeaker(message) : undefined;
    default:
      return undefined;
  }
}

/** Content scripts run in the processes of the pages: what they say may be a page's word. */
function isExtensionPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

async function lookup({ fingerprints, fresh }: Ask<'lookup'>, frame: FrameId): Promise<string[]> {
  const [candidates] = await Promise.all([library.candidates(fingerprints), fresh ? opened(frame) : null]);
  return candidates;
}

async function opened(frame: FrameId): Promise<void> {
  const counts = await openFrame(frame);
  // No page waits for what is written on a button.
  void showBadge(frame.tabId, counts);
}

async function paintSettings({ look }: Ask<'paint'>, frame: FrameId): Promise<PaintSettings> {
  const { paintOwn, unpainted, speakerColors, highlightStyle, palette } = await readSettings();
  const isSo = look?.highlightStyle === highlightStyle && look.palette === palette;
  if (!isSo) await putStyle(frame, { highlightStyle, palette }, look);
  const silenced = look === null ? await silencedBeside(frame) : null;
  return { paintOwn, unpainted, speakerColors, highlightStyle, palette, silenced };
}

async function found(
  message: Ask<'found'>,
  frame: FrameId,
  { tab, documentLifecycle = 'active' }: Sender,
): Promise<null> {
  // A page that was left may be heard after it, in Chromium under a frame's number at which the page that followed answers too.
  const isShown = documentLifecycle === 'active';
  await showBadge(
    frame.tabId,
    await (isShown ? noteFrame(frame, message) : forgetFrames(frame.tabId, [frame.frameId])),
  );
  // The tab may have another address by then.
  if (isShown) await rememberSeen(library, message.sources, tab);
  return null;
}

/** The person's own are veiled: a page that reads its highlights would learn what they keep. */
async function giveSources(ids: readonly string[]): Promise<GivenSource[]> {
  const bundled = new Set(bundledSources().map(({ id }) => id));
  const sources = await library.sourcesByIds(ids);
  return sources.map((source) => ({ source: bareSource(source), veiled: !bundled.has(source.id) }));
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
  if (known) return { refused: 'known', message: known.title };
  const { version } = browser.runtime.getManifest();
  return importSources({ sources: [{ ...article, engine: enginePrint(article, version) }] });
}

async function importSources({ sources }: Pick<Ask<'import'>, 'sources'>): Promise<Imported> {
  try {
    await library.addSources(sources);
    return { kept: sources.length };
  } catch (error) {
    if (error instanceof SourceError) return { refused: 'invalid', message: troubleText(error) };
    if (error instanceof LibraryError) return { refused: error.reason, message: troubleText(error) };
    throw error;
  }
}

async function takeOut(ids: readonly string[]): Promise<Removed> {
  try {
    await library.removeSources(ids);
    return { removed: ids.length };
  } catch (error) {
    if (error instanceof LibraryError) return { refused: error.reason, message: troubleText(error) };
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

async function scroll({ tabId, place }: Ask<'scroll'>): Promise<boolean> {
  for (const frameId of await framesOf(tabId)) {
    if (await askFrame({ tabId, frameId }, { type: 'frame-scroll', place })) return true;
  }
  return false;
}

async function switchSpeaker({ tabId, speaker, on }: Ask<'switch-speaker'>): Promise<null> {
  for (const frameId of await framesOf(tabId)) {
    await askFrame({ tabId, frameId }, { type: 'frame-switch-speaker', speaker, on });
  }
  return null;
}

/** The speakers who are switched off in the frames beside one; these are told together, so that any of them knows. */
async function silencedBeside({ tabId, frameId }: FrameId): Promise<SpeakerKey[]> {
  for (const other of await framesOf(tabId)) {
    if (other === frameId) continue;
    const silenced = await askFrame({ tabId, frameId: other }, { type: 'frame-silenced' });
    if (silenced?.length) return silenced;
  }
  return [];
}
