/**
 * Long work in small steps: a generator that yields wherever it may be interrupted, so that the same code runs
 * in slices on a page and in one go elsewhere.
 */
export type Task<T> = Generator<void, T, void>;

/** Runs a task to its end without a pause. */
export function finish<T>(task: Task<T>): T {
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
  }
}
