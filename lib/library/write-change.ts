import type { LibraryDatabase, StoredSource } from './database';
import { packSegment } from './packed-segment';
import type { SegmentChange } from './segments';
import { summaryOf } from './summary';

/**
 * Writes in one transaction that sources are gone, others came, and how that changes the index.
 *
 * @param records put in after `gone` was taken out: an id may be in both
 * @throws DOMException when the browser refuses any of it: then nothing has changed
 */
export async function writeChange(
  database: LibraryDatabase,
  gone: Iterable<string>,
  records: readonly StoredSource[],
  { dropped, thinned, made }: SegmentChange,
): Promise<void> {
  // Only with the word "strict" is what was written still there after a power failure.
  const transaction = database.transaction(['sources', 'summaries', 'segments', 'marks', 'sightings'], 'readwrite', {
    durability: 'strict',
  });
  const sources = transaction.objectStore('sources');
  const summaries = transaction.objectStore('summaries');
  const segments = transaction.objectStore('segments');
  const marks = transaction.objectStore('marks');
  const sightings = transaction.objectStore('sightings');
  const asked: Promise<unknown>[] = [transaction.done];
  try {
    for (const id of gone) {
      asked.push(sources.delete(id));
      asked.push(summaries.delete(id));
      if (!records.some(({ source }) => source.id === id)) asked.push(sightings.delete(id));
    }
    for (const record of records) {
      asked.push(sources.put(record, record.source.id));
      asked.push(summaries.put(summaryOf(record.source, 'own'), record.source.id));
    }
    for (const { key } of dropped) {
      asked.push(segments.delete(key));
      asked.push(marks.delete(key));
    }
    for (const { key, madeBy, segment } of made ? [...thinned, made] : thinned) {
      asked.push(segments.put({ ids: [...segment.ids], madeBy }, key));
    }
    if (made) asked.push(marks.put(packSegment(made.segment), made.key));
    await Promise.all(asked);
  } catch (cause) {
    abort(transaction);
    await Promise.allSettled(asked);
    throw cause;
  }
}

/** A request that is refused at once leaves the others of its transaction to be committed. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
