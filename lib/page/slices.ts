import type { Task } from '../tasks';

/** Milliseconds of work between two pauses: a frame of 60 Hz keeps its time. */
const SLICE = 8;

/** When the current slice ends, in ms of `performance.now()`: tasks that follow each other share it. */
let end = 0;

/** Milliseconds of the page's time that all tasks have taken so far. */
let taken = 0;

export function timeTaken(): number {
  return taken;
}

/** Runs a task on a page without holding it up: the page's own work goes first after each slice. */
export async function inSlices<T>(task: Task<T>): Promise<T> {
  for (;;) {
    if (performance.now() >= end) {
      await pause();
      end = performance.now() + SLICE;
    }
    const begun = performance.now();
    const step = task.next();
    taken += performance.now() - begun;
    if (step.done) return step.value;
  }
}

/** Lets the page's own work go first. */
export async function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}
