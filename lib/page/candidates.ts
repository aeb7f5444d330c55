import { Hashes } from './hashes';
import { pause } from './slices';

/** Ids of the sources that share these fingerprints; `fresh` for the first of a page just shown. */
export type Lookup = (fingerprints: number[], fresh: boolean) => Promise<string[]>;

/** Fingerprints that are remembered as looked up, about: a page without an end is asked for anew. */
const MOST_ASKED = 1 << 16;

/** The sources that may stand on a page. Those that stand there no longer stay: they may come back, and nothing is looked up twice. */
export class Candidates {
  readonly #lookup: Lookup;
  readonly #signal: AbortSignal;
  /** Fingerprints of this page that were looked up; null before the first. */
  #asked: Hashes | null = null;
  #ids = new Set<string>();
  readonly #included = new Set<string>();

  constructor(lookup: Lookup, signal: AbortSignal) {
    this.#lookup = lookup;
    this.#signal = signal;
  }

  get ids(): string[] {
    return [...this.#ids];
  }

  /** Takes in a source that is none of the library's. */
  include(id: string): void {
    this.#included.add(id);
    this.#ids.add(id);
  }

  /** Has all be looked up anew, as for a page that has just been opened. */
  restart(): void {
    this.#asked = null;
  }

  /** Looks fingerprints up, if they were not all before; whether sources were found that are new here. */
  async lookUp(hashes: readonly number[]): Promise<boolean> {
    // A page says that it is there even where it has no words, so that what the last one showed is forgotten.
    const isNews = this.#asked === null && window === top;
    if (!isNews && hashes.every((hash) => this.#asked?.has(hash))) return false;
    // To hand many of them over takes as long as a slice.
    await pause();
    if (this.#signal.aborted) return false;
    const found = await this.#lookup([...hashes], this.#asked === null);
    if (!this.#asked || this.#asked.size > MOST_ASKED) {
      this.#asked = new Hashes();
      this.#ids = new Set(this.#included);
    }
    this.#asked.add(hashes);
    const before = this.#ids.size;
    for (const id of found) this.#ids.add(id);
    return this.#ids.size > before;
  }
}
