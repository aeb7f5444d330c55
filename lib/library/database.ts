import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { KeptSource } from './kept-source';
import { type Summary, summaryOf } from './summary';

/** A source of the person's own, as it is stored. */
export interface StoredSource {
  source: KeptSource;
  /** When it was added: milliseconds since 1970. */
  added: number;
}

/** Of a segment of the index, what changes without its marks. */
export interface StoredSegment {
  /** As in the segment. */
  ids: (string | null)[];
  /** By what its marks are made; it was the version of the extension once. */
  madeBy: string;
}

/** On which page a source was last seen. */
export interface Sighting {
  /** The page's address, without query and fragment. */
  url: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Sources, summaries and sightings by the source's id, segments and their packed marks by the segment's number. */
export interface LibrarySchema extends DBSchema {
  sources: { key: string; value: StoredSource };
  summaries: { key: string; value: Summary };
  segments: { key: number; value: StoredSegment };
  /** Blobs: a browser reads them several times as fast as buffers within a value, which it copies piece by piece. */
  marks: { key: number; value: Blob };
  sightings: { key: string; value: Sighting };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

/** What leads from each version of the stored data to the next; the first from nothing. A step that has shipped stays as it is. */
const STEPS: readonly ((database: LibraryDatabase, upgrade: Upgrade) => void | Promise<void>)[] = [
  (database) => {
    database.createObjectStore('sources');
    database.createObjectStore('summaries');
    database.createObjectStore('segments');
    database.createObjectStore('marks');
  },
  // Summaries tell who is quoted, and whether a person has checked it.
  async (_, upgrade) => {
    const summaries = upgrade.objectStore('summaries');
    for (let at = await upgrade.objectStore('sources').openCursor(); at; at = await at.continue()) {
      await summaries.put(summaryOf(at.value.source, 'own'), at.key);
    }
  },
  (database) => {
    database.createObjectStore('sightings');
  },
];

/**
 * Opens the person's own library, brought to this version's shape.
 *
 * @param closed called when the browser closes it by itself: its data were cleared
 * @throws DOMException where the browser keeps none, or has that of a later version
 */
export function openDatabase(closed: () => void): Promise<LibraryDatabase> {
  return openDB<LibrarySchema>('library', STEPS.length, {
    async upgrade(database, from, _, transaction) {
      for (const step of STEPS.slice(from)) await step(database, transaction);
    },
    terminated: closed,
  });
}
