import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Questions } from '../../../lib/page/questions';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a question that is open fails when it is given up, one that is answered does not', async () => {
  const answers = [Promise.resolve(['answered']), new Promise(() => {})];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => answers.shift() as Promise<unknown>);
  const questions = new Questions();
  const answered = questions.ask<'lookup'>({ type: 'lookup', fingerprints: [], fresh: true });
  expect(await answered).toEqual(['answered']);
  const open = questions.ask<'lookup'>({ type: 'lookup', fingerprints: [], fresh: false });
  questions.giveUp();
  await expect(open).rejects.toThrow();
});

test('a question that nobody hears fails', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
  await expect(new Questions().ask<'annotate'>({ type: 'annotate' })).rejects.toThrow();
});
