import { MARKED_BY } from '../match/marks';
import type { Segment } from '../match/segment';
import { SourceIndex } from '../match/source-index';
import type { Refusal } from '../messages';
import { SourceError } from '../source/source-error';
import { bundledSegment, bundledSources } from './bundled';
import type { KeptSource } from './kept-source';
import { LibraryError } from './library-error';
import { OwnSources } from './own-sources';
import { parseSources } from './source-file';
import { type ListedSummary, summaryOf } from './summary';
import { troubleText } from './trouble';

/** Part of the list of all sources. */
export interface SummaryPage {
  /** The first page begins with the bundled ones; the person's own follow in the order of their ids. */
  summaries: ListedSummary[];
  /** Whether others follow. */
  more: boolean;
  /** Why the person's own are not among them; null where nothing is wrong. */
  problem: Refusal<LibraryError['reason']> | null;
}

/** Own summaries in one page of the list. */
const PAGE = 500;

/** All sources there are: the bundled ones, and the person's own as far as the browser keeps them. */
export class Library {
  #opened: Promise<OwnSources> | null = null;

  /** Ids of the sources that may stand on a page with these fingerprints, those that share most first. */
  async candidates(fingerprints: readonly number[]): Promise<string[]> {
    const own = await this.#own().then(segmentsOf, withoutOwn);
    return new SourceIndex([bundledSegment(), ...own]).candidates(fingerprints);
  }

  /** The sources of these ids, in their order; unknown ones are left out. */
  async sourcesByIds(ids: readonly string[]): Promise<KeptSource[]> {
    const bundled = bundledSources().filter(({ id }) => ids.includes(id));
    const others = ids.filter((id) => !isBundled(id));
    const own = others.length ? await this.#own().then((sources) => sources.byIds(others), withoutOwn) : [];
    return [...bundled, ...own].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  }

  /** @param after the last id of the page before; null for the first page */
  async summaries(after: string | null): Promise<SummaryPage> {
    const bundled = after === null ? bundledSources().map((source) => summaryOf(source, 'bundled')) : [];
    try {
      const library = await this.#own();
      const own = await library.summaries(after, PAGE + 1);
      const page = [...bundled, ...own.slice(0, PAGE)];
      const seen = await library.seen(page.map(({ id }) => id));
      const summaries = page.map((summary) => {
        const sighting = seen.get(summary.id);
        return sighting ? { ...summary, seen: sighting } : summary;
      });
      return { summaries, more: own.length > PAGE, problem: null };
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error;
      return { summaries: bundled, more: false, problem: { refused: error.reason, message: troubleText(error) } };
    }
  }

  /**
   * Keeps sources of unknown origin, all or none of them; one whose id is there takes its place.
   *
   * @throws SourceError naming the first place that is wrong, as `sources[2].quotes[0].span.end`
   * @throws LibraryError when the browser has no room, or keeps no data
   */
  async addSources(values: readonly unknown[]): Promise<void> {
    const sources = parseSources(values);
    const ids = new Set<string>();
    sources.forEach(({ id }, at) => {
      if (isBundled(id)) throw new SourceError(`sources[${at}].id`, 'bundled', id);
      if (ids.has(id)) throw new SourceError(`sources[${at}].id`, 'twice', id);
      ids.add(id);
    });
    await (await this.#own()).add(sources);
  }

  /**
   * Removes sources of the person's own, all or none of them; nothing happens where there is none of an id.
   *
   * @throws LibraryError when the browser cannot change what it keeps
   */
  async removeSources(ids: readonly string[]): Promise<void> {
    await (await this.#own()).remove(ids);
  }

  /**
   * Remembers on which page sources were seen: one that there is no longer, and one whose own article the page is, are left out.
   *
   * @param url without query and fragment
   * @param at milliseconds since 1970
   * @throws LibraryError when the browser has no room, or keeps no data
   */
  async noteSeen(ids: readonly string[], url: string, at: number): Promise<void> {
    await (await this.#own()).noteSeen(ids, url, at);
  }

  /**
   * Forgets where sources were seen.
   *
   * @throws LibraryError when the browser cannot change what it keeps
   */
  async forgetSeen(): Promise<void> {
    await (await this.#own()).forgetSeen();
  }

  /** Opened when first asked for, and again after a failure. */
  #own(): Promise<OwnSources> {
    if (!this.#opened) {
      const forget = () => {
        this.#opened = null;
      };
      this.#opened = OwnSources.open(MARKED_BY, forget);
      this.#opened.catch(forget);
    }
    return this.#opened;
  }
}

/** Not before they are of use: nobody asks again for a page that has been answered. */
async function segmentsOf(own: OwnSources): Promise<Segment[]> {
  await own.renewed;
  return own.segments;
}

/** What the list of sources says is wrong need not be said on each page. */
function withoutOwn(error: unknown): [] {
  if (!(error instanceof LibraryError)) throw error;
  return [];
}

function isBundled(id: string): boolean {
  return bundledSources().some((source) => source.id === id);
}
