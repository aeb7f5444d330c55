import { type MarkedSource, markSource } from '../match/marks';
import { prepare } from '../match/prepare';
import { type Segment, segmentOf } from '../match/segment';
import { oneByOne } from '../one-by-one';
import type { Task } from '../tasks';
import { type LibraryDatabase, openDatabase, type Sighting, type StoredSource } from './database';
import { inTurns } from './in-turns';
import type { KeptSource } from './kept-source';
import { libraryError } from './library-error';
import { unpackSegment } from './packed-segment';
import { changeSegments, idsIn, type KeptSegment, type SegmentChange } from './segments';
import { noteSightings, sightingsOf } from './sightings';
import type { Summary } from './summary';
import { writeChange } from './write-change';

/** Who made a segment whose marks the browser has lost. */
const LOST = '';
/** Sources that are indexed anew in one transaction. */
const BATCH = 50;

/**
 * The sources of the person's own: documents at rest in the browser's database, their index in memory. Opening reads the
 * index alone. What is written is written in one transaction: sources, summaries and index agree whenever the browser ends.
 * To be held once, by the background: it keeps what it has read.
 */
export class OwnSources {
  readonly #database: LibraryDatabase;
  readonly #madeBy: string;
  #kept: readonly KeptSegment[];
  /** Each change begins with the segments that the last one left. */
  readonly #inTurn = oneByOne();
  /** Settled once all that another has made is made anew, or cannot be just now. */
  readonly renewed: Promise<void>;

  private constructor(database: LibraryDatabase, madeBy: string, kept: readonly KeptSegment[]) {
    this.#database = database;
    this.#madeBy = madeBy;
    this.#kept = kept;
    this.renewed = this.#renew().catch(() => {});
  }

  /**
   * @param madeBy what makes the index; what another has made is made anew by and by
   * @param closed called when the browser closes the database by itself
   * @throws LibraryError where the browser keeps no data
   */
  static async open(madeBy: string, closed: () => void): Promise<OwnSources> {
    try {
      const database = await openDatabase(closed);
      const transaction = database.transaction(['segments', 'marks']);
      const segments = transaction.objectStore('segments');
      const [keys, stored, marks] = await Promise.all([
        segments.getAllKeys(),
        segments.getAll(),
        transaction.objectStore('marks').getAll(),
      ]);
      const kept = await Promise.all(
        stored.map(async ({ ids, madeBy }, at) => {
          const key = keys[at] as number;
          const segment = await unpackSegment(ids, marks[at] as Blob).catch(() => null);
          return segment ? { key, madeBy, segment } : { key, madeBy: LOST, segment: { ...segmentOf([]), ids } };
        }),
      );
      return new OwnSources(database, madeBy, kept);
    } catch (cause) {
      throw libraryError(cause);
    }
  }

  /** Where to look a page's fingerprints up among them. */
  get segments(): Segment[] {
    return this.#kept.map(({ segment }) => segment);
  }

  /**
   * Keeps sources, all or none of them; one whose id is there takes its place.
   *
   * @throws LibraryError when there is no room
   */
  add(sources: readonly KeptSource[]): Promise<void> {
    const added = Date.now();
    return this.#write(async () => ({ ids: [], records: sources.map((source) => ({ source, added })) }));
  }

  /** Removes sources; nothing happens where there is none of an id. */
  remove(ids: readonly string[]): Promise<void> {
    return this.#write(async () => ({ ids, records: [] }));
  }

  /** The sources of these ids, in their order; unknown ones are left out. */
  async byIds(ids: readonly string[]): Promise<KeptSource[]> {
    return (await this.#records(ids)).map(({ source }) => source);
  }

  /** Summaries in the order of their ids, from the first behind `after`. */
  summaries(after: string | null, most: number): Promise<Summary[]> {
    return this.#database.getAll('summaries', after === null ? null : IDBKeyRange.lowerBound(after, true), most);
  }

  /**
   * Remembers on which page sources were seen, bundled ones too.
   *
   * @throws LibraryError when there is no room
   */
  async noteSeen(ids: readonly string[], url: string, at: number): Promise<void> {
    await noteSightings(this.#database, ids, url, at).catch(fail);
  }

  /** On which page each of these sources was last seen, bundled ones too. */
  async seen(ids: readonly string[]): Promise<ReadonlyMap<string, Sighting>> {
    return sightingsOf(this.#database, ids);
  }

  /** Forgets where sources were seen. */
  async forgetSeen(): Promise<void> {
    await this.#database.clear('sightings').catch(fail);
  }

  async #records(ids: readonly string[]): Promise<StoredSource[]> {
    const store = this.#database.transaction('sources').store;
    return (await Promise.all(ids.map((id) => store.get(id)))).filter((record) => record !== undefined);
  }

  /** Takes out and puts in what `what` names. */
  #write(what: () => Promise<{ ids: readonly string[]; records: readonly StoredSource[] }>): Promise<void> {
    return this.#inTurn(async () => {
      try {
        const { ids, records } = await what();
        await this.#replace(ids, records);
      } catch (cause) {
        throw libraryError(cause);
      }
    });
  }

  async #replace(ids: readonly string[], records: readonly StoredSource[]): Promise<void> {
    const gone = new Set([...ids, ...records.map(({ source }) => source.id)]);
    const change = await inTurns(this.#change(gone, records));
    await writeChange(this.#database, gone, records, change);
    this.#kept = change.kept;
  }

  *#change(gone: ReadonlySet<string>, records: readonly StoredSource[]): Task<SegmentChange> {
    const marked: MarkedSource[] = [];
    for (const { source } of records) {
      marked.push(markSource(prepare(source)));
      yield;
    }
    return yield* changeSegments(this.#kept, gone, segmentOf(marked), this.#madeBy);
  }

  /** Indexes anew what another has indexed; what is not done when the background ends is done at its next start. */
  async #renew(): Promise<void> {
    const old = () => this.#kept.find(({ madeBy }) => madeBy !== this.#madeBy);
    while (old()) {
      await this.#write(async () => {
        const segment = old()?.segment;
        const ids = segment ? idsIn(segment).slice(0, BATCH) : [];
        return { ids, records: await this.#records(ids) };
      });
    }
  }
}

function fail(cause: unknown): never {
  throw libraryError(cause);
}
