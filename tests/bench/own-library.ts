import type { Imported } from '../../lib/messages';
import { Driver } from '../e2e/browsers';
import { type Answered, Background } from './background';
import type { GeneratedSources } from './generated-sources';

/** Sources in one message. */
const BATCH = 100;
/** Milliseconds between two signs of life. */
const PULSE = 5;

/** How sources were taken in. */
export interface Intake {
  /** Milliseconds of each message with a batch of them. */
  batches: number[];
  /** Milliseconds for which the background did nothing else, at most. */
  longestTask: number;
}

/** What the background reads of the person's own library to start. */
export interface Reads {
  /** Records by their store; the marks are one record for each segment. */
  records: Record<string, number>;
  bytes: number;
}

/** A look-up that a page has asked for. */
export interface Question {
  /** When it came to the background: milliseconds since 1970. */
  at: number;
  fingerprints: number[];
}

/** A browser whose extension keeps some generated sources as the person's own. */
export class OwnLibrary {
  private constructor(
    readonly driver: Driver,
    readonly background: Background,
    /** How many there are. */
    readonly size: number,
    readonly intake: Intake,
  ) {}

  /** @throws Error when the extension does not keep them */
  static async open(executable: string, build: string, size: number, sources: GeneratedSources): Promise<OwnLibrary> {
    const driver = await Driver.launch('chromium', executable, build);
    try {
      await driver.install();
      const background = await Background.of(driver);
      return new OwnLibrary(driver, background, size, await takeIn(background, size, sources));
    } catch (error) {
      await driver.close();
      throw error;
    }
  }

  /** A look-up as the scanner asks for it. */
  lookUp(fingerprints: readonly number[]): Promise<Answered<string[]>> {
    return this.background.ask(lookup(fingerprints));
  }

  lookUpInside(fingerprints: readonly number[]): Promise<Answered<string[]>> {
    return this.background.askInside(lookup(fingerprints));
  }

  /** Starts the background anew: what its first look-up reads, and the bytes that it keeps of it. */
  async start(fingerprints: readonly number[]): Promise<Reads & { memory: number }> {
    await this.background.stop();
    // It answers this without the own library.
    await this.background.ask({ type: 'library' });
    const before = await this.background.memory();
    await this.background.run(countReads);
    await this.lookUp(fingerprints);
    const reads = await this.background.run(() => (globalThis as unknown as { reads: Reads }).reads);
    return { ...reads, memory: (await this.background.memory()) - before };
  }

  /** From now on notes what pages ask, until the background ends. */
  noteQuestions(): Promise<void> {
    return this.background.run(() => {
      const questions: Question[] = [];
      Object.assign(globalThis, { questions });
      chrome.runtime.onMessage.addListener((message: unknown, sender: { tab?: unknown }): undefined => {
        const { type, fingerprints } = message as { type: string; fingerprints: number[] };
        if (sender.tab && type === 'lookup') questions.push({ at: Date.now(), fingerprints });
      });
    });
  }

  /** What was noted since this was last called. */
  takeQuestions(): Promise<Question[]> {
    return this.background.run(() => (globalThis as unknown as { questions: Question[] }).questions.splice(0));
  }

  /** Bytes on the disk. */
  stored(): Promise<number> {
    return this.driver.inExtension(async () => (await navigator.storage.estimate()).usage ?? Number.NaN);
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}

function lookup(fingerprints: readonly number[]) {
  return { type: 'lookup', fingerprints: [...fingerprints], fresh: false };
}

async function takeIn(background: Background, size: number, sources: GeneratedSources): Promise<Intake> {
  await background.run((every: number) => {
    let last = performance.now();
    const pulse = { longest: 0 };
    Object.assign(globalThis, { pulse });
    setInterval(() => {
      const now = performance.now();
      pulse.longest = Math.max(pulse.longest, now - last - every);
      last = now;
    }, every);
  }, PULSE);
  const batches: number[] = [];
  for (let first = 0; first < size; first += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, size - first) }, (_, at) => sources.make(first + at));
    const { ms, answer } = await background.ask<Imported>({ type: 'import', sources: batch });
    if (!('kept' in answer)) throw new Error(`The sources were refused: ${answer.message}`);
    batches.push(ms);
  }
  const longestTask = await background.run(
    () => (globalThis as unknown as { pulse: { longest: number } }).pulse.longest,
  );
  return { batches, longestTask };
}

/** Counts from now on what is read from databases. Runs in the background, so that it can call nothing of this file. */
function countReads(): void {
  const reads: Reads = { records: {}, bytes: 0 };
  Object.assign(globalThis, { reads });
  const store = IDBObjectStore.prototype as unknown as Record<string, (...args: unknown[]) => IDBRequest>;
  for (const name of ['get', 'getAll']) {
    const read = store[name] as (...args: unknown[]) => IDBRequest;
    store[name] = function (this: IDBObjectStore, ...args) {
      const request = read.apply(this, args);
      request.addEventListener('success', () => {
        const values = [request.result].flat().filter((value) => value !== undefined);
        reads.records[this.name] = (reads.records[this.name] ?? 0) + values.length;
        for (const value of values) reads.bytes += value instanceof Blob ? value.size : JSON.stringify(value).length;
      });
      return request;
    };
  }
}
