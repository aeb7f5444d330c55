import type { KeptSource } from './library/kept-source';
import type { SummaryPage } from './library/library';
import type { Look } from './palette';
import type { PageReport, QuoteMatch, SourceMatch } from './report';
import type { Settings } from './settings';
import type { Source } from './source/types';

/** One place of one quote on the page of a tab. */
export interface QuotePlace extends Pick<QuoteMatch, 'frame' | 'occurrence'> {
  source: string;
  quote: string;
}

/** One paragraph of a source, wherever it stands on the page of a tab. */
export interface ParagraphPlace {
  source: string;
  paragraph: string;
}

/** A speaker of a source, by their ids. */
export interface SpeakerKey {
  source: string;
  speaker: string;
}

/** Why the library did not do something: `message` names the place in a source that is wrong, or what the browser says. */
export interface Refusal<Reason = 'invalid' | 'full' | 'unavailable' | 'known' | 'gone'> {
  refused: Reason;
  message: string;
}

/** Whether sources were kept, and if not why. `known` is there already, `gone` is no longer there to be kept. */
export type Imported = { kept: number } | Refusal;

/** Whether sources were removed, and if not why. */
export type Removed = { removed: number } | Refusal<'full' | 'unavailable'>;

/**
 * Whether the article of a page was read: it was, nobody is quoted in it, there is none, none in English, or the page is closed to the
 * extension.
 */
export type ReadOutcome = 'read' | 'no-quotes' | 'no-article' | 'not-english' | 'closed';

/** What tells a frame what it paints, and how. */
export interface PaintSettings extends Pick<Settings, 'paintOwn' | 'unpainted' | 'speakerColors'>, Look {
  /** The speakers who were switched off in the tab before the frame came; null where it was there. */
  silenced: SpeakerKey[] | null;
}

/** A source as a frame gets it. */
export interface GivenSource {
  source: Source;
  /** Counted, but painted only when the person asks for it: a page can read the highlights painted on it. */
  veiled: boolean;
}

/** Every message to the background: what is asked and what is answered. */
export interface Requests {
  /** A frame's fingerprints → ids of the sources that may stand there. `fresh`: the first of a document just shown. */
  lookup: { ask: { fingerprints: number[]; fresh: boolean }; answer: string[] };
  /** Puts the annotator into the frame that asks. */
  annotate: { ask: object; answer: null };
  /** Sources by id, in the order asked for; unknown ones are left out. */
  sources: { ask: { ids: string[] }; answer: GivenSource[] };
  /** The bundled sources. */
  library: { ask: object; answer: Source[] };
  /** All sources there are, page by page; `after` is the last id of the page before. From extension pages only. */
  summaries: { ask: { after: string | null }; answer: SummaryPage };
  /** Sources by id to be read and written out, in the order asked for; unknown ones are left out. From extension pages only. */
  documents: { ask: { ids: string[] }; answer: KeptSource[] };
  /** Removes sources of the person's own; unknown ones are no error. From extension pages only. */
  remove: { ask: { ids: string[] }; answer: Removed };
  /** Keeps sources of the person's own, all or none of them. From extension pages only. */
  import: { ask: { sources: unknown[] }; answer: Imported };
  /** Shows the summary of the tab whose page asks: a person has pressed the button for it. */
  summary: { ask: object; answer: null };
  /** What a person has chosen of painting. `look`: what the frame has, null where nobody knows; replaced where it is no longer chosen. */
  paint: { ask: { look: Look | null }; answer: PaintSettings };
  /** How many quotes a frame shows now, how many of them the source does not have so, and the ids of the sources they are from. */
  found: { ask: { quotes: number; grave: number; sources: string[] }; answer: null };
  /** What a tab's page shows, its frames merged; null where nothing was scanned. From extension pages only. */
  report: { ask: { tabId: number }; answer: PageReport | null };
  /** Looks at a tab's page, also where the settings leave it alone. From extension pages only. */
  look: { ask: { tabId: number }; answer: null };
  /** Reads the article of a tab's page and shows it like a source. From extension pages only. */
  read: { ask: { tabId: number }; answer: ReadOutcome };
  /** Keeps the article that was read in a tab as a source. From extension pages only. */
  keep: { ask: { tabId: number }; answer: Imported };
  /** Paints what is veiled in a tab. From extension pages only. */
  reveal: { ask: { tabId: number }; answer: null };
  /** Scrolls a tab to a quote and opens its card; false where it is gone. From extension pages only. */
  jump: { ask: { tabId: number; place: QuotePlace }; answer: boolean };
  /** Scrolls a tab to a paragraph; false where it is gone. From extension pages only. */
  scroll: { ask: { tabId: number; place: ParagraphPlace }; answer: boolean };
  /** Paints the quotes of a speaker in a tab, or no longer, until its page is left. From extension pages only. */
  'switch-speaker': { ask: { tabId: number; speaker: SpeakerKey; on: boolean }; answer: null };
}

export type RequestType = keyof Requests;
export type Ask<T extends RequestType> = Requests[T]['ask'] & { type: T };
export type Answer<T extends RequestType> = Requests[T]['answer'];

/** Sends a message to the background. */
export type AskBackground = <T extends RequestType>(message: Ask<T>) => Promise<Answer<T>>;

/** What one frame shows. */
export interface FrameReport {
  url: string;
  title: string;
  sources: SourceMatch[];
}

/** Every message from the background to a frame. */
export interface FrameRequests {
  /** What the frame shows; null where the page is left alone. */
  'frame-report': { ask: object; answer: FrameReport | null };
  /** Looks at the page, also where the settings leave it alone. */
  'frame-begin': { ask: object; answer: null };
  /** The article of the page, null where it was not read. */
  'frame-article': { ask: object; answer: Source | null };
  /** Paints what is veiled. */
  'frame-reveal': { ask: object; answer: boolean };
  /** Takes all highlights from the page or puts them back; whether that changed anything. */
  'frame-hide': { ask: { hide: boolean }; answer: boolean };
  'frame-jump': { ask: { place: QuotePlace }; answer: boolean };
  /** Scrolls to a paragraph; false where it is gone. */
  'frame-scroll': { ask: { place: ParagraphPlace }; answer: boolean };
  /** Paints the quotes of a speaker, or no longer. */
  'frame-switch-speaker': { ask: { speaker: SpeakerKey; on: boolean }; answer: null };
  /** The speakers whose quotes are not painted. */
  'frame-silenced': { ask: object; answer: SpeakerKey[] };
  /** Goes to the next quote by key; false where there is none. */
  'frame-next': { ask: object; answer: boolean };
  /** Has the key begin with the first quote again. */
  'frame-rewind': { ask: object; answer: null };
}

export type FrameAsk = { [T in keyof FrameRequests]: FrameRequests[T]['ask'] & { type: T } }[keyof FrameRequests];
export type FrameAnswer<T extends keyof FrameRequests> = FrameRequests[T]['answer'];
