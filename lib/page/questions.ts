import { browser } from 'wxt/browser';
import type { AskBackground } from '../messages';

/** What a page asks the background. */
export class Questions {
  /** What has each of those fail that are open. */
  readonly #open = new Set<(reason: Error) => void>();

  readonly ask: AskBackground = (message) =>
    new Promise((resolve, reject) => {
      this.#open.add(reject);
      browser.runtime
        .sendMessage(message)
        .then(resolve, reject)
        .finally(() => this.#open.delete(reject));
    });

  /** Has those that are open fail: in Chromium, no answer reaches a page that is kept for the way back, then or ever. */
  giveUp(): void {
    for (const reject of this.#open) reject(new Error('the page was left before the answer'));
  }
}
