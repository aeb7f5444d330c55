import type { Source } from '../../../lib/source/types';

/** What is looked for on the page; the source has the same paragraphs, their places in the list as ids. */
export interface Wanted {
  paragraphs: string[];
  source: Source;
}

export interface Found {
  /** Milliseconds that the finding took, and what else it took to get ready for the article. */
  ms: number;
  preparing: number;
  /** Milliseconds after which more is known of what was found, of one that goes on. */
  judging?: number;
  /** Characters read, of one that does nothing else. */
  characters?: number;
  /** Of each wanted paragraph, where it stands: empty where it was not found. */
  places: Range[][];
}

/** Milliseconds that a library may take for one page; what it has not found by then counts as not found. */
const CAP = 5000;

type Locate = (text: string) => readonly Range[] | Promise<readonly Range[]>;

/** Looks for one paragraph after the other, for libraries that know no other way. */
export async function oneByOne({ paragraphs }: Wanted, locate: Locate): Promise<Found> {
  const begun = performance.now();
  const places: Range[][] = [];
  for (const text of paragraphs) {
    const isLate = performance.now() - begun > CAP;
    places.push(isLate ? [] : await located(locate, text));
  }
  return { ms: performance.now() - begun, preparing: 0, places };
}

/** A library that fails has found nothing. */
async function located(locate: Locate, text: string): Promise<Range[]> {
  try {
    return [...(await locate(text))];
  } catch {
    return [];
  }
}
