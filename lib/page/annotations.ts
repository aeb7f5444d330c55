import { type ColorSettings, slotOf } from '../describe/speaker-color';
import type { Accusations } from '../match/accusations';
import { reportOf } from '../match/match-source';
import type { GivenSource, ParagraphPlace, QuotePlace, SpeakerKey } from '../messages';
import type { SourceMatch } from '../report';
import type { Source } from '../source/types';
import type { Change } from './changes';
import { Grounds } from './grounds';
import { Highlights } from './highlights';
import {
  type AnnotatedQuote,
  accusing,
  annotatedQuotes,
  hasTurned,
  type Matched,
  matching,
  paragraphRange,
} from './matched';
import { isAt, PaintChoice, type PaintRules } from './paint-choice';
import type { Reading } from './scanner';
import { inSlices, timeTaken } from './slices';
import { TabSources } from './tab-sources';
import { whileSeen } from './while-seen';

export interface AnnotationsOptions {
  sources(ids: readonly string[]): Promise<GivenSource[]>;
  engine: Promise<Accusations>;
  /** Called after each change of what is found. */
  changed(): void;
  /** Whether the extension is still there; ends `signal` where it is not. */
  isAlive(): boolean;
  signal: AbortSignal;
}

/** What one frame shows of the sources: matches the page as it is read and paints its quotes. */
export class Annotations {
  readonly #options: AnnotationsOptions;
  readonly #highlights = new Highlights();
  readonly #sources: TabSources;
  #matched: Matched | null = null;
  #placed: AnnotatedQuote[] = [];
  #quotes: AnnotatedQuote[] = [];
  readonly #choice = new PaintChoice();
  /** Made when it is first asked for: most pages do not change. */
  #grounds: Grounds | null = null;
  #reading: Reading | null = null;
  #next: Reading | null = null;
  #working: Promise<void> | null = null;

