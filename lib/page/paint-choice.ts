import type { PaintSettings, QuotePlace, SpeakerKey } from '../messages';
import type { AnnotatedQuote } from './matched';
import { Silenced } from './silenced';

/** The settings that tell which quotes are painted, and how. */
export type PaintRules = Pick<PaintSettings, 'paintOwn' | 'unpainted' | 'speakerColors' | 'palette'>;

/** What a person lets be painted on a page: by their settings, by key, in popup and side panel. */
export class PaintChoice {
  rules: PaintRules = { paintOwn: false, unpainted: [], speakerColors: [], palette: 'ink' };
  /** The quote that they asked for last. */
  wanted: QuotePlace | null = null;
  readonly #silenced = new Silenced();
  #isUnveiled = false;
  #isHidden = false;

  /** Lets everything be painted that is veiled or hidden; whether that changes anything. */
  reveal(): boolean {
    if (this.#isUnveiled && !this.#isHidden) return false;
    this.#isUnveiled = true;
    this.#isHidden = false;
    return true;
  }

  /** Lets nothing be painted, or all again; whether that changes anything. */
  hide(isHidden: boolean): boolean {
    if (isHidden === this.#isHidden) return false;
    this.#isHidden = isHidden;
    return true;
  }

  /** The speakers whose quotes are not painted. */
  get silenced(): readonly SpeakerKey[] {
    return this.#silenced.speakers;
  }

  /** Ids of those of one source. */
  silencedOf(source: string): string[] {
    return this.#silenced.of(source);
  }

  /** Lets the quotes of these speakers be painted, or no longer. */
  switchSpeakers(speakers: readonly SpeakerKey[], on: boolean): void {
    if (on) this.#silenced.remove(speakers);
    else this.#silenced.add(speakers);
    // A quote that was asked for before goes with its speaker.
    this.wanted = null;
  }

  /** @param isVeiled whether the quote's source is the person's own */
  paints(quote: AnnotatedQuote, isVeiled: boolean): boolean {
    if (this.#isHidden || (isVeiled && !this.#isUnveiled && !this.rules.paintOwn)) return false;
    if (this.wanted && isAt(this.wanted, quote)) return true;
    return !this.#silenced.has(quote) && !this.rules.unpainted.includes(quote.match.verdict);
  }
}

/** Whether a quote stands at a place. */
export function isAt(place: QuotePlace, { source, match }: AnnotatedQuote): boolean {
  return source.id === place.source && match.id === place.quote && match.occurrence === place.occurrence;
}
