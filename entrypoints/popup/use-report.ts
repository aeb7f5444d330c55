import { useEffect, useRef, useState } from 'preact/hooks';
import type { PopupState } from '../../components/PopupView';
import type { AskBackground } from '../../lib/messages';

/** Milliseconds between two questions: a page that fills in slowly fills in here too. */
const EVERY = 1500;
/** Milliseconds between two questions while something is about to come. */
const SOON = 150;

/** The report of a tab, asked for again and again while the popup is open; what is on show outlives a missed answer. */
export function useReport(ask: AskBackground, tab: () => Promise<number>, isWaiting: boolean): PopupState {
  const [state, setState] = useState<PopupState>('loading');
  const shown = useRef('');

  useEffect(() => {
    const closed = new AbortController();
    let timer: ReturnType<typeof setTimeout>;

    async function look(): Promise<void> {
      try {
        const report = await ask({ type: 'report', tabId: await tab() });
        const text = JSON.stringify(report);
        // The same report again must not touch what is being read.
        if (!closed.signal.aborted && text !== shown.current) {
          setState(report ?? 'unreadable');
          shown.current = text;
        }
      } catch {
        if (!closed.signal.aborted && shown.current === '') setState('failed');
      }
      if (!closed.signal.aborted) timer = setTimeout(look, isWaiting ? SOON : EVERY);
    }

    look();
    return () => {
      closed.abort();
      clearTimeout(timer);
    };
  }, [ask, tab, isWaiting]);

  return state;
}
