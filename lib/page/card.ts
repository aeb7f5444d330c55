import type { Task } from '../tasks';
import { CardHost } from './card-host';
import { type Hit, watchPointer, watchTaps } from './hover';
import type { AnnotatedQuote } from './matched';
import { modalAround } from './modal-around';
import { isSame, type Neighbours, neighboursOf } from './neighbours';
import { around, linesOf } from './quote-lines';
import { scrollTo } from './scroll-to';
import { inSlices } from './slices';

/** What the card's buttons do. */
export interface CardControls {
  close(): void;
  /** Goes to another quote, and leaves the focus where it is. */
  go(quote: AnnotatedQuote): void;
}

export interface CardOptions {
  style: string;
  quotes(): readonly AnnotatedQuote[];
  /** How many parts a card has. */
  parts: number;
  /**
   * @param neighbours null where the quote is not on the page any more
   * @param parts how many of the parts are drawn, from the first
   */
  draw(
    into: HTMLElement,
    quote: AnnotatedQuote,
    neighbours: Neighbours | null,
    controls: CardControls,
    parts: number,
  ): void;
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
  /** How many parts of it are drawn. */
  #parts = 0;
  /** The line that the card explains, as the number of the quote's rectangle. */
  #line = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What had the focus before the card. */
  #focusBefore: Element | null = null;
  /** The quote that the keyboard is at, also when it has been through; null before the first. */
  #at: AnnotatedQuote | null = null;

  constructor(options: CardOptions) {
    this.#options = options;
    const { signal } = options;
    this.#host = new CardHost(options.style, {
      draw: (into) => {
        const shown = this.#shown;
        const controls = { close: () => this.close(), go: (quote: AnnotatedQuote) => this.jumpTo(quote) };
        if (shown) options.draw(into, shown, neighboursOf(options.quotes(), shown), controls, this.#parts);
      },
      erase: options.erase,
    });
    signal.addEventListener('abort', () => this.close());
    const ranges = () => options.quotes().map((quote) => quote.ranges);
    watchPointer(ranges, (hit) => this.#onHit(hit), signal);
    watchTaps(ranges, this.#host.element, (hit) => this.#onTap(hit), signal);
    this.#host.element.addEventListener('pointerenter', () => clearTimeout(this.#timer), { signal });
    const onLeave = ({ pointerType }: PointerEvent) => {
      // A finger is gone after each tap.
      if (pointerType !== 'touch') this.#closeSoon();
    };
    this.#host.element.addEventListener('pointerleave', onLeave, { signal });
    const onFocus = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget) this.#focusBefore = relatedTarget as Element;
    };
    this.#host.element.addEventListener('focusin', onFocus, { signal });
    addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
    for (const type of ['scroll', 'resize']) {
      addEventListener(type, () => this.#follow(), { signal, passive: true, capture: true });
    }
  }

  /** Scrolls to a quote and opens its card there, with the focus in it: on its button where one was pressed. */
  jumpTo(quote: AnnotatedQuote): void {
    const [range] = quote.ranges;
    if (range) scrollTo(range);
    this.#at = quote;
    clearTimeout(this.#timer);
    void this.#open(quote, 0).then(() => this.#takeFocus());
  }

  /** Goes to the quote after the one the keyboard is at; false behind the last. */
  next(): boolean {
    const quote = this.#options.quotes()[this.#placeOf(this.#at) + 1];
    if (quote) this.jumpTo(quote);
    else this.close();
    return quote !== undefined;
  }

  /** Takes the keyboard back to before the first quote. */
  rewind(): void {
    this.#at = null;
  }

  /** Draws the card anew; closes that of a quote that the page no longer shows. */
  refresh(): void {
    if (!this.#shown) return;
    const same = this.#options.quotes()[this.#placeOf(this.#shown)];
    if (same) {
      this.#shown = same;
      this.#host.draw();
      this.#follow();
    } else this.close();
  }

  close(): void {
    clearTimeout(this.#timer);
    if (!this.#shown) return;
    const hadFocus = this.#host.hasFocus;
    this.#shown = null;
    this.#parts = 0;
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
    this.#timer = setTimeout(() => this.#openAt(quote, hit.line), OPEN_AFTER);
  }

  /** A tap on a quote opens its card, one elsewhere closes it. */
  #onTap(hit: Hit | null): void {
    clearTimeout(this.#timer);
    const quote = hit && this.#options.quotes()[hit.quote];
    if (quote) this.#openAt(quote, hit.line);
    else this.close();
  }

  /** Opens the card of a quote that the page may have been read anew since it was pointed at, beside this line of it. */
  #openAt(pointedAt: AnnotatedQuote, { top, left }: DOMRect): void {
    const quote = this.#options.quotes()[this.#placeOf(pointedAt)];
    if (!quote) return;
    this.#at = quote;
    const line = linesOf(quote).findIndex((one) => one.top === top && one.left === left);
    void this.#open(quote, Math.max(0, line));
  }

  /** Where a quote of an earlier reading stands among those of this one; -1 where it is gone. */
  #placeOf(quote: AnnotatedQuote | null): number {
    return quote ? this.#options.quotes().findIndex((one) => isSame(one, quote)) : -1;
  }

  #closeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // What a person is at, by key or by pointer, stays.
      if (!this.#host.hasFocus && !this.#host.isHovered) this.close();
    }, CLOSE_AFTER);
  }

  async #open(quote: AnnotatedQuote, line: number): Promise<void> {
    if (!linesOf(quote).length || !this.#options.isAlive()) return;
    this.#shown = quote;
    this.#line = line;
    if (this.#isDrawn) this.#host.draw();
    else await inSlices(this.#preparing());
    this.#show();
  }

  /** Draws the card part by part: to draw a first one is too much work for one task, and so is to lay it out. */
  *#preparing(): Task<void> {
    while (this.#shown && !this.#isDrawn) {
      this.#parts++;
      this.#host.draw();
      yield;
      this.#host.layOut(this.#modal);
      yield;
    }
  }

  /** Whether all of the card is drawn. */
  get #isDrawn(): boolean {
    return this.#parts === this.#options.parts;
  }

  /** The modal element that the quote stands in. */
  get #modal(): Element | null {
    const text = this.#shown?.ranges[0]?.startContainer;
    return text ? modalAround(text as Text) : null;
  }

  /** Shows the card beside its quote, if both are still there and the line is in the window. */
  #show(): void {
    const lines = this.#shown ? linesOf(this.#shown) : [];
    const line = lines[this.#line] ?? lines[0];
    if (line && line.bottom >= 0 && line.top <= innerHeight) this.#host.show(line, around(lines), this.#modal);
    else this.close();
  }

  #takeFocus(): void {
    // A button that is pressed keeps it; that which has gone with the quote before has lost it.
    if (!this.#host.hasFocus) this.#host.focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#shown) return;
    this.close();
    // Else a dialog of the page would close with it.
    event.stopPropagation();
    event.preventDefault();
  }

  #follow(): void {
    if (this.#shown && this.#isDrawn) this.#show();
  }
}
