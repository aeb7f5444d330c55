import { useState } from 'preact/hooks';
import { keep } from '../../lib/library/intake';
import type { KeptSource } from '../../lib/library/kept-source';
import { refusalText } from '../../lib/library/refusal';
import type { AskBackground } from '../../lib/messages';

/** What was deleted and may be put back, the last one first: held by the page for as long as it is open. */
export interface Deleting {
  last: KeptSource | null;
  /** @throws Error with the library's reason */
  remove(source: KeptSource): Promise<void>;
  /** @throws Error with the library's reason; it may be tried again */
  undo(): Promise<void>;
  forget(): void;
}

export function useDeleting(ask: AskBackground): Deleting {
  const [bin, setBin] = useState<KeptSource[]>([]);
  const [last = null, ...rest] = bin;
  return {
    last,
    async remove(source) {
      const answer = await ask({ type: 'remove', ids: [source.id] });
      if ('refused' in answer) throw new Error(refusalText(answer));
      setBin((before) => [source, ...before]);
    },
    async undo() {
      if (!last) return;
      await keep(ask, [last]);
      setBin(rest);
    },
    forget: () => setBin([]),
  };
}
