import type { PageReport, QuoteMatch } from './report';
import type { Source } from './source/types';

/** One place of one quote on the page of a tab. */
export interface QuotePlace extends Pick<QuoteMatch, 'frame' | 'occurrence'> {
  source: string;
  quote: string;
}

/** Every message to the background: what is asked and what is answered. */
export interface Requests {
  /** A frame's fingerprints → ids of the sources that may stand there. The background also puts the annotator into that frame. */
  lookup: { ask: { fingerprints: number[] }; answer: string[] };
  /** Sources by id, in the order asked for; unknown ones are left out. */
  sources: { ask: { ids: string[] }; answer: Source[] };
  /** All sources there are. */
  library: { ask: object; answer: Source[] };
  /** How many quotes a frame shows now, for the badge. */
  found: { ask: { quotes: number; altered: number }; answer: null };
  /** What a tab's page shows, its frames merged; null where nothing was scanned. */
  report: { ask: { tabId: number }; answer: PageReport | null };
  /** Scrolls a tab to a quote and opens its card; false where it is gone. */
  jump: { ask: { tabId: number; place: QuotePlace }; answer: boolean };
}

export type RequestType = keyof Requests;
export type Ask<T extends RequestType> = Requests[T]['ask'] & { type: T };
export type Answer<T extends RequestType> = Requests[T]['answer'];
