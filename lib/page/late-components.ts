/** Milliseconds after which components that had no content are looked at again. */
const DELAYS = [1000, 3000, 9000];

/** Custom elements without content when they were read: they get a shadow tree without any sign to an observer. */
export class LateComponents {
  readonly #shadowOf: (element: Element) => ShadowRoot | null;
  readonly #onContent: (element: Element) => void;
  readonly #known = new WeakSet<Element>();
  #found: WeakRef<Element>[] = [];

  constructor(shadowOf: (element: Element) => ShadowRoot | null, onContent: (element: Element) => void) {
    this.#shadowOf = shadowOf;
    this.#onContent = onContent;
  }

  add(element: Element): void {
    if (this.#known.has(element)) return;
    this.#known.add(element);
    if (!this.#found.length) setTimeout(() => this.#watch());
    this.#found.push(new WeakRef(element));
  }

  #watch(): void {
    let empty = this.#found;
    this.#found = [];
    for (const delay of DELAYS) {
      setTimeout(() => {
        empty = empty.filter((ref) => {
          const element = ref.deref();
          if (!element || !this.#shadowOf(element)) return element !== undefined;
          this.#onContent(element);
          return false;
        });
      }, delay);
    }
  }
}
