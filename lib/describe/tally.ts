import type { ParagraphMatch, QuoteMatch, SourceMatch } from '../report';
import type { Entity, Source, Speaker } from '../source/types';
import { isBodyQuote } from './quotes';

/** How often one speaker is quoted. */
export interface SpeakerTally {
  speaker: Speaker;
  /** Place in the legend, from 0. */
  place: number;
  /** Quotes in the source. */
  total: number;
  /** Of these, how many stand on the page, however often each; null off the page. */
  found: number | null;
  /** Whether the page has words of theirs, counted or not; no off the page. */
  onPage: boolean;
}

/**
 * The speakers who are quoted in a source or on the page, in the source's order. Only the story's quotes count: neither
 * a heading that repeats one nor reported speech that a page has put in quotation marks.
 */
export function tallySpeakers(source: Source, matches: readonly QuoteMatch[] | null): SpeakerTally[] {
  const ids = matches && new Set(matches.map(({ id }) => id));
  return source.speakers
    .map((speaker, place) => {
      const quotes = source.quotes.filter((quote) => quote.speaker === speaker.id && isBodyQuote(quote));
      return {
        speaker,
        place,
        total: quotes.length,
        found: ids && quotes.filter(({ id }) => ids.has(id)).length,
        onPage: matches?.some(({ color }) => color === place) ?? false,
      };
    })
    .filter(({ total, onPage }) => total > 0 || onPage);
}

/** All quotes of the story: how many there are, and how many of them the page shows; null off the page. */
export function tallyQuotes(
  source: Source,
  matches: readonly QuoteMatch[] | null,
): { total: number; found: number | null } {
  const quotes = source.quotes.filter(isBodyQuote);
  const onPage = matches && new Set(matches.map(({ id }) => id));
  return { total: quotes.length, found: onPage && quotes.filter(({ id }) => onPage.has(id)).length };
}

/** How often an article names somebody or something. */
export interface EntityTally {
  entity: Entity;
  /** Mentions in the source. */
  total: number;
  /** Of these, how many stand in paragraphs that are on the page; all of them off the page. */
  found: number;
}

/** Who and what is named, the most mentioned on the page first. */
export function tallyEntities({ entities }: Source, paragraphs: readonly ParagraphMatch[] | null): EntityTally[] {
  const onPage = paragraphs && new Set(paragraphs.map(({ id }) => id));
  return entities
    .map((entity) => {
      const { mentions } = entity;
      const found = onPage ? mentions.filter(({ paragraph }) => onPage.has(paragraph)) : mentions;
      return { entity, total: mentions.length, found: found.length };
    })
    .sort((a, b) => b.found - a.found || b.total - a.total);
}

/** The sources of a page, the one that most of the page is from first. */
export function nearestFirst(sources: readonly SourceMatch[]): SourceMatch[] {
  return [...sources].sort((a, b) => b.paragraphs.length - a.paragraphs.length || b.quotes.length - a.quotes.length);
}
