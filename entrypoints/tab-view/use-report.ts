import { useEffect, useRef, useState } from 'preact/hooks';
import type { PopupState } from '../../components/PopupView';
import type { AskBackground } from '../../lib/messages';
import type { ToldTab } from './told-tab';

/** Milliseconds between two questions: a page that fills in slowly fills in here too. */
const EVERY = 1500;
/** Milliseconds between two questions while something is about to come, and from what is noticed to the question. */
const SOON = 150;

/** The report of a tab, asked for again and again, or whenever something changes; what is on show outlives a missed answer. */
export function useReport(ask: AskBackground, tab: ToldTab, isWaiting: boolean): PopupState {
  const [state, setState] = useState<PopupState>('loading');
  const shown = useRef('');

  useEffect(() => {
    const closed = new AbortController();
    const { signal } = closed;
    let timer: ReturnType<typeof setTimeout>;
    let isAsking = false;
    let isDue = false;

    function lookIn(ms: number): void {
      clearTimeout(timer);
      if (!signal.aborted) timer = setTimeout(look, ms);
    }

    async function look(): Promise<void> {
      isAsking = true;
      isDue = false;
      const isKnown = await answered().catch(() => {
        if (!signal.aborted && shown.current === '') setState('failed');
        return false;
      });
      isAsking = false;
      // Where changes are told, a background that sleeps is left asleep.
      if (isWaiting || isDue) lookIn(SOON);
      else if (!tab.watch || !isKnown) lookIn(EVERY);
    }

    /** Shows the report; whether there is nothing more to come. */
    async function answered(): Promise<boolean> {
      const tabId = await tab.id();
      const report = await ask({ type: 'report', tabId });
      const isLoading = report === null && (await tab.isLoading().catch(() => false));
      const text = isLoading ? 'loading' : JSON.stringify(report);
      // The same report again must not touch what is being read.
      if (!signal.aborted && text !== shown.current) {
        setState(isLoading ? 'loading' : (report ?? 'unreadable'));
        shown.current = text;
      }
      return !isLoading;
    }

    void look();
    tab.watch?.(() => {
      isDue = true;
      if (!isAsking) lookIn(SOON);
    }, signal);
    return () => {
      closed.abort();
      clearTimeout(timer);
    };
  }, [ask, tab, isWaiting]);

  return state;
}
