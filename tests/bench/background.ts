import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import type { Driver } from '../e2e/browsers';
import { inBackground, withBackground } from './background-session';

/** Milliseconds without a sign of life after which the background is at rest: what is left of earlier events starts it again. */
const REST = 100;

/** A message's way to the background and back, in milliseconds, and the answer. */
export interface Answered<T> {
  ms: number;
  answer: T;
}

type Message = { type: string; [key: string]: unknown };

/** The background of an extension in Chromium: asked from one of its pages, watched and ended. */
export class Background {
  readonly #driver: Driver;
  #isRunning = true;

  private constructor(driver: Driver, session: CDPSession) {
    this.#driver = driver;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { runningStatus } of versions) this.#isRunning = runningStatus !== 'stopped';
    });
  }

  static async of(driver: Driver): Promise<Background> {
    const session = await (await driver.desk()).createCDPSession();
    const background = new Background(driver, session);
    await session.send('ServiceWorker.enable');
    return background;
  }

  /** Sends a message from a page of the extension. */
  ask<T>(message: Message): Promise<Answered<T>> {
    return this.#driver.inExtension(async (asked: object): Promise<Answered<T>> => {
      const begun = performance.now();
      const answer = (await chrome.runtime.sendMessage(asked)) as T;
      return { ms: performance.now() - begun, answer };
    }, message);
  }

  /** Has the background answer a message without the message's way. */
  askInside<T>(message: Message): Promise<Answered<T>> {
    return this.run(async (asked: Message): Promise<Answered<T>> => {
      type Answer = (answer: T) => void;
      const { onMessage } = chrome.runtime as unknown as {
        onMessage: { dispatch(asked: unknown, sender: unknown, answer: Answer): { results?: unknown[] } | undefined };
      };
      const begun = performance.now();
      const answer = await new Promise<T>((done) => {
        // A listener answers by a promise or by calling back, as the version of the browser has it.
        const [result] = onMessage.dispatch(asked, {}, done)?.results ?? [];
        if (result instanceof Promise) result.then(done);
      });
      return { ms: performance.now() - begun, answer };
    }, message);
  }

  /** What a function comes to in it; it must have been started. */
  run<A extends unknown[], T>(what: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return inBackground(this.#driver.browser, what, ...args);
  }

  /** Ends it, as the browser does when it has been idle. */
  async stop(): Promise<void> {
    do {
      // What is asked of it while it goes is refused.
      await this.#driver.stopBackground().catch(() => {});
      await sleep(REST);
    } while (this.#isRunning);
  }

  /** Bytes that its scripts keep after garbage collection: heap, and buffers outside of it. */
  memory(): Promise<number> {
    return withBackground(this.#driver.browser, async (session) => {
      for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
      const heap = await session.send('Runtime.getHeapUsage');
      return heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize;
    });
  }
}
