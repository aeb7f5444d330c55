import { finish } from '../tasks';
import { fingerprints } from './fingerprints';
import { isTellingShingle, type PreparedSource } from './prepare';

/** Fingerprints that a source must share with a page to be worth an alignment; one from a quote is enough. */
const ENOUGH = 2;

/** Which sources hold which fingerprints. */
export class SourceIndex {
  /** Fingerprint → id of a source → how much sharing it counts. */
  readonly #holders = new Map<number, Map<string, number>>();

  add({ source, units }: PreparedSource): void {
    for (const unit of units) {
      if (unit.kind === 'heading') continue;
      const worth = unit.kind === 'quote' ? ENOUGH : 1;
      for (const { hash, at } of finish(fingerprints(unit))) {
        if (!isTellingShingle(unit, at)) continue;
        const holders = this.#holders.get(hash) ?? new Map<string, number>();
        holders.set(source.id, Math.max(worth, holders.get(source.id) ?? 0));
        this.#holders.set(hash, holders);
      }
    }
  }

  /** Ids of the sources that share enough fingerprints, those that share most first. */
  candidates(hashes: Iterable<number>): string[] {
    const shared = new Map<string, number>();
    for (const hash of new Set(hashes)) {
      for (const [id, worth] of this.#holders.get(hash) ?? []) shared.set(id, (shared.get(id) ?? 0) + worth);
    }
    return [...shared]
      .filter(([, worth]) => worth >= ENOUGH)
      .sort((a, b) => b[1] - a[1])
      .map(([id]) => id);
  }
}
