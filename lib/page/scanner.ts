import { fingerprints, GUARANTEED_RUN } from '../match/fingerprints';
import { readWords, type Words } from '../text/words';
import { Candidates, type Lookup } from './candidates';
import { type Change, Changes } from './changes';
import { LateComponents } from './late-components';
import { type PageMap, readPage } from './read-page';
import { Rest } from './rest';
import { Retries } from './retries';
import { inSlices, timeTaken } from './slices';

/** A page as it was read last, and the sources that may stand on it. */
export interface Reading {
  map: PageMap;
  words: Words;
  candidates: readonly string[];
}

/** What is put into a frame where a source may stand. */
export interface Annotator {
  /** Gives the milliseconds of the page's time that it took, when all is shown; rejects where it could not be. */
  update(reading: Reading): Promise<number>;
  /** Whether a change of the page, with these fingerprints in what is read anew, may bear on what is shown. */
  concerns(change: Change, hashes: readonly number[]): boolean;
}

export interface ScannerOptions {
  lookup: Lookup;
  /** Asks for the annotator to be put into this frame. */
  annotate(): Promise<unknown>;
  shadowOf(element: Element): ShadowRoot | null;
  /** Called where the document has got another root: with what a script writes anew, a browser takes all listeners away. */
  rewritten(): void;
  /** Whether the extension is still there; ends `signal` where it is not. */
  isAlive(): boolean;
  signal: AbortSignal;
}

/** Milliseconds between a change of the page and the next reading, at least. */
const SETTLE = 250;

/** Reads one frame's text, then what changes of it, and hands it on where a source may stand in it. */
export class Scanner {
  readonly #options: ScannerOptions;
  readonly #observer: MutationObserver;
  readonly #changes = new Changes();
  readonly #late: LateComponents;
  readonly #root = document.documentElement;
  /** Whether all must be read, not only what has changed. */
  #isStale = true;
  readonly #candidates: Candidates;
  #latest: Reading | null = null;
  #annotator: Annotator | null = null;
  #isAnnotated = false;
  readonly #retries = new Retries(() => this.schedule());
  #state: 'idle' | 'waiting' | 'reading' | 'again' = 'idle';
  readonly #rest = new Rest();
  /** One for all shadow trees, so that none calls it twice. */
  readonly #onSlotChange = ({ target }: Event) => this.#readAnew(target as Node);

