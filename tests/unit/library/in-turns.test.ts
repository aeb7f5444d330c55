import { afterEach, expect, test, vi } from 'vitest';
import { inTurns } from '../../../lib/library/in-turns';

afterEach(() => {
  vi.restoreAllMocks();
});

function* work(order: string[]) {
  for (let step = 0; step < 20; step++) yield;
  order.push('work');
  return 'done';
}

/** What comes first: a task whose steps take so many ms each, or what was asked when it began. */
async function orderOf(msPerStep: number): Promise<string[]> {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += msPerStep;
    return now;
  });
  const order: string[] = [];
  setTimeout(() => order.push('look-up'));
  expect(await inTurns(work(order))).toBe('done');
  await new Promise((resolve) => setTimeout(resolve));
  return order;
}

test('what is asked during long work is answered before its end', async () => {
  expect(await orderOf(5)).toEqual(['look-up', 'work']);
});

test('short work is done at once', async () => {
  expect(await orderOf(0.1)).toEqual(['work', 'look-up']);
});
