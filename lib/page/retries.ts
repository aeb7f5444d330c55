/** Milliseconds until what failed is tried again, doubled each time, and how often in a row that is. */
const FIRST = 500;
const MOST = 5;

/** Tries again what fails while the background is starting, or is stopped in the middle of its answer. */
export class Retries {
  readonly #retry: () => void;
  #failures = 0;

  constructor(retry: () => void) {
    this.#retry = retry;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  failed(): void {
    if (this.#failures < MOST) setTimeout(this.#retry, FIRST * 2 ** this.#failures++);
  }
}

/** Does what may fail, and again where it did; resolves after the first time, whatever came of it. */
export function trying(act: () => Promise<void>): () => Promise<void> {
  const attempt = async () => {
    try {
      await act();
      retries.succeeded();
    } catch {
      retries.failed();
    }
  };
  const retries = new Retries(() => void attempt());
  return attempt;
}
