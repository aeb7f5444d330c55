import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Annotator, Scanner, type ScannerOptions } from '../../../lib/page/scanner';

const FERRY = 'The ferry left on time and nobody looked up.';
const TRAIN = 'The train was late and everybody on the platform looked up.';

let lifetime: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  lifetime = new AbortController();
});
afterEach(() => {
  lifetime.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/**
 * A scanner at work, and what it did: the elements it went through, what it looked up, the texts it handed on.
 *
 * @param cost milliseconds that it takes to show what was found
 */
function scan(options: Partial<ScannerOptions> = {}, concerns = () => true, cost = 0) {
  const visited: string[] = [];
  const lookups: number[][] = [];
  const texts: string[] = [];
  const scanner = new Scanner({
    lookup: async (fingerprints) => {
      lookups.push(fingerprints);
      return ['made-up'];
    },
    annotate: async () => {
      const update: Annotator['update'] = async ({ map }) => {
        texts.push(map.text.replace(/\s+/g, ' ').trim());
        return cost;
      };
      scanner.attach({ concerns, update });
    },
    shadowOf: (element) => {
      visited.push(element.localName);
      return null;
    },
    rewritten: () => {},
    isAlive: () => !lifetime.signal.aborted,
    signal: lifetime.signal,
    ...options,
  });
  scanner.start();
  return { scanner, visited, lookups, texts };
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const write = (selector: string, text: string) => document.querySelector(selector)?.replaceChildren(text);

function hide(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

test('a slow answer does not hold up the next reading', async () => {
  const answers = [1000, 0];
  document.body.innerHTML = `<p>${FERRY}</p>`;
  const { texts } = scan({
    lookup: async () => {
      await new Promise((resolve) => setTimeout(resolve, answers.shift()));
      return ['made-up'];
    },
  });
  await wait(1500);
  document.body.innerHTML = `<p>${TRAIN}</p>`;
  await wait(1500);
  expect(texts).toEqual([FERRY, TRAIN]);
});

test('only what has changed is read again', async () => {
  document.body.innerHTML = `<main><p>${FERRY}</p><p>At <b>noon</b></p></main><ul><li>One</li></ul>`;
  const { visited, lookups, texts } = scan({}, () => false);
  await wait(500);
  expect(visited).toEqual(['body', 'main', 'p', 'p', 'b', 'ul', 'li']);

  visited.length = 0;
  for (let second = 0; second < 5; second++) {
    write('b', `noon and ${second} seconds`);
    await wait(1000);
  }
  expect(visited).toEqual(['b', 'b', 'b', 'b', 'b']);
  expect(lookups).toHaveLength(1);

  write('b', TRAIN);
  await wait(1000);
  expect(lookups).toHaveLength(2);
  expect(texts).toEqual([`${FERRY} At noon One`]);
});

test('a page that takes long is read soon after it changes, and rarely while it never rests', async () => {
  document.body.innerHTML = `<p>${FERRY}</p>`;
  const { texts } = scan({}, () => true, 50);
  await wait(500);
  for (const text of [TRAIN, `${TRAIN} Again.`, FERRY]) {
    write('p', text);
    await wait(500);
    expect(texts.at(-1)).toBe(text);
  }

  texts.length = 0;
  for (let second = 0; second < 100; second++) {
    write('p', `${FERRY} ${second}`);
    await wait(1000);
  }
  // 50 ms each: one part in 50 of the time is one in 2.5 s, and some were owed.
  expect(texts.length).toBeGreaterThan(30);
  expect(texts.length).toBeLessThanOrEqual(42);

  await wait(20_000);
  texts.length = 0;
  for (const text of [TRAIN, `${TRAIN} Again.`]) {
    write('p', text);
    await wait(500);
    expect(texts.at(-1)).toBe(text);
  }
});

test('no change waits long, however slow the computer is', async () => {
  document.body.innerHTML = `<p>${FERRY}</p>`;
  const { texts } = scan({}, () => true, 10_000);
  await wait(500);
  for (let time = 0; time < 3; time++) {
    write('p', `${TRAIN} ${time}`);
    await wait(5500);
    expect(texts.at(-1)).toBe(`${TRAIN} ${time}`);
  }
});

test('all is read again for a change that may bear on what is shown', async () => {
  document.body.innerHTML = `<p>${FERRY}</p><p>Noon</p>`;
  const { texts } = scan();
  await wait(500);
  write('p + p', 'Midnight');
  await wait(500);
  expect(texts).toEqual([`${FERRY} Noon`, `${FERRY} Midnight`]);
});

test('the same words are looked up once, however often they come and go', async () => {
  document.body.innerHTML = `<p>${FERRY}</p>`;
  const { lookups } = scan({ annotate: async () => {} });
  await wait(500);
  for (let time = 0; time < 3; time++) {
    document.body.innerHTML = '';
    await wait(500);
    document.body.innerHTML = `<p>${FERRY}</p>`;
    await wait(500);
  }
  expect(lookups).toHaveLength(1);
});

test('a story that comes back is found again, though nothing of it is looked up anew', async () => {
  document.body.innerHTML = `<p>${FERRY}</p>`;
  const answers = [['made-up'], []];
  const { texts } = scan({ lookup: async () => answers.shift() ?? [] });
  await wait(500);
  for (const text of [TRAIN, FERRY]) {
    write('p', text);
    await wait(500);
  }
  expect(texts).toEqual([FERRY, TRAIN, FERRY]);
});

test('what annotates is asked for again where only a part of it came', async () => {
  document.body.innerHTML = `<p>${FERRY}</p>`;
  let asked = 0;
  const { scanner } = scan({
    annotate: async () => {
      asked++;
      scanner.attach({ concerns: () => true, update: async () => 0 });
      if (asked === 1) throw new Error('the page was left before the answer');
    },
  });
  await wait(5000);
  expect(asked).toBe(2);
  write('p', TRAIN);
  await wait(5000);
  expect(asked).toBe(2);
});

test('what could not be shown is read again, some times', async () => {
  document.body.innerHTML = `<p>${FERRY}</p>`;
  let tries = 0;
  let shown = 0;
  const update = async () => {
    tries++;
    if (tries < 3 || shown > 0) throw new Error('nobody answers');
    return shown++;
  };
  const { scanner } = scan({ annotate: async () => scanner.attach({ concerns: () => true, update }) });
  await wait(10_000);
  expect({ tries, shown }).toEqual({ tries: 3, shown: 1 });
  // From now on nobody answers any more.
  write('p', TRAIN);
  await wait(600_000);
  expect(tries).toBe(9);
});

test('once it has ended, nothing is looked up any more, and no change is looked at', async () => {
  document.body.innerHTML = `<p>${FERRY}</p>`;
  const { visited, lookups } = scan();
  // The page is being read just now.
  lifetime.abort();
  await wait(500);
  expect(lookups).toEqual([]);
  visited.length = 0;
  write('p', TRAIN);
  await wait(2000);
  expect(visited).toEqual([]);
  expect(lookups).toEqual([]);
});

test('a page that is hidden, changes and is shown while it is being read is read again', async () => {
  document.body.innerHTML = `<p>${FERRY}</p>`;
  let answer = (_: string[]) => {};
  const first = new Promise<string[]>((resolve) => {
    answer = resolve;
  });
  const { texts } = scan({ lookup: () => first });
  await wait(1000);
  hide(true);
  write('p', TRAIN);
  await wait(1000);
  hide(false);
  await wait(1000);
  answer(['made-up']);
  await wait(2000);
  expect(texts.at(-1)).toBe(TRAIN);
});

test('a source that is taken in while the page is being read is looked for', async () => {
  document.body.innerHTML = `<p>${FERRY}</p>`;
  let sought: readonly string[] = [];
  const update: Annotator['update'] = async ({ candidates }) => {
    sought = candidates;
    return 0;
  };
  let put = () => {};
  const { scanner } = scan({
    annotate: () => {
      scanner.attach({ concerns: () => true, update });
      return new Promise<void>((resolve) => {
        put = resolve;
      });
    },
  });
  await wait(1000);
  scanner.include('the-article');
  put();
  await wait(2000);
  expect(sought).toEqual(['made-up', 'the-article']);
});

test('a hidden page is read once when it is shown, however often it has changed', async () => {
  hide(true);
  document.body.innerHTML = `<p>${FERRY}</p>`;
  const { visited, texts } = scan();
  for (let time = 0; time < 5; time++) {
    write('p', `${TRAIN} ${time}`);
    await wait(1000);
  }
  expect(visited).toEqual([]);
  hide(false);
  await wait(1000);
  expect(texts).toEqual([`${TRAIN} 4`]);

  hide(true);
  write('p', FERRY);
  await wait(1000);
  expect(texts).toHaveLength(1);
  hide(false);
  write('p', `${FERRY} Again.`);
  await wait(1000);
  expect(texts.at(-1)).toBe(`${FERRY} Again.`);
});
