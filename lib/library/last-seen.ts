import { readSettings } from '../settings';
import type { Library } from './library';
import { LibraryError } from './library-error';
import { pageAddress } from './sightings';

/** The tab that shows a page, as the browser describes it. */
interface SeenIn {
  url?: string;
  incognito?: boolean;
}

/**
 * Remembers that a tab's page shows sources, unless it is private or the person does not want it. What cannot be written is not:
 * nobody waits for it.
 */
export async function rememberSeen(library: Library, ids: readonly string[], tab: SeenIn | undefined): Promise<void> {
  const url = pageAddress(tab?.url);
  // A browser that says nothing of a tab does not say that it is no private one.
  if (ids.length === 0 || url === null || tab?.incognito !== false || !(await isWanted())) return;
  await quietly(library.noteSeen(ids, url, Date.now()));
  // They may have forbidden it while it was written.
  if (!(await isWanted())) await forgetSeen(library);
}

/** Forgets where sources were seen, all of it. */
export async function forgetSeen(library: Library): Promise<void> {
  await quietly(library.forgetSeen());
}

async function isWanted(): Promise<boolean> {
  return (await readSettings()).rememberSeen;
}

async function quietly(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
  }
}
