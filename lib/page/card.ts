import { CardHost } from './card-host';
import { type Hit, watchPointer } from './hover';
import type { AnnotatedQuote } from './matched';
import { scrollTo } from './scroll-to';

export interface CardOptions {
  style: string;
  quotes(): readonly AnnotatedQuote[];
  draw(into: HTMLElement, quote: AnnotatedQuote, close: () => void): void;
  erase(from: HTMLElement): void;
  /** Whether the extension is still there; ends `signal` where it is not. */
  isAlive(): boolean;
  signal: AbortSignal;
}

/** Milliseconds the pointer rests before a card opens, and is away before it closes: time enough to walk into the card. */
const OPEN_AFTER = 120;
const CLOSE_AFTER = 300;

/** Opens and closes the card: by pointer, by key, from the popup. */
export class Card {
  readonly #options: CardOptions;
  readonly #host: CardHost;
  #shown: AnnotatedQuote | null = null;
  /** The line that the card explains, as the number of the quote's rectangle. */
  #line = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #focusBefore: Element | null = null;
  /** Position of the quote that the keyboard is at; one past the last when it has been through. */
  #cursor = -1;

  constructor(options: CardOptions) {
    this.#options = options;
    const { signal } = options;
    this.#host = new CardHost(options.style, {
      draw: (into) => {
        if (this.#shown) options.draw(into, this.#shown, () => this.close());
      },
      erase: options.erase,
    });
    signal.addEventListener('abort', () => this.close());
    watchPointer(
      () => options.quotes().map(({ ranges }) => ranges),
      (hit) => this.#onHit(hit),
      signal,
    );
    this.#host.element.addEventListener('pointerenter', () => clearTimeout(this.#timer), { signal });
    this.#host.element.addEventListener('pointerleave', () => this.#closeSoon(), { signal });
    addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
    for (const type of ['scroll', 'resize']) {
      addEventListener(type, () => this.#follow(), { signal, passive: true, capture: true });
    }
  }

  /** Scrolls to a quote and opens its card there, with the focus in it. */
  jumpTo(quote: AnnotatedQuote): void {
    const [range] = quote.ranges;
    if (range) scrollTo(range);
    this.#cursor = this.#options.quotes().indexOf(quote);
    this.#open(quote, 0);
    this.#takeFocus();
  }

  /** Goes to the quote after the one the keyboard is at; false behind the last, until started over. */
  next(startOver: boolean): boolean {
    const quotes = this.#options.quotes();
    if (startOver) this.#cursor = -1;
    const quote = quotes[this.#cursor + 1];
    if (!quote) {
      this.#cursor = quotes.length;
      this.close();
      return false;
    }
    this.jumpTo(quote);
    return true;
  }

  /** Draws the card anew; closes that of a quote that the page no longer shows. */
  refresh(): void {
    const shown = this.#shown;
    if (!shown) return;
    const same = this.#options.quotes().find((quote) => isSame(quote, shown));
    if (same) {
      this.#shown = same;
      this.#host.redraw();
      this.#follow();
    } else this.close();
  }

  close(): void {
    clearTimeout(this.#timer);
    if (!this.#shown) return;
    const hadFocus = document.activeElement === this.#host.element;
    this.#shown = null;
    this.#host.close();
    if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  #onHit(hit: Hit | null): void {
    clearTimeout(this.#timer);
    if (!hit) {
      this.#closeSoon();
      return;
    }
    const quote = this.#options.quotes()[hit.quote];
    if (!quote || (this.#shown && isSame(quote, this.#shown))) return;
    const line = linesOf(quote).findIndex(({ top, left }) => top === hit.line.top && left === hit.line.left);
    this.#timer = setTimeout(() => {
      this.#cursor = hit.quote;
      this.#open(quote, Math.max(0, line));
    }, OPEN_AFTER);
  }

  #closeSoon(): void {
    clearTimeout(this.#timer);
    // A card that holds the focus was opened by key: the pointer does not close it.
    if (document.activeElement === this.#host.element) return;
    this.#timer = setTimeout(() => this.close(), CLOSE_AFTER);
  }

  #open(quote: AnnotatedQuote, line: number): void {
    const lines = linesOf(quote);
    const at = lines[line] ?? lines[0];
    if (!at || !this.#options.isAlive()) return;
    this.#shown = quote;
    this.#line = line;
    this.#host.open(at, around(lines));
  }

  #takeFocus(): void {
    if (document.activeElement !== this.#host.element) this.#focusBefore = document.activeElement;
    this.#host.focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#shown) return;
    this.close();
    event.stopPropagation();
  }

  #follow(): void {
    if (!this.#shown) return;
    const lines = linesOf(this.#shown);
    const line = lines[this.#line] ?? lines[0];
    if (!line || line.bottom < 0 || line.top > innerHeight) this.close();
    else this.#host.place(line, around(lines));
  }
}

function isSame(a: AnnotatedQuote, b: AnnotatedQuote): boolean {
  return a.source.id === b.source.id && a.match.id === b.match.id && a.match.occurrence === b.match.occurrence;
}

function linesOf(quote: AnnotatedQuote): DOMRect[] {
  return quote.ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width, height }) => width && height);
}

function around(lines: readonly DOMRect[]): { top: number; bottom: number; left: number; right: number } {
  return {
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
}
