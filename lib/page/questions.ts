import { browser } from 'wxt/browser';
import type { AskBackground } from '../messages';

/** What a page asks the background. */
export class Questions {
  /** What has each of those fail that are open. */
  readonly #open = new Set<(reason: Error) => void>();

  readonly ask: AskBackground = async (message) => {
    const answer = await this.#answered(browser.runtime.sendMessage(message));
    // No listener at all, as in a background that is just being stopped, gives undefined; every real answer is at least null.
    if (answer === undefined) throw new Error('nobody answered');
    return answer;
  };

  /** Has those that are open fail: in Chromium, no answer reaches a page that is kept for the way back, then or ever. */
  giveUp(): void {
    for (const reject of this.#open) reject(new Error('the page was left before the answer'));
  }

  #answered<T>(answer: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#open.add(reject);
      answer.then(resolve, reject).finally(() => this.#open.delete(reject));
    });
  }
}
