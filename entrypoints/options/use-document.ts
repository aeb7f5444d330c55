import { useEffect, useState } from 'preact/hooks';
import type { KeptSource } from '../../lib/library/kept-source';
import type { AskBackground } from '../../lib/messages';

/** The source that is read: null while it is fetched, 'gone' where there is none of that id. */
export type Document = KeptSource | 'gone' | 'failed' | null;

/**
 * Fetches a source.
 *
 * @param seen a number that grows whenever what is kept may have changed
 */
export function useDocument(ask: AskBackground, id: string | null, seen: number): Document {
  const [document, setDocument] = useState<Document>(null);
  // What is kept is asked for again once it may have changed
  useEffect(() => {
    let isWanted = id !== null;
    const show = (next: Document) => {
      if (isWanted) setDocument(next);
    };
    setDocument((before) => (typeof before === 'object' && before?.id === id ? before : null));
    if (id !== null) {
      ask({ type: 'documents', ids: [id] }).then(
        ([source]) => show(source ?? 'gone'),
        () => show('failed'),
      );
    }
    return () => {
      isWanted = false;
    };
  }, [ask, id, seen]);
  return document;
}
