import { browser } from 'wxt/browser';

/** The tab that popup or side panel tell about. */
export interface ToldTab {
  /** @throws Error where there is none */
  id(): Promise<number>;
  /** The host of its page; null where it is none of the web. */
  host(): Promise<string | null>;
  /** Whether its page may still come. */
  isLoading(): Promise<boolean>;
  /** Calls `changed` when its page or what is found on it may have changed, until the signal ends it; null where that is asked again and again. */
  watch: ((changed: () => void, signal: AbortSignal) => void) | null;
}

/** @param id gives the tab's id */
export function toldTab(id: () => Promise<number>, watch: ToldTab['watch'] = null): ToldTab {
  const tab = async () => browser.tabs.get(await id());
  return {
    id,
    host: async () => hostOf((await tab()).url ?? ''),
    isLoading: async () => (await tab()).status === 'loading',
    watch,
  };
}

/** The active tab of the window that this page is in. */
export async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no active tab');
  return tab.id;
}

/** The tab that a page was opened for by its address, `?tab=`; null where it follows the active one. */
export function givenTab(): number | null {
  const given = new URLSearchParams(location.search).get('tab');
  return given === null ? null : Number(given);
}

/** Watches one tab: its page comes and goes, and its frames tell the background what they show, which all pages of the extension hear. */
export function watchTab(tabId: number): NonNullable<ToldTab['watch']> {
  return (changed, signal) => {
    const onUpdated = (id: number) => {
      if (id === tabId) changed();
    };
    const onMessage: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (message, { tab }) => {
      const { type } = message as { type?: unknown };
      if (tab?.id === tabId && (type === 'found' || type === 'lookup')) changed();
      // The answer is the background's.
      return undefined;
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.runtime.onMessage.addListener(onMessage);
    signal.addEventListener('abort', () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.runtime.onMessage.removeListener(onMessage);
    });
  };
}

function hostOf(url: string): string | null {
  return /^https?:/.test(url) ? new URL(url).hostname : null;
}
