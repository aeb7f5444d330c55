import { type Box, placeCard } from './card-position';

/** What is drawn into the card, and how it goes away again. */
export interface CardContent {
  draw(into: HTMLElement): void;
  erase(from: HTMLElement): void;
}

/** The card's one element in the page: outside of body where it can be used there, in the top layer, gone when the card is closed. */
export class CardHost {
  readonly element = document.createElement('quoteprint-card');
  readonly #container = document.createElement('div');
  readonly #content: CardContent;
  readonly #style: string;
  readonly #shadow = this.element.attachShadow({ mode: 'open' });

  constructor(style: string, content: CardContent) {
    this.#content = content;
    this.#style = style;
    this.#shadow.append(this.#container);
    this.element.popover = 'manual';
    // The page's own rules for unknown or popover elements must not reach the host.
    const host = {
      all: 'initial',
      display: 'block',
      position: 'fixed',
      inset: '0 auto auto 0',
      margin: '0',
      border: '0',
    };
    for (const [name, value] of Object.entries(host)) this.element.style.setProperty(name, value, 'important');
  }

  /** Whether the focus is on something in the card. */
  get hasFocus(): boolean {
    return (this.element.getRootNode() as Document | ShadowRoot).activeElement === this.element;
  }

  get isHovered(): boolean {
    // Pages in quirks mode take a `:hover` that stands alone to be about links.
    return this.element.matches('quoteprint-card:hover');
  }

  /** Draws the content, which nobody sees before it is shown. */
  draw(): void {
    this.#dress();
    this.#content.draw(this.#container);
  }

  /** Has the style sheet read when the card is first drawn: on most pages it never is. */
  #dress(): void {
    if (this.#shadow.adoptedStyleSheets.length) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(this.#style);
    this.#shadow.adoptedStyleSheets = [sheet];
  }

  /** Has what was drawn laid out, where nobody sees it yet. */
  layOut(modal: Element | null): void {
    this.#hangIn(modal);
    this.#container.getBoundingClientRect();
  }

  #hangIn(modal: Element | null): void {
    const home = modal ?? document.documentElement;
    if (this.element.parentElement !== home) home.append(this.element);
  }

  /**
   * Shows near the line what was drawn; both boxes are in CSS pixels of the viewport.
   *
   * @param modal the modal element that the quote stands in, and the card with it; null for none
   */
  show(line: Box, quote: Box, modal: Element | null): void {
    this.#hangIn(modal);
    // Before it is seen: Firefox may find the pointer on what stands where it was laid out last.
    this.#place(line, quote);
    // One that the page took out with its modal element and has put back is there, and no longer above all else.
    if (!this.element.matches(':popover-open')) this.element.showPopover();
  }

  #place(line: Box, quote: Box): void {
    this.element.style.removeProperty('--card-max-height');
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const place = placeCard(line, quote, this.#container.getBoundingClientRect(), viewport);
    const [top, bottom] = [place.top, place.bottom].map((edge) => (edge === null ? 'auto' : `${Math.round(edge)}px`));
    this.element.style.setProperty('--card-max-height', `${Math.floor(place.maxHeight)}px`);
    this.element.style.setProperty('inset', `${top} auto ${bottom} ${Math.round(place.left)}px`, 'important');
  }

  focus(): void {
    (this.#container.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
  }

  close(): void {
    this.#content.erase(this.#container);
    this.element.remove();
  }
}
