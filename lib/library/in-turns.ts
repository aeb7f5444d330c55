import type { Task } from '../tasks';

/** Milliseconds of work between two pauses: a look-up that comes meanwhile waits no longer. */
const SLICE = 16;

/** Runs a task in the background: what has been asked meanwhile is answered after each slice. */
export async function inTurns<T>(task: Task<T>): Promise<T> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    // Unlike what `scheduler.yield` puts off, a timer goes behind the messages that wait.
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE;
  }
}
