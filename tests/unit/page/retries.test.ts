import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Retries, trying } from '../../../lib/page/retries';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what fails is tried again, later each time, and not for ever', () => {
  const began = Date.now();
  const times: number[] = [];
  const retries = new Retries(() => {
    times.push(Date.now() - began);
    retries.failed();
  });
  retries.failed();
  vi.advanceTimersByTime(3_600_000);
  expect(times).toEqual([500, 1500, 3500, 7500, 15_500]);
});

test('what has succeeded in between is tried again as if for the first time', () => {
  let tries = 0;
  const retries = new Retries(() => {
    tries++;
  });
  for (let time = 0; time < 20; time++) {
    retries.failed();
    retries.succeeded();
  }
  vi.advanceTimersByTime(500);
  expect(tries).toBe(20);
});

test('what fails is done again until it does not, and who waits for it is not held up', async () => {
  let tries = 0;
  const attempt = trying(async () => {
    if (++tries < 3) throw new Error('nobody answers');
  });
  await attempt();
  expect(tries).toBe(1);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(tries).toBe(3);
});
