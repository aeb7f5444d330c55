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
