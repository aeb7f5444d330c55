import { isBodyQuote } from '../describe/quotes';
import type { Source } from '../source/types';
import type { Sighting } from './database';

/** What a list of sources shows of each. */
export interface Summary extends Pick<Source, 'id' | 'title' | 'published' | 'wire' | 'outlet' | 'language'> {
  /** Those of the story: neither reported speech nor headings that repeat one. */
  quotes: number;
  /** Names of those who are quoted, each once. */
  speakers: string[];
  /** Whether a person has checked all that is said in it. */
  reviewed: boolean;
  /** Came with the extension, or is the person's own, which no page may learn of unasked. */
  origin: 'bundled' | 'own';
}

/** A source in the list of all, and where it was last seen, if that is known. */
export interface ListedSummary extends Summary {
  seen?: Sighting;
}

export function summaryOf(source: Source, origin: Summary['origin']): Summary {
  const { id, title, published, wire, outlet, language } = source;
  return {
    id,
    title,
    language,
    ...(published === undefined ? {} : { published }),
    ...(wire === undefined ? {} : { wire }),
    ...(outlet === undefined ? {} : { outlet }),
    quotes: source.quotes.filter(isBodyQuote).length,
    speakers: [...new Set(source.speakers.map(({ name }) => name))],
    reviewed: source.quotes.length > 0 && source.quotes.every(({ provenance }) => provenance === 'reviewed'),
    origin,
  };
}
