import type { Quote, Source } from '../source/types';

/** A correction that says what the source says already. */
export class Restated extends Error {
  override name = 'Restated';

  /** @param source the source, in which a person has now confirmed it */
  constructor(
    message: string,
    readonly source: Source,
  ) {
    super(message);
  }
}

/** The source with a quote in the place of another. What a person says of a quote is reviewed, and headings that repeat it have its speaker. */
export function withQuote(source: Source, before: Quote, after: Quote = before): Source {
  const isOther = after.speaker !== before.speaker;
  const quotes = source.quotes.map((one): Quote => {
    if (one === before) return { ...after, provenance: 'reviewed' };
    return isOther && one.echoes === before.id ? { ...one, speaker: after.speaker } : one;
  });
  return { ...source, quotes };
}

/** With a quote go the notes on it, and the headings that repeat it. */
export function withoutQuote(source: Source, id: string): Source {
  const gone = new Set([id, ...source.quotes.filter(({ echoes }) => echoes === id).map((echo) => echo.id)]);
  return {
    ...source,
    quotes: source.quotes.filter((one) => !gone.has(one.id)),
    notes: source.notes.filter(({ quote }) => !gone.has(quote)),
  };
}

/** The next id of a list whose ids are a letter and a number. */
export function nextId(letter: string, items: readonly { id: string }[]): string {
  const numbers = items.map(({ id }) => Number(id.startsWith(letter) ? /\d+$/.exec(id)?.[0] : 0) || 0);
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}