  constructor(options: ScannerOptions) {
    this.#options = options;
    const { signal, shadowOf, lookup } = options;
    this.#candidates = new Candidates(lookup, signal);
    this.#observer = new MutationObserver((records) => this.#onRecords(records));
    this.#late = new LateComponents(shadowOf, (element) => this.#readAnew(element));
    document.addEventListener('visibilitychange', () => this.#readIfSeen(), { signal });
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  get signal(): AbortSignal {
    return this.#options.signal;
  }

  /** Whether the document has got another root. */
  get #isRewritten(): boolean {
    return document.documentElement !== this.#root;
  }

  isAlive(): boolean {
    return this.#options.isAlive();
  }

  start(): void {
    this.#observe(document);
    this.#readIfSeen();
  }

  /** Has a source looked for that is none of the library's. */
  include(id: string): void {
    this.#candidates.include(id);
    this.#isStale = true;
    void this.catchUp();
  }

  /** Reads and reports anew, as if the page had just been opened. */
  restart(): void {
    this.#candidates.restart();
    this.#isStale = true;
    this.schedule();
  }

  /** Takes the annotator in and gives it what was read last. */
  attach(annotator: Annotator): void {
    this.#annotator = annotator;
    if (this.#latest) void this.#handOn(annotator, this.#latest);
    this.#latest = null;
  }

  /** Reads the page again soon. */
  schedule(): void {
    if (this.#state === 'reading') this.#state = 'again';
    if (this.#state !== 'idle') return;
    this.#state = 'waiting';
    setTimeout(() => this.#readIfSeen(), Math.max(SETTLE, this.#rest.due));
  }

  /** Reads a node anew of whose content no observer is told: a slot that is given something else, a component that has got its tree. */
  #readAnew(node: Node): void {
    if (!this.isAlive()) return;
    this.#changes.addNode(node);
    this.schedule();
  }

  #onRecords(records: readonly MutationRecord[]): void {
    if (!this.isAlive()) return;
    if (document.hidden && this.#isRewritten) this.#options.rewritten();
    else if (document.hidden) {
      // Nobody looks: however much changes, it is read once when the tab is shown.
      this.#isStale = true;
      this.#changes.clear();
      this.#observer.disconnect();
      // But for another root: what tells that the tab is shown goes with this one.
      this.#observer.observe(document, { childList: true });
    } else {
      for (const record of records) if (!isOwn(record)) this.#changes.add(record);
      if (!this.#changes.isEmpty) this.schedule();
    }
  }

  /** What nobody sees is read once it is shown; but in a document written anew, nothing would tell when that is. */
  #readIfSeen(): void {
    if (this.#state === 'waiting') this.#state = 'idle';
    if (!document.hidden || this.#isRewritten) void this.catchUp();
  }

  /** Reads at once what is still to be read, also in a tab that is hidden: somebody asks for it. */
  async catchUp(): Promise<void> {
    const isDue = this.#isStale || !this.#changes.isEmpty;
    if (!isDue || !this.isAlive()) return;
    if (this.#state === 'idle') await this.#read();
    else this.schedule();
  }

  async #read(): Promise<void> {
    this.#state = 'idle';
    if (!document.body) return;
    if (this.#isRewritten) {
      this.#options.rewritten();
      return;
    }
    this.#state = 'reading';
    try {
      if (this.#isStale || (await this.#readChanges())) await this.#readAll();
    } catch {
      this.#tryAgain();
    } finally {
      const again = (this.#state as string) === 'again';
      this.#state = 'idle';
      if (again) this.schedule();
    }
  }

  async #readAll(): Promise<void> {
    this.#isStale = false;
    this.#changes.clear();
    this.#observer.disconnect();
    this.#observe(document);
    const { map, words, hashes } = await this.#textOf([document.body]);
    await this.#candidates.lookUp(hashes);
    if (this.signal.aborted) return;
    const candidates = this.#candidates.ids;
    const reading = { map, words, candidates };
    if (this.#annotator) void this.#handOn(this.#annotator, reading).then((ms) => this.#rest.owe(ms));
    else if (candidates.length) this.#latest = reading;
    else this.#retries.succeeded();
    if (!candidates.length || this.#isAnnotated) return;
    await this.#options.annotate();
    this.#isAnnotated = true;
  }

  /** Gives the milliseconds of the page's time that it took. */
  async #handOn(annotator: Annotator, reading: Reading): Promise<number> {
    try {
      const ms = await annotator.update(reading);
      this.#retries.succeeded();
      return ms;
    } catch {
      this.#tryAgain();
      return 0;
    }
  }

  /** Nobody answers: either the extension is gone, or the background is just starting. Or the page tore. */
  #tryAgain(): void {
    this.#isStale = true;
    if (this.isAlive()) this.#retries.failed();
  }

  /** Whether what has changed makes it necessary to read all again. */
  async #readChanges(): Promise<boolean> {
    const change = this.#changes.take();
    let hashes: number[] = [];
    for (const run of change.runs) hashes = hashes.concat((await this.#textOf(run)).hashes);
    if (await this.#candidates.lookUp(hashes)) return true;
    if (!this.#candidates.ids.length) return false;
    return this.#annotator?.concerns(change, hashes) ?? true;
  }

  async #textOf(nodes: readonly Node[]): Promise<{ map: PageMap; words: Words; hashes: number[] }> {
    const begun = timeTaken();
    const map = await inSlices(readPage(nodes, (element) => this.shadowOf(element)));
    const words = await inSlices(readWords(map.text));
    const { hashes } = words.length < GUARANTEED_RUN ? { hashes: [] } : await inSlices(fingerprints(words));
    this.#rest.owe(timeTaken() - begun);
    return { map, words, hashes };
  }

  /** The shadow root of an element, which is watched from then on. */
  shadowOf(element: Element): ShadowRoot | null {
    const shadow = this.#options.shadowOf(element);
    if (shadow) {
      this.#observe(shadow);
      shadow.addEventListener('slotchange', this.#onSlotChange, { signal: this.signal });
    } else if (element.localName.includes('-')) this.#late.add(element);
    return shadow;
  }

  #observe(root: Node): void {
    if (this.signal.aborted) return;
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }
}

/** Whether a change is the card's coming or going. */
function isOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every((node) => (node as Partial<Element>).localName === 'quoteprint-card');
}
