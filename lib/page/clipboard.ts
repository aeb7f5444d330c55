/**
 * Puts a text on the clipboard; false where the browser lets nobody. To be called while a person's press is fresh. No page sees the
 * text: either the browser takes it directly, or it goes into an event of the browser's own that no listener of the page gets after.
 */
export async function copyText(text: string): Promise<boolean> {
  // Pages without HTTPS have no clipboard, and neither have frames that were not given it.
  if (mayWrite()) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Without focus, say: there is another way.
    }
  }
  return copyByEvent(text);
}

/** Asked first where that can be known, since a refusal is told on the page's console. */
function mayWrite(): boolean {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature(feature: string): boolean } };
  return navigator.clipboard !== undefined && (featurePolicy?.allowsFeature('clipboard-write') ?? true);
}

/** A page whose own listener comes before can keep the event to itself, but then nothing is said to be copied. */
function copyByEvent(text: string): boolean {
  let isSet = false;
  const set = (event: ClipboardEvent) => {
    // An event that the page has made carries the page's own clipboard.
    if (!event.isTrusted || !event.clipboardData) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData.clearData();
    event.clipboardData.setData('text/plain', text);
    isSet = true;
  };
  addEventListener('copy', set, { capture: true });
  try {
    return document.execCommand('copy') && isSet;
  } finally {
    removeEventListener('copy', set, { capture: true });
  }
}
