// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Scanner } from '../../../lib/page/scanner';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a slow answer does not hold up the next reading', async () => {
  const lifetime = new AbortController();
  const texts: string[] = [];
  const scanner = new Scanner({
    lookup: async () => {
      await new Promise((resolve) => setTimeout(resolve, texts.length ? 0 : 1000));
      return ['made-up'];
    },
    annotate: async () => {
      const annotator = { report: () => [], jump: () => false, next: () => false };
      scanner.attach({ ...annotator, update: ({ map }) => texts.push(map.text.trim()) });
    },
    shadowOf: () => null,
    isAlive: () => !lifetime.signal.aborted,
    signal: lifetime.signal,
  });
  document.body.innerHTML = '<p>The ferry left on time and nobody looked up.</p>';
  scanner.start();
  await vi.advanceTimersByTimeAsync(1500);
  document.body.innerHTML = '<p>The ferry was late and everybody looked up.</p>';
  await vi.advanceTimersByTimeAsync(1500);
  lifetime.abort();
  expect(texts).toEqual([
    'The ferry left on time and nobody looked up.',
    'The ferry was late and everybody looked up.',
  ]);
});
