import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { AskBackground, FrameAnswer, FrameAsk } from '../lib/messages';
import { currentScanner, handoff } from '../lib/page/handoff';
import { Scanner } from '../lib/page/scanner';

// Named in the manifest as a content script. WXT's own kind of content script tells the page that it is there.
export default defineUnlistedScript(() => {
  // Open tabs are scanned when the extension starts; the browser may have been there first.
  if (currentScanner() || !(document.documentElement instanceof HTMLElement)) return;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const ask: AskBackground = (message) => browser.runtime.sendMessage(message);
  const scanner = new Scanner({
    lookup: (fingerprints, fresh) => ask<'lookup'>({ type: 'lookup', fingerprints, fresh }),
    annotate: () => ask<'annotate'>({ type: 'annotate' }),
    shadowOf: (element) => element.shadowRoot ?? (element.localName.includes('-') ? closedShadow(element) : null),
    isAlive: () => {
      if (!signal.aborted && !isConnected()) lifetime.abort();
      return !signal.aborted;
    },
    signal,
  });
  // An earlier copy of the extension may have left its own.
  Object.assign(handoff, { scanner, ask, annotations: undefined, viewer: undefined });

  const answer = (message: FrameAsk): Promise<FrameAnswer<FrameAsk['type']>> | undefined => {
    const { annotations, viewer } = handoff;
    switch (message.type) {
      case 'frame-report':
        void scanner.catchUp();
        return Promise.resolve({ url: location.href, title: document.title, sources: annotations?.report() ?? [] });
      case 'frame-article':
        return Promise.resolve(annotations?.article ?? null);
      case 'frame-reveal':
        annotations?.reveal();
        return Promise.resolve(annotations !== undefined);
      case 'frame-jump':
        annotations?.reveal();
        return Promise.resolve(viewer?.jump(message.place) ?? false);
      case 'frame-next':
        annotations?.reveal();
        return Promise.resolve(viewer?.next(message.startOver) ?? false);
      default:
        return undefined;
    }
  };
  browser.runtime.onMessage.addListener((message) => answer(message as FrameAsk));

  // Back from the browser's cache: the background has forgotten this page.
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) scanner.restart();
  };
  addEventListener('pageshow', onShow, { signal });
  scanner.start();
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
