/**
 * Keeps the focus on a page whose parts come and go: when what has it goes away, it moves to the nearest thing around
 * that is left, so that keys and screen readers go on from there and not from the top.
 */
export function keepFocus(root: HTMLElement): void {
  let path: HTMLElement[] = [];
  root.addEventListener('focusin', (event) => {
    path = event.composedPath().filter((node) => node instanceof HTMLElement && root.contains(node)) as HTMLElement[];
  });
  root.addEventListener('focusout', () => {
    // Some browsers tell it of what goes away too; who leaves by themselves is not brought back.
    queueMicrotask(() => {
      if (path[0]?.isConnected && document.activeElement === document.body) path = [];
    });
  });
  new MutationObserver(() => {
    if (path.length === 0 || path[0]?.isConnected || document.activeElement !== document.body) return;
    const left = path.find((element) => element.isConnected) ?? root;
    if (!left.hasAttribute('tabindex')) left.tabIndex = -1;
    left.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}
