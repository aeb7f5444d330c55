import { browser } from 'wxt/browser';
import type { Answer, Ask, RequestType } from './messages';

/** Longer than a sleeping background takes to wake. */
const PATIENCE = 8000;

/** Asks the background from one of the extension's pages; rejects where it does not answer within seconds. */
export async function askBackground<T extends RequestType>(request: Ask<T>): Promise<Answer<T>> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer in time')), PATIENCE));
  const answer: Answer<T> | undefined = await Promise.race([browser.runtime.sendMessage(request), late]);
  // No listener at all resolves with undefined; every real answer is at least null.
  if (answer === undefined) throw new Error('nobody answered');
  return answer;
}
