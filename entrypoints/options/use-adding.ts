import { useState } from 'preact/hooks';
import type { PastedText } from '../../components/library/AddSources';
import { addGiven, type Given, keep, type Outcome } from '../../lib/library/intake';
import { readFile, sourceOfText } from '../../lib/library/read-file';
import type { Summary } from '../../lib/library/summary';
import { troubleText } from '../../lib/library/trouble';
import type { AskBackground } from '../../lib/messages';

export interface Adding {
  isBusy: boolean;
  /** What came of the last adding; null where it was seen. */
  outcome: Outcome | null;
  files(files: readonly File[]): Promise<Outcome | null>;
  text(pasted: PastedText): Promise<Outcome | null>;
  /** Puts what is there already in the place of what is kept of it. */
  replace(): Promise<void>;
  close(): void;
}

/** @param version the extension's */
export function useAdding(ask: AskBackground, version: string, summaries: readonly Summary[]): Adding {
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function during(work: () => Promise<Outcome>): Promise<Outcome | null> {
    if (isBusy) return null;
    setBusy(true);
    try {
      const result = await work();
      setOutcome(result);
      return result;
    } finally {
      setBusy(false);
    }
  }

  const add = (given: Given[]) =>
    during(() => addGiven(ask, given, new Map(summaries.map(({ id, origin }) => [id, origin]))));

  return {
    isBusy,
    outcome,
    files: (files) => add(files.map((file) => ({ name: file.name, read: () => readFile(file, version) }))),
    text: ({ text, title, outlet, published }) => {
      const facts = { title, ...(outlet ? { outlet } : {}), ...(published ? { published } : {}) };
      return add([{ name: title, read: async () => [await sourceOfText(text, facts, version)] }]);
    },
    async replace() {
      const known = outcome?.known ?? [];
      await during(async () => {
        try {
          await keep(ask, known);
          return { kept: known.map(({ id }) => id), known: [], problems: [] };
        } catch (error) {
          return {
            kept: [],
            known,
            problems: [{ name: '', reason: troubleText(error) }],
          };
        }
      });
    },
    close: () => setOutcome(null),
  };
}
