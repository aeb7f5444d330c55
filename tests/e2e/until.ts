import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer is the one waited for.
 *
 * @param pause milliseconds from one answer to the next question, at least
 * @returns the last answer, also when time is up: the test's own assertion then says what was wrong with it
 */
export async function until<T>(
  ask: () => Promise<T>,
  holds: (answer: T) => boolean,
  seconds = 20,
  pause = 100,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const asked = Date.now();
    const answer = await ask();
    if (holds(answer) || Date.now() > end) return answer;
    // A browser that is busy answers late, and is not to be kept busy with answers.
    await sleep(Math.max(pause, 2 * (Date.now() - asked)));
  }
}

/** Asks until the answer was the same for a second: for what settles without a sign that it did. */
export async function settled<T>(ask: () => Promise<T>): Promise<T> {
  let last = '';
  let since = Date.now();
  const holds = (answer: T) => {
    const text = JSON.stringify(answer);
    if (text !== last) since = Date.now();
    last = text;
    return Date.now() - since >= 1000;
  };
  // Each question costs the browser, and nothing is waited for that a rarer one would miss.
  return until(ask, holds, 20, 500);
}