  constructor(options: AnnotationsOptions) {
    this.#options = options;
    this.#sources = new TabSources(options.sources);
    const { signal } = options;
    this.#highlights.sweep();
    // A page can clear the registry of highlights, and what a click or a key unfolds was read long before.
    const keep = () => options.isAlive() && this.#highlights.keep();
    whileSeen(keep, () => this.#lookAgain(), signal);
    signal.addEventListener('abort', () => {
      this.#quotes = [];
      this.#placed = [];
      this.#highlights.clear();
    });
  }

  /** The quotes that are painted and that a reader sees, in reading order. */
  get quotes(): readonly AnnotatedQuote[] {
    return this.#quotes;
  }

  /** All quotes that a reader sees, also those that are not painted. */
  get found(): AnnotatedQuote[] {
    return this.#placed.filter(isThere);
  }

  /** The article of this page, where it was read. */
  get article(): Source | null {
    return this.#sources.article;
  }

  /** The colours of speakers, and what the person has given to some. */
  get colors(): ColorSettings {
    return this.#choice.rules;
  }

  /** Takes in the article of this page, to be found on it like any source. */
  take(article: Source): void {
    this.#sources.take(article);
  }

  /** Paints what these settings let it paint. */
  obey(rules: PaintRules): void {
    this.#choice.rules = rules;
    this.#repaint();
  }

  /** The speakers whose quotes are not painted. */
  get silenced(): readonly SpeakerKey[] {
    return this.#choice.silenced;
  }

  /** Paints the quotes of these speakers, or no longer. */
  switchSpeakers(speakers: readonly SpeakerKey[], on: boolean): void {
    this.#choice.switchSpeakers(speakers, on);
    this.#repaint();
  }

  /** Where a paragraph of a source stands that a reader sees; null where it is gone. */
  placeOf({ source, paragraph }: ParagraphPlace): Range | null {
    return this.#matched && paragraphRange(this.#matched, source, paragraph);
  }

  /** Paints what is veiled or hidden, from now on at once. */
  reveal(): void {
    if (this.#choice.reveal()) this.#repaint();
  }

  /** Takes all highlights from the page, or puts them back; whether that changed anything. */
  hide(isHidden: boolean): boolean {
    const isNew = this.#choice.hide(isHidden);
    if (isNew) this.#repaint();
    return isNew;
  }

  /** The quote of a place, which is painted now whatever its verdict is; null where it is gone. */
  bring(place: QuotePlace): AnnotatedQuote | null {
    this.#choice.wanted = place;
    this.#paint();
    return this.#quotes.find((quote) => isAt(place, quote)) ?? null;
  }

  /** What this frame shows now, for the page's report; frame ids are the background's to fill in. */
  report(): SourceMatch[] {
    return (this.#matched?.findings ?? [])
      .map((findings) => ({
        source: findings.source,
        ...reportOf(findings),
        ...(findings.source === this.article ? { read: true as const } : {}),
        silenced: this.#choice.silencedOf(findings.source.id),
      }))
      .filter(({ paragraphs, quotes }) => paragraphs.length || quotes.length);
  }

  /**
   * Shows what stands on a page as it was read, or as it was read since; gives the milliseconds of the page's time that it took, 0
   * where they are given already to who asked before. Rejects where nobody answers for its sources.
   */
  async update(reading: Reading): Promise<number> {
    this.#reading = reading;
    this.#next = reading;
    if (this.#working) {
      await this.#working;
      return 0;
    }
    const begun = timeTaken();
    this.#working = this.#work();
    await this.#working;
    return timeTaken() - begun;
  }

  /** Whether a change of the page, with these fingerprints in what is read anew, may bear on what is shown. */
  concerns(change: Change, hashes: readonly number[]): boolean {
    if (this.#working || !this.#matched) return true;
    this.#grounds ??= new Grounds(this.#matched);
    return this.#grounds.isTouchedBy(change, hashes);
  }

  async #work(): Promise<void> {
    try {
      while (this.#next) {
        const reading = this.#next;
        this.#next = null;
        const sources = await this.#sources.prepared(reading.candidates);
        const found = await inSlices(matching(reading, sources, this.article));
        if (!this.#matched) await this.#showCertain(found);
        const engine = await this.#options.engine;
        const matched = await inSlices(accusing(found, engine, this.article));
        const placed = await inSlices(annotatedQuotes(matched));
        // A page read again in the meantime has other nodes: its own matches follow.
        if (!this.#next) this.#show(matched, placed);
      }
    } finally {
      this.#working = null;
    }
  }

  /** Paints at once what needs no engine to be judged, on a page where nothing is shown yet. */
  async #showCertain(found: Matched): Promise<void> {
    const placed = await inSlices(annotatedQuotes(found));
    if (this.#next || this.#options.signal.aborted) return;
    this.#placed = placed.filter(({ certain }) => certain);
    this.#paint();
  }

  #show(matched: Matched, placed: AnnotatedQuote[]): void {
    if (this.#options.signal.aborted) return;
    this.#matched = matched;
    this.#placed = placed;
    this.#grounds = null;
    this.#paint();
    this.#options.changed();
  }

  #repaint(): void {
    if (!this.#matched) return;
    this.#paint();
    this.#options.changed();
  }

  #paint(): void {
    const painted = this.#placed.filter((quote) => this.#choice.paints(quote, this.#sources.isVeiled(quote.source)));
    // Hidden quotes are painted too, so that they are there the moment the page shows them.
    this.#highlights.paint(
      painted.map(({ source, match, ranges }) => {
        return { verdict: match.verdict, ranges, color: slotOf(source, match.color, this.colors.speakerColors) };
      }),
    );
    this.#quotes = painted.filter(isThere);
  }

  /** Matches the page as it was read last, where something has come to sight or gone from it. */
  #lookAgain(): void {
    if (document.hidden || this.#working || !this.#matched || !this.#reading) return;
    if (hasTurned(this.#matched)) this.update(this.#reading).catch(() => this.#options.isAlive());
  }
}

function isThere({ shown, ranges }: AnnotatedQuote): boolean {
  return shown && ranges.length > 0;
}
