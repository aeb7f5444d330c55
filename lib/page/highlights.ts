import { highlightName, highlightNames } from '../palette';
import type { QuoteVerdict } from '../report';

/** A quote to be painted. */
export interface Painted {
  color: number;
  verdict: QuoteVerdict;
  ranges: readonly Range[];
}

/**
 * The highlights of one document. They live in a registry that the page shares and may clear, so they are written again
 * whenever `keep` finds one missing.
 */
export class Highlights {
  #painted = new Map<string, Highlight>();

  paint(quotes: readonly Painted[]): void {
    const groups = new Map<string, Range[]>();
    for (const { color, verdict, ranges } of quotes) {
      const name = highlightName(color, verdict);
      groups.set(name, [...(groups.get(name) ?? []), ...ranges]);
    }
    this.clear();
    for (const [name, ranges] of groups) this.#painted.set(name, new Highlight(...ranges));
    this.keep();
  }

  /** Writes back what the page has taken out of the registry. */
  keep(): void {
    for (const [name, highlight] of this.#painted) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  /** Takes out its own; another copy of the extension may have painted under the same names since. */
  clear(): void {
    for (const [name, highlight] of this.#painted) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.#painted.clear();
  }

  /** Takes out what an earlier copy of the extension has left: by name, since Firefox lets nobody touch its objects. */
  sweep(): void {
    if (CSS.highlights.size) for (const name of highlightNames()) CSS.highlights.delete(name);
  }
}
