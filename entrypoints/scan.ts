import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FrameAsk, FrameReport } from '../lib/messages';
import { currentScanner, type Handoff, handoff } from '../lib/page/handoff';
import { Questions } from '../lib/page/questions';
import { Scanner } from '../lib/page/scanner';
import { siteHost } from '../lib/page/site-host';
import { pause } from '../lib/page/slices';
import { isOff, SETTINGS_KEY } from '../lib/sites';

// Named in the manifest as a content script. WXT's own kind of content script tells the page that it is there.
export default defineUnlistedScript(async () => {
  // To take in this script was work enough for one task.
  await pause();
  // Open tabs are scanned when the extension starts; the browser may have been there first.
  if (handoff.isConnected?.() || !(document.documentElement instanceof HTMLElement)) return;
  const questions = new Questions();
  const { ask } = questions;
  let lifetime = new AbortController();
  /** Whether the settings leave this page alone; a person may have asked for it all the same. */
  let isLeftAlone = true;

  function begin(): void {
    if (currentScanner()) return;
    const begun = new AbortController();
    const { signal } = begun;
    lifetime = begun;
    // A document that was written anew has lost it.
    addEventListener('pageshow', onShow);
    handoff.scanner = new Scanner({
      lookup: (fingerprints, fresh) => ask<'lookup'>({ type: 'lookup', fingerprints, fresh }),
      annotate: () => ask<'annotate'>({ type: 'annotate' }),
      rewritten: () => {
        end();
        begin();
      },
      shadowOf: (element) => element.shadowRoot ?? (element.localName.includes('-') ? closedShadow(element) : null),
      isAlive: () => {
        if (!signal.aborted && !isConnected()) begun.abort();
        return !signal.aborted;
      },
      signal,
    });
    handoff.scanner.start();
  }

  /** Leaves nothing of the scripts that were at work here: they may come again. */
  function clear(): void {
    for (const key in handoff) delete handoff[key as keyof Handoff];
    Object.assign(handoff, { isConnected, ask });
  }

  function end(): void {
    lifetime.abort();
    const wasAnnotated = handoff.annotations;
    clear();
    if (wasAnnotated) ask<'found'>({ type: 'found', quotes: 0, grave: 0, sources: [] }).catch(() => {});
  }

  /** Does what the settings say of this page, where that has changed. */
  async function obey(): Promise<void> {
    let stored: unknown;
    try {
      stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
    } catch {
      // Settings that cannot be read are as at first.
      if (!isConnected()) return;
    }
    const isOffNow = isOff(stored, siteHost());
    if (isOffNow === isLeftAlone) return;
    isLeftAlone = isOffNow;
    if (isOffNow) end();
    else begin();
  }

  /** Back from the browser's cache: the background has forgotten this page, and nobody told it of new settings. */
  function onShow({ persisted }: PageTransitionEvent): void {
    if (!persisted || !isConnected()) return;
    questions.giveUp();
    currentScanner()?.restart();
    void obey();
    void handoff.choose?.();
  }

  async function report(scanner: Scanner | undefined): Promise<FrameReport | null> {
    if (!scanner) return null;
    void scanner.catchUp();
    return { url: location.href, title: document.title, sources: handoff.annotations?.report() ?? [] };
  }

  browser.runtime.onMessage.addListener((message) => {
    const asked = message as FrameAsk;
    if (asked.type === 'frame-report') return report(handoff.scanner);
    if (asked.type === 'frame-begin') begin();
    return handoff.answer?.(asked);
  });
  browser.storage.onChanged.addListener(() => {
    void obey();
    void handoff.choose?.();
  });

  addEventListener('pageshow', onShow);

  // An earlier copy of the extension may have left its own.
  clear();
  void obey();
});

/** False once the extension was reloaded, updated or removed while this page stayed open. */
function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

function closedShadow(element: Element): ShadowRoot | null {
  // Firefox has it on the element.
  const { openOrClosedShadowRoot: own } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (own) return own;
  return (browser.dom?.openOrClosedShadowRoot(element as HTMLElement) as ShadowRoot | null | undefined) ?? null;
}
