import { bundledSources } from './bundled';
import type { LibraryDatabase, Sighting } from './database';

/** Milliseconds within which the same source on the same page is the same sighting. */
const SAME = 60_000;

/** The address of a page of the web, without query and fragment; null where it is none. */
export function pageAddress(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, origin, pathname } = new URL(url);
  return /^https?:$/.test(protocol) ? origin + pathname : null;
}

/**
 * Writes down that sources were seen on a page, in one transaction with what is asked of them: one that is gone, and one whose own
 * article the page is, are left out.
 *
 * @param at milliseconds since 1970
 * @throws DOMException when the browser refuses it
 */
export async function noteSightings(
  database: LibraryDatabase,
  ids: readonly string[],
  url: string,
  at: number,
): Promise<void> {
  const transaction = database.transaction(['sources', 'sightings'], 'readwrite');
  const sources = transaction.objectStore('sources');
  const sightings = transaction.objectStore('sightings');
  const note = async (id: string) => {
    const last = await sightings.get(id);
    if (last?.url === url && Math.abs(at - last.at) < SAME) return;
    const source = bundledSources().find((one) => one.id === id) ?? (await sources.get(id))?.source;
    if (source && !isSamePage(source.url, url)) await sightings.put({ url, at }, id);
  };
  await Promise.all([...ids.map(note), transaction.done]);
}

/** The sightings of sources, by their ids. */
export async function sightingsOf(
  database: LibraryDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Sighting>> {
  const { store } = database.transaction('sightings');
  const found = await Promise.all(ids.map(async (id) => [id, await store.get(id)] as const));
  return new Map(found.flatMap(([id, sighting]) => (sighting ? [[id, sighting]] : [])));
}

/** Whether both are addresses of one page: by which protocol, and whether its path ends in a slash, is no difference. */
function isSamePage(one: string | undefined, other: string): boolean {
  const bare = (url: string | undefined) => pageAddress(url)?.replace(/^https?:|\/$/g, '') ?? null;
  return bare(one) !== null && bare(one) === bare(other);
}
