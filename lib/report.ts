import type { Source, Span } from './source/types';

/** What a page did with a quote, gravest first: the one shown is the first that holds. */
export const QUOTE_VERDICTS = [
  'misattributed',
  'newly-quoted',
  'altered',
  'shortened',
  'unmarked',
  'restyled',
  'verbatim',
] as const;
export type QuoteVerdict = (typeof QUOTE_VERDICTS)[number];

/** Whether the page has somebody say what the source does not: what the badge warns of. To shorten is an editor's right. */
export function isGrave(verdict: QuoteVerdict): boolean {
  return verdict === 'misattributed' || verdict === 'newly-quoted' || verdict === 'altered';
}

export type Wording = 'verbatim' | 'restyled' | 'shortened' | 'altered';
export type ParagraphVerdict = 'verbatim' | 'restyled' | 'edited';

/** Source words → page words; `from` is empty where words were added, `to` where they were dropped. */
export interface Change {
  from: string;
  to: string;
}

export interface ParagraphMatch {
  id: string;
  verdict: ParagraphVerdict;
  /** Share of the source paragraph's words that stand on the page in order, 0 to 1. */
  similarity: number;
  /** As on the page. */
  text: string;
  changes: Change[];
}

export interface QuoteMatch {
  /** Of the source's quote; of words that the source has as its own, of their paragraph. */
  id: string;
  /** The speaker's name in the source; null where it names none. */
  speaker: string | null;
  /** Place in the legend: the speaker's position in the source; `NOBODY` where it names none. */
  color: number;
  verdict: QuoteVerdict;
  wording: Wording;
  /** Whether the page shows the words as a quotation. */
  marked: boolean;
  /** Share of the quote's words that stand on the page in order, 0 to 1. */
  score: number;
  /** As on the page. */
  text: string;
  changes: Change[];
  /** Of misattributed words: whose they are on the page, and the page's words that say so. */
  pageSpeaker?: { name: string; evidence: string };
  /** Of newly quoted words: the source's sentences in which they stand without quotation marks. */
  sentence?: Span;
  /** Id of the frame within the tab, 0 for the page itself. */
  frame: number;
  /** Which of several places of the same quote in its frame, from 0. */
  occurrence: number;
}

/** The `color` of words that no speaker of the source has said. */
export const NOBODY = -1;

/** What one frame found of one source; the same for a whole page once frames are merged. */
export interface Findings {
  paragraphs: ParagraphMatch[];
  /** Ids of the source's paragraphs that are not on the page, in the source's order. */
  missing: string[];
  quotes: QuoteMatch[];
}

export interface SourceMatch extends Findings {
  /** Of the page itself, read when the person asked for it. */
  read?: true;
  source: Source;
  /** Ids of the speakers whose quotes the person has switched off on this page. */
  silenced?: string[];
}

/** What popup, badge, export, tests and the command line all read. */
export interface PageReport {
  url: string;
  title: string;
  sources: SourceMatch[];
}
