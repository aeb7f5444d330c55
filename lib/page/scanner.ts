import { fingerprints, GUARANTEED_RUN } from '../match/fingerprints';
import type { QuotePlace } from '../messages';
import type { SourceMatch } from '../report';
import { readWords, type Words } from '../text/words';
import { type PageMap, readPage } from './read-page';
import { inSlices } from './slices';

/** A page as it was read last, and the sources that may stand on it. */
export interface Reading {
  map: PageMap;
  words: Words;
  candidates: readonly string[];
}

/** What is put into a frame where a source may stand. */
export interface Annotator {
  update(reading: Reading): void;
  report(): SourceMatch[];
  /** Shows a quote and its card; false where it is gone. */
  jump(place: QuotePlace): boolean;
  /** Shows the quote after the one that the keyboard is at; false behind the last, until started over. */
  next(startOver: boolean): boolean;
}

export interface ScannerOptions {
  /** Ids of the sources that share these fingerprints; `fresh` for the first of a page just shown. */
  lookup(fingerprints: number[], fresh: boolean): Promise<string[]>;
  /** Asks for the annotator to be put into this frame. */
  annotate(): Promise<void>;
  shadowOf(element: Element): ShadowRoot | null;
  /** Whether the extension is still there; ends `signal` where it is not. */
  isAlive(): boolean;
  signal: AbortSignal;
}

/** Milliseconds between a change of the page and the next reading, at least. */
const SETTLE = 250;
/** A page that never rests is read for at most one part in this many of the time. */
const REST = 20;
/** Milliseconds until a failed reading is tried again, doubled each time, and how often that is. */
const RETRY = 500;
const RETRIES = 5;
/** Milliseconds after a reading at which components that had no content yet are looked at again. */
const LATE_COMPONENTS = [1000, 3000, 9000];

/** Reads one frame's text, now and whenever it changes, and hands it on where a source may stand in it. */
export class Scanner {
  readonly #options: ScannerOptions;
  readonly #observer: MutationObserver;
  #known: { fingerprints: number[]; candidates: string[] } | null = null;
  #latest: Reading | null = null;
  #annotator: Annotator | null = null;
  #asked = false;
  #failures = 0;
  #state: 'idle' | 'waiting' | 'reading' | 'again' = 'idle';
  #cost = 0;
  /** Components without content: they get a shadow tree without any sign to an observer. */
  #empty: WeakRef<Element>[] = [];

  constructor(options: ScannerOptions) {
    this.#options = options;
    this.#observer = new MutationObserver((records) => {
      if (this.isAlive() && !records.every(isOwn)) this.schedule();
    });
    options.signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  get signal(): AbortSignal {
    return this.#options.signal;
  }

  get annotator(): Annotator | null {
    return this.#annotator;
  }

  isAlive(): boolean {
    return this.#options.isAlive();
  }

  start(): void {
    this.#observe(document);
    void this.#read();
  }

  /** Reads and reports anew, as if the page had just been opened. */
  restart(): void {
    this.#known = null;
    this.schedule();
  }

  /** Takes the annotator in and gives it what was read last. */
  attach(annotator: Annotator): void {
    this.#annotator = annotator;
    if (this.#latest) annotator.update(this.#latest);
  }

  /** Reads the page again soon. */
  schedule(): void {
    if (this.#state === 'reading') this.#state = 'again';
    if (this.#state !== 'idle') return;
    this.#state = 'waiting';
    setTimeout(() => void this.#read(), Math.max(SETTLE, REST * this.#cost));
  }

  async #read(): Promise<void> {
    if (!this.isAlive()) return;
    this.#state = 'reading';
    try {
      await this.#readOnce();
      this.#failures = 0;
    } catch {
      // Nobody answers: either the extension is gone, or the background is just starting.
      if (this.isAlive() && this.#failures < RETRIES) setTimeout(() => this.schedule(), RETRY * 2 ** this.#failures++);
    } finally {
      const again = (this.#state as string) === 'again';
      this.#state = 'idle';
      if (again) this.schedule();
    }
  }

  async #readOnce(): Promise<void> {
    if (!document.body) return;
    const begun = performance.now();
    this.#empty = [];
    const map = await inSlices(readPage(document.body, (element) => this.#shadowOf(element)));
    this.#watchEmpty();
    const words = await inSlices(readWords(map.text));
    // The rest is waiting for answers, which costs the page nothing.
    this.#cost = performance.now() - begun;
    const candidates = words.length < GUARANTEED_RUN ? [] : await this.#candidates(words);
    if (this.signal.aborted) return;
    const reading = { map, words, candidates };
    if (this.#annotator) this.#annotator.update(reading);
    else if (candidates.length) {
      this.#latest = reading;
      if (!this.#asked) await this.#options.annotate();
      this.#asked = true;
    }
  }

  async #candidates(words: Words): Promise<string[]> {
    const marks = (await inSlices(fingerprints(words))).map(({ hash }) => hash);
    const before = this.#known;
    const isSame =
      before?.fingerprints.length === marks.length && marks.every((mark, at) => mark === before.fingerprints[at]);
    if (before && isSame) return before.candidates;
    const candidates = await this.#options.lookup(marks, before === null);
    this.#known = { fingerprints: marks, candidates };
    return candidates;
  }

  #shadowOf(element: Element): ShadowRoot | null {
    const shadow = this.#options.shadowOf(element);
    if (shadow) this.#observe(shadow);
    else if (element.localName.includes('-')) this.#empty.push(new WeakRef(element));
    return shadow;
  }

  #observe(root: Node): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  #watchEmpty(): void {
    const empty = this.#empty;
    if (!empty.length) return;
    for (const delay of LATE_COMPONENTS) {
      setTimeout(() => {
        if (!this.isAlive() || empty !== this.#empty) return;
        if (empty.some((ref) => (ref.deref() ? this.#options.shadowOf(ref.deref() as Element) : null))) this.schedule();
      }, delay);
    }
  }
}

/** Whether a change is the card's coming or going. */
function isOwn({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target !== document.documentElement) return false;
  return [...addedNodes, ...removedNodes].every((node) => node.nodeName === 'QUOTEPRINT-CARD');
}
