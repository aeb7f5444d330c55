import { type PreparedSource, preparing } from '../match/prepare';
import type { GivenSource } from '../messages';
import type { Source } from '../source/types';
import { inSlices } from './slices';

/** The sources that may stand on a page, ready to be matched. */
export class TabSources {
  readonly #ask: (ids: readonly string[]) => Promise<GivenSource[]>;
  readonly #prepared = new Map<string, PreparedSource>();
  readonly #veiled = new Set<string>();
  #article: Source | null = null;

  constructor(ask: (ids: readonly string[]) => Promise<GivenSource[]>) {
    this.#ask = ask;
  }

  /** The article of the page itself, where it was read. */
  get article(): Source | null {
    return this.#article;
  }

  /** Takes in the article of the page itself, to be found on it like any source. */
  take(article: Source): void {
    this.#article = article;
  }

  /** Whether the page must not see a source's quotes before the person asks for them. */
  isVeiled({ id }: Source): boolean {
    return this.#veiled.has(id);
  }

  /** Those of these ids that there are; rejects where nobody answers for the unknown ones. */
  async prepared(ids: readonly string[]): Promise<PreparedSource[]> {
    const article = this.#article;
    const unknown = ids.filter((id) => id !== article?.id && !this.#prepared.has(id));
    for (const { source, veiled } of unknown.length ? await this.#ask(unknown) : []) {
      if (veiled) this.#veiled.add(source.id);
      await this.#prepare(source);
    }
    const isDue = article && ids.includes(article.id) && this.#prepared.get(article.id)?.source !== article;
    if (isDue) await this.#prepare(article);
    return ids.flatMap((id) => this.#prepared.get(id) ?? []);
  }

  async #prepare(source: Source): Promise<void> {
    this.#prepared.set(source.id, await inSlices(preparing(source)));
  }
}
