import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SummaryPage } from '../../lib/library/library';
import { refusalText } from '../../lib/library/refusal';
import type { ListedSummary } from '../../lib/library/summary';
import type { AskBackground } from '../../lib/messages';

/** What the page knows of the library. */
export interface Shelf {
  summaries: ListedSummary[];
  /** Why the person's own are not among them; null where nothing is wrong. */
  problem: string | null;
}

/** All summaries, asked for when the page opens and when it is looked at again; null until they are there. */
export function useSummaries(ask: AskBackground): {
  shelf: Shelf | 'failed' | null;
  /** Grows with every answer: what is kept may have changed. */
  seen: number;
  reload(): Promise<void>;
} {
  const [shelf, setShelf] = useState<Shelf | 'failed' | null>(null);
  const [seen, setSeen] = useState(0);
  const reload = useCallback(async () => {
    try {
      setShelf(await readAll(ask));
      setSeen((before) => before + 1);
    } catch {
      // What is on show outlives a missed answer.
      setShelf((before) => before ?? 'failed');
    }
  }, [ask]);
  useEffect(() => {
    void reload();
    const look = () => document.visibilityState === 'visible' && void reload();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [reload]);
  return { shelf, seen, reload };
}

async function readAll(ask: AskBackground): Promise<Shelf> {
  const summaries: ListedSummary[] = [];
  for (let after: string | null = null; ; ) {
    const page: SummaryPage = await ask({ type: 'summaries', after });
    summaries.push(...page.summaries);
    if (!page.more) return { summaries, problem: page.problem && refusalText(page.problem) };
    after = summaries.at(-1)?.id ?? null;
  }
}
