import type { Accusations } from '../match/accusations';
import { matchSource, reportOf, type SourceFindings } from '../match/match-source';
import { makePage, type Page, type TextRange } from '../match/page';
import { type PreparedSource, prepare, preparing } from '../match/prepare';
import type { GivenSource } from '../messages';
import type { QuoteMatch, QuoteVerdict, SourceMatch } from '../report';
import type { Source } from '../source/types';
import type { Task } from '../tasks';
import type { Change } from './changes';
import { Grounds } from './grounds';
import { Highlights } from './highlights';
import { positionOf } from './read-page';
import type { Reading } from './scanner';
import { inSlices } from './slices';
import { domRanges } from './text-ranges';
import { visibility } from './visibility';

/** A quote on the page, ready to be painted, pointed at and jumped to. */
export interface AnnotatedQuote {
  source: Source;
  match: QuoteMatch;
  ranges: Range[];
}

export interface AnnotationsOptions {
  sources(ids: readonly string[]): Promise<GivenSource[]>;
  accusations: Accusations;
  /** Called after each change of what is found. */
  changed(): void;
  /** Whether the extension is still there; ends `signal` where it is not. */
  isAlive(): boolean;
  signal: AbortSignal;
}

/** What was found on a page as it was read last. */
interface Matched {
  reading: Reading;
  page: Page;
  findings: SourceFindings[];
}

interface PlacedQuote extends AnnotatedQuote {
  shown: boolean;
}

/** Milliseconds after which a registry that the page has cleared is written again, at most. */
const KEEP = 1000;

