import { useEffect, useRef, useState } from 'preact/hooks';
import { keep } from '../../lib/library/intake';
import type { KeptSource } from '../../lib/library/kept-source';
import { renewed } from '../../lib/library/renew-source';
import type { AskBackground } from '../../lib/messages';

/** The source that is read: null while it is fetched, 'gone' where there is none of that id. */
type Document = KeptSource | 'gone' | 'failed' | null;

/**
 * Fetches a source. One that the engine of another version made is made anew before it is shown.
 *
 * @param version the extension's
 * @param seen a number that grows whenever what is kept may have changed
 * @returns with what keeps a change of it, and shows it at once, so that the next one builds on it; rejects with the library's reason
 */
export function useDocument(
  ask: AskBackground,
  version: string,
  id: string | null,
  seen: number,
): [Document, change: (to: KeptSource) => Promise<void>] {
  const [document, setDocument] = useState<Document>(null);
  /** Changes on their way: what is kept is older than what is shown. */
  const changes = useRef(0);
  // What is kept is asked for again once it may have changed
  useEffect(() => {
    let isWanted = id !== null;
    const show = (next: Document) => {
      if (isWanted && changes.current === 0) setDocument(next);
    };
    setDocument((before) => (typeof before === 'object' && before?.id === id ? before : null));
    if (id !== null) {
      fetchSource(ask, version, id).then(
        (source) => show(source ?? 'gone'),
        () => show('failed'),
      );
    }
    return () => {
      isWanted = false;
    };
  }, [ask, version, id, seen]);

  async function change(to: KeptSource): Promise<void> {
    setDocument(to);
    changes.current++;
    try {
      await keep(ask, [to]);
    } finally {
      changes.current--;
    }
  }

  return [document, change];
}

async function fetchSource(ask: AskBackground, version: string, id: string): Promise<KeptSource | undefined> {
  const [source] = await ask({ type: 'documents', ids: [id] });
  if (!source) return undefined;
  try {
    const now = await renewed(source, version);
    if (now !== source) await keep(ask, [now]);
    return now;
  } catch (error) {
    // What was kept is shown all the same, and made anew when it is opened again.
    console.error(error);
    return source;
  }
}
