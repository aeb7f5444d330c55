/** Milliseconds from one time to the next. */
const REGULARLY = 1000;
/** Milliseconds from what a person does to what the page makes of it. */
const SOON = 100;
/** What may bring something to sight that was there all along. */
const ACTIONS = ['click', 'keyup', 'toggle', 'transitionend', 'load', 'resize', 'visibilitychange'] as const;

/**
 * As long as somebody sees the page, calls `keep` at once and regularly, and `look` regularly and soon after what may have
 * unfolded something. Ends with the signal.
 */
export function whileSeen(keep: () => void, look: () => void, signal: AbortSignal): void {
  let keeping: ReturnType<typeof setInterval> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    clearInterval(keeping);
    if (document.hidden) return;
    keep();
    keeping = setInterval(() => {
      keep();
      if (!signal.aborted) look();
    }, REGULARLY);
  };
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, SOON);
  };
  document.addEventListener('visibilitychange', begin, { signal });
  for (const type of ACTIONS) addEventListener(type, lookSoon, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => {
    clearInterval(keeping);
    clearTimeout(timer);
  });
  begin();
}