/** What one frame shows of the sources: matches the page as it is read and paints its quotes. */
export class Annotations {
  readonly #options: AnnotationsOptions;
  readonly #highlights = new Highlights();
  readonly #prepared = new Map<string, PreparedSource>();
  /** Ids of the sources whose quotes the page must not see before the person asks for them. */
  readonly #veiled = new Set<string>();
  #isUnveiled = false;
  #article: Source | null = null;
  #placed: PlacedQuote[] = [];
  #matched: Matched | null = null;
  /** Made when it is first asked for: most pages do not change. */
  #grounds: Grounds | null = null;
  #reading: Reading | null = null;
  #next: Reading | null = null;
  #busy = false;
  #quotes: AnnotatedQuote[] = [];
  #keeping: ReturnType<typeof setInterval> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: AnnotationsOptions) {
    this.#options = options;
    const { signal } = options;
    this.#highlights.sweep();
    document.addEventListener('visibilitychange', () => this.#keep(), { signal });
    this.#keep();
    signal.addEventListener('abort', () => {
      clearInterval(this.#keeping);
      this.#quotes = [];
      this.#placed = [];
      this.#highlights.clear();
    });
    // What a click or a key unfolds was read long before: only its visibility is new.
    for (const type of ['click', 'keyup', 'toggle', 'transitionend', 'load', 'resize', 'visibilitychange']) {
      addEventListener(type, () => this.#lookAgainSoon(), { signal, passive: true, capture: true });
    }
  }

  /** The quotes that are painted and that a reader sees, in reading order. */
  get quotes(): readonly AnnotatedQuote[] {
    return this.#quotes;
  }

  /** The verdicts of all quotes that stand there, also of those that are not painted. */
  get verdicts(): QuoteVerdict[] {
    return this.#placed.filter(isThere).map(({ match }) => match.verdict);
  }

  /** Takes in the article of this page, to be found on it like any source. */
  take(article: Source): void {
    this.#article = article;
    this.#prepared.set(article.id, prepare(article));
  }

  /** The article of this page, where it was read. */
  get article(): Source | null {
    return this.#article;
  }

  /** Paints what is veiled, from now on at once. */
  reveal(): void {
    if (this.#isUnveiled) return;
    this.#isUnveiled = true;
    this.#paint();
  }

  /** What this frame shows now, for the page's report; frame ids are the background's to fill in. */
  report(): SourceMatch[] {
    return (this.#matched?.findings ?? [])
      .map((findings) => ({
        source: findings.source,
        ...reportOf(findings),
        ...(findings.source === this.#article ? { read: true as const } : {}),
      }))
      .filter(({ paragraphs, quotes }) => paragraphs.length || quotes.length);
  }

  update(reading: Reading): void {
    this.#reading = reading;
    this.#next = reading;
    if (!this.#busy) void this.#work();
  }

  /** Whether a change of the page, with these fingerprints in what is read anew, may bear on what is shown. */
  concerns(change: Change, hashes: readonly number[]): boolean {
    if (this.#busy || !this.#matched) return true;
    const { reading, page, findings } = this.#matched;
    this.#grounds ??= new Grounds(reading.map, page, findings, this.#preparedOf(reading));
    return this.#grounds.isTouchedBy(change, hashes);
  }

  async #work(): Promise<void> {
    this.#busy = true;
    try {
      while (this.#next) {
        const reading = this.#next;
        this.#next = null;
        const matched = await this.#match(reading);
        const quotes = await inSlices(quotesOf(matched));
        // A page read again in the meantime has other nodes: its own matches follow.
        if (!this.#next) this.#show(matched, quotes);
      }
    } catch {
      // Nobody answers: either the extension is gone, or the page's next change asks again.
      this.#options.isAlive();
    } finally {
      this.#busy = false;
    }
  }

  async #match(reading: Reading): Promise<Matched> {
    const { map, words, candidates } = reading;
    await this.#load(candidates);
    const isVisible = visibility();
    const isShown = (word: number) => isVisible(positionOf(map, words.starts[word] as number).node);
    const page = makePage(map, words, isShown, this.#options.accusations);
    const findings: SourceFindings[] = [];
    for (const prepared of this.#preparedOf(reading)) {
      const found = await inSlices(matchSource(prepared, page));
      if (found) findings.push(prepared.source === this.#article ? withinParagraphs(found) : found);
    }
    return { reading, page, findings };
  }

  #preparedOf({ candidates }: Reading): PreparedSource[] {
    return candidates.flatMap((id) => this.#prepared.get(id) ?? []);
  }

  async #load(candidates: readonly string[]): Promise<void> {
    const unknown = candidates.filter((id) => !this.#prepared.has(id));
    if (!unknown.length) return;
    for (const { source, veiled } of await this.#options.sources(unknown)) {
      if (veiled) this.#veiled.add(source.id);
      this.#prepared.set(source.id, await inSlices(preparing(source)));
    }
  }

  #show(matched: Matched, quotes: PlacedQuote[]): void {
    if (this.#options.signal.aborted) return;
    this.#matched = matched;
    this.#grounds = null;
    this.#placed = quotes;
    this.#paint();
    this.#options.changed();
  }

  #paint(): void {
    const painted = this.#placed.filter(({ source }) => this.#isUnveiled || !this.#veiled.has(source.id));
    // Hidden quotes are painted too, so that they are there the moment the page shows them.
    this.#highlights.paint(painted.map(({ match, ranges }) => ({ ...match, ranges })));
    this.#quotes = painted.filter(isThere);
  }

  /** Keeps the highlights in the registry as long as somebody sees them. */
  #keep(): void {
    clearInterval(this.#keeping);
    if (document.hidden) return;
    this.#highlights.keep();
    this.#keeping = setInterval(() => {
      if (this.#options.isAlive()) this.#highlights.keep();
    }, KEEP);
  }

  #lookAgainSoon(): void {
    const isShown = ({ quotes, paragraphs }: SourceFindings) => [...quotes, ...paragraphs].every(({ shown }) => shown);
    if (!this.#matched || this.#matched.findings.every(isShown)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#reading && !this.#next && !document.hidden) this.update(this.#reading);
    }, 100);
  }
}

/** Of an article on its own page, what stands in it: a teaser or a pull quote elsewhere is none of it. */
function withinParagraphs({ source, paragraphs, quotes }: SourceFindings): SourceFindings {
  const text = paragraphs.flatMap(({ ranges }) => ranges);
  const isWithin = ({ start, end }: TextRange) => text.some((range) => range.start <= start && end <= range.end);
  return { source, paragraphs, quotes: quotes.filter(({ ranges }) => ranges.every(isWithin)) };
}

function isThere({ shown, ranges }: PlacedQuote): boolean {
  return shown && ranges.length > 0;
}

function* quotesOf({ reading, findings }: Matched): Task<PlacedQuote[]> {
  const quotes: PlacedQuote[] = [];
  for (const { source, quotes: placed } of findings) {
    for (const { match, ranges, shown } of placed) {
      quotes.push({ source, match, shown, ranges: ranges.flatMap((range) => domRanges(reading.map, range)) });
      yield;
    }
  }
  return quotes;
}
