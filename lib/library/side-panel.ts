import { browser } from 'wxt/browser';

interface Panels {
  /** Chrome's. */
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  /** Firefox's. */
  sidebarAction?: { open?(): Promise<void> };
}

/**
 * What opens the side panel of a window; null where the browser has none, as on Android. Browsers let it be called only at once when
 * a person has pressed something, so nothing is waited for here.
 */
export function panelOpener(windowId: number | undefined): (() => Promise<void>) | null {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidebarAction?.open) return () => (sidebarAction.open as () => Promise<void>)();
  if (sidePanel && windowId !== undefined) return () => sidePanel.open({ windowId });
  return null;
}

/**
 * Shows the summary of a tab when a button on its page asks for it: at its side where browsers let such a button open something there, as
 * Chrome does, else in a tab of its own.
 */
export async function showSummary(tabId: number, windowId: number | undefined): Promise<void> {
  const { sidePanel } = browser as unknown as Panels;
  const inTab = async () => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tabId}`) });
  };
  // Called before anything is waited for: what the person has pressed counts for a moment only.
  await (sidePanel && windowId !== undefined ? sidePanel.open({ windowId }).catch(inTab) : inTab());
}
