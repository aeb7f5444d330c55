import type { QuotePlace } from '../messages';
import { NOBODY, QUOTE_VERDICTS, type QuoteMatch, type SourceMatch } from '../report';
import type { Quote, Source, Speaker } from '../source/types';
import { isChanged } from './verdict';
import { wordsAt } from './words';

/** One line of a list of quotes: of a page, or of a source that is read by itself. */
export interface QuoteEntry {
  key: string;
  /** The words, as on the page where they stand on one. */
  text: string;
  speaker: string | null;
  /** The speaker's place in the legend, `NOBODY` where there is none. */
  place: number;
  /** Null where the page quotes the source's own words. */
  quote: Quote | null;
  match: QuoteMatch | null;
  /** Where to find it in the tab, null off the page. */
  jump: QuotePlace | null;
}

/** Entries under one heading: the changed quotes, or those of one speaker (null where none is named). */
export interface QuoteGroup {
  heading: { changed: true } | { changed: false; speaker: Speaker | null };
  entries: QuoteEntry[];
}

/** Whether the quote is one of the story's own: neither reported speech nor a heading's repetition. */
export function isBodyQuote(quote: Quote): boolean {
  return quote.kind !== 'indirect' && quote.echoes === undefined;
}

/** A speaker's place in the legend, from 0; `NOBODY` where there is none. */
export function placeOf({ speakers }: Source, speaker: string | null): number {
  const place = speakers.findIndex(({ id }) => id === speaker);
  return place < 0 ? NOBODY : place;
}

/** What the source has at a match; null where the words are its own, and nobody's quote. */
export function quoteOfMatch(source: Source, match: QuoteMatch): Quote | null {
  return source.quotes.find(({ id }) => id === match.id) ?? null;
}

/** The quotes found on a page: the changed ones first, gravest on top, then the others by speaker. */
export function quotesOnPage(match: SourceMatch): QuoteGroup[] {
  const entries = match.quotes.map((found) => entryOfMatch(match.source, found));
  const gravity = ({ match: found }: QuoteEntry): number => QUOTE_VERDICTS.indexOf(found?.verdict ?? 'verbatim');
  const changed = entries.filter((entry) => entry.match && isChanged(entry.match.verdict));
  const rest = entries.filter((entry) => !changed.includes(entry));
  const first: QuoteGroup = { heading: { changed: true }, entries: changed.sort((a, b) => gravity(a) - gravity(b)) };
  return [...(changed.length > 0 ? [first] : []), ...bySpeaker(match.source, rest)];
}

/** The quotes of a source, by speaker; its reported speech is told apart. */
export function quotesOfSource(source: Source): QuoteGroup[] {
  return bySpeaker(
    source,
    source.quotes.filter((quote) => quote.kind !== 'indirect').map((quote) => entryOfSource(source, quote)),
  );
}

/** What a source reports without quotation marks, in its order. */
export function reportedSpeech(source: Source): QuoteEntry[] {
  return source.quotes.filter((quote) => quote.kind === 'indirect').map((quote) => entryOfSource(source, quote));
}

function bySpeaker(source: Source, entries: QuoteEntry[]): QuoteGroup[] {
  const groups = [...source.speakers, null].map((speaker, at): QuoteGroup => {
    const place = speaker ? at : NOBODY;
    return { heading: { changed: false, speaker }, entries: entries.filter((entry) => entry.place === place) };
  });
  return groups.filter((group) => group.entries.length > 0);
}

function entryOfMatch(source: Source, match: QuoteMatch): QuoteEntry {
  return {
    key: `${match.frame}/${match.id}/${match.occurrence}`,
    text: match.text,
    speaker: match.speaker,
    place: match.color,
    quote: quoteOfMatch(source, match),
    match,
    jump: { source: source.id, quote: match.id, frame: match.frame, occurrence: match.occurrence },
  };
}

function entryOfSource(source: Source, quote: Quote): QuoteEntry {
  const place = placeOf(source, quote.speaker);
  return {
    key: quote.id,
    text: wordsAt(source, quote.span),
    speaker: source.speakers[place]?.name ?? null,
    place,
    quote,
    match: null,
    jump: null,
  };
}
