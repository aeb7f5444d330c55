import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Retries } from '../../../lib/page/retries';

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
