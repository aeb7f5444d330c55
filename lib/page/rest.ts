/** A page that never rests is read for about one part in this many of the time. */
const REST = 50;
/** Milliseconds of rest that may be owed while a page is read at once: one that changes now and then shows what it says. */
const CREDIT = 5000;
/** Milliseconds that a change waits, at most: on a busy computer little work takes long. */
const MOST_REST = 5000;

/** How long a page is left alone for the work that was done on it: the generic cell rate algorithm (ITU-T I.371). */
export class Rest {
  /** When the page will have rested enough for all of it, in ms of `performance.now()`. */
  #until = 0;

  /** @param ms milliseconds that were taken of the page's time */
  owe(ms: number): void {
    const now = performance.now();
    this.#until = Math.min(Math.max(this.#until, now) + REST * ms, now + CREDIT + MOST_REST);
  }

  /** Milliseconds until the page may be read again; negative where it may be at once. */
  get due(): number {
    return this.#until - CREDIT - performance.now();
  }
}
