import type { Accusations } from '../match/accusations';
import type { AskBackground, FrameAnswer, FrameAsk, QuotePlace } from '../messages';
import type { Annotations } from './annotations';
import type { Scanner } from './scanner';

/** Shows quotes one by one. */
export interface Viewer {
  /** Scrolls to a quote and opens its card; false where it is gone. */
  jump(place: QuotePlace): boolean;
  /** Shows the quote after the one that the keyboard is at; false behind the last. */
  next(): boolean;
  /** Takes the keyboard back to before the first quote. */
  rewind(): void;
  /** Draws the card anew; closes that of a quote that the page no longer shows. */
  refresh(): void;
}

/**
 * Where the scripts of a frame wait for each other, each there as soon as it has run. All run in the extension's own world of the
 * frame, which no page reaches, but are scripts apart.
 */
export interface Handoff {
  /** Whether the copy of the extension that came last is still there. */
  isConnected?: () => boolean;
  ask?: AskBackground;
  /** Undefined where the page is left alone. */
  scanner?: Scanner;
  annotations?: Annotations;
  /** The attribution engine, which comes after what is shown without it. */
  engine?: PromiseWithResolvers<Accusations>;
  /** Answers what the scanner has no answer to. */
  answer?: (message: FrameAsk) => Promise<FrameAnswer<FrameAsk['type']>> | undefined;
  /** Called when settings may have changed. */
  choose?: () => Promise<void>;
  viewer?: Viewer;
}

declare global {
  var quoteprint: Handoff | undefined;
}

globalThis.quoteprint ??= {};
export const handoff: Handoff = globalThis.quoteprint;

/** The frame's scanner, null once it has ended. */
export function currentScanner(): Scanner | null {
  const { scanner } = handoff;
  return scanner?.isAlive() ? scanner : null;
}
