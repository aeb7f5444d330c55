import { GAP_EXTEND, GAP_OPEN, MATCH, MISMATCH } from './gotoh';
import type { Run } from './runs';

/** Runs that are chained, at most: the work grows with the square. */
const MOST = 64;

/**
 * Of runs that two texts share those that keep their order in both and are worth most together, scored as an alignment would score them. Where
 * two overlap the later one is cut. This is the chaining of exact seeds, as genome alignment does it (Abouelhoda & Ohlebusch, "Chaining
 * algorithms for multiple genome comparison", 2005), in its simplest form.
 */
export function bestChain(runs: readonly Run[]): Run[] {
  if (runs.length < 2) return [...runs];
  const kept =
    runs.length > MOST ? [...runs].sort((one, other) => other.length - one.length).slice(0, MOST) : [...runs];
  kept.sort((one, other) => one.a - other.a || one.b - other.b);
  const scores: number[] = [];
  const before: number[] = [];
  let last = 0;
  kept.forEach((run, at) => {
    let score = run.length * MATCH;
    let from = -1;
    for (let i = 0; i < at; i++) {
      const added = worthAfter(kept[i] as Run, run);
      if (added !== null && (scores[i] as number) + added > score) [score, from] = [(scores[i] as number) + added, i];
    }
    scores.push(score);
    before.push(from);
    if (score > (scores[last] as number)) last = at;
  });
  const chain: Run[] = [];
  for (let at = last; at >= 0; at = before[at] as number) {
    const run = kept[at] as Run;
    const previous = kept[before[at] as number];
    chain.unshift(previous ? cut(run, overlap(previous, run)) : run);
  }
  return chain;
}

/** What a run adds to a chain that ends with another; null where it can't follow. */
function worthAfter(previous: Run, run: Run): number | null {
  const over = overlap(previous, run);
  if (run.b <= previous.b || over >= run.length) return null;
  const a = run.a + over - previous.a - previous.length;
  const b = run.b + over - previous.b - previous.length;
  const gap = (words: number) => (words ? GAP_OPEN + words * GAP_EXTEND : 0);
  const facing = Math.min(a, b);
  const between = Math.max(facing * MISMATCH + gap(Math.abs(a - b)), gap(a) + gap(b));
  return (run.length - over) * MATCH + between;
}

function overlap(previous: Run, run: Run): number {
  return Math.max(0, previous.a + previous.length - run.a, previous.b + previous.length - run.b);
}

function cut({ a, b, length }: Run, words: number): Run {
  return { a: a + words, b: b + words, length: length - words };
}
