/**
 * Alignment of two word sequences: Smith & Waterman 1981 with the affine gaps of Gotoh 1982. A long gap costs little more
 * than a short one, so that an advertisement or a dropped sentence in the middle of a paragraph is bridged.
 */
export const MATCH = 12;
export const MISMATCH = -8;
export const GAP_OPEN = -12;
export const GAP_EXTEND = -1;
const NEVER = -(2 ** 28);

/** Where the best score of a cell comes from, two bits a matrix. */
const STOP = 0;
const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;
/** The gap goes on (set) or was opened here (clear). */
const UP_GOES_ON = 4;
const LEFT_GOES_ON = 8;

/** All of both, the best stretch of both, or as far from the beginning of both as it pays. */
export type Mode = 'global' | 'local' | 'start';

export interface Alignment {
  score: number;
  /** For each word of `a` the index of its equal in `b`, or -1. Increasing where not -1. */
  pairs: Int32Array;
}

/** The best alignment of `a` with `b`; words are equal when their numbers are equal and not 0. Time and memory are `a.length * b.length`. */
export function gotoh(a: Uint32Array, b: Uint32Array, mode: Mode): Alignment {
  const rows = a.length;
  const cols = b.length;
  const width = cols + 1;
  const trace = new Uint8Array((rows + 1) * width);
  const best = new Int32Array(width);
  const up = new Int32Array(width).fill(NEVER);
  const local = mode === 'local';
  if (!local) {
    for (let j = 1; j <= cols; j++) {
      best[j] = GAP_OPEN + j * GAP_EXTEND;
      trace[j] = j > 1 ? LEFT | LEFT_GOES_ON : LEFT;
    }
  }
  let peak = 0;
  let peakAt = 0;
  for (let i = 1; i <= rows; i++) {
    const row = i * width;
    let diagonal = best[0] as number;
    best[0] = local ? 0 : GAP_OPEN + i * GAP_EXTEND;
    if (!local) trace[row] = i > 1 ? UP | UP_GOES_ON : UP;
    let left = NEVER;
    const word = a[i - 1] as number;
    for (let j = 1; j <= cols; j++) {
      let flags = 0;
      const above = best[j] as number;
      const upOpen = above + GAP_OPEN + GAP_EXTEND;
      const upOn = (up[j] as number) + GAP_EXTEND;
      up[j] = upOn > upOpen ? upOn : upOpen;
      if (upOn > upOpen) flags |= UP_GOES_ON;
      const leftOpen = (best[j - 1] as number) + GAP_OPEN + GAP_EXTEND;
      const leftOn = left + GAP_EXTEND;
      left = leftOn > leftOpen ? leftOn : leftOpen;
      if (leftOn > leftOpen) flags |= LEFT_GOES_ON;
      let score = diagonal + (word === b[j - 1] && word !== 0 ? MATCH : MISMATCH);
      let from = DIAGONAL;
      if ((up[j] as number) > score) {
        score = up[j] as number;
        from = UP;
      }
      if (left > score) {
        score = left;
        from = LEFT;
      }
      if (local && score <= 0) {
        score = 0;
        from = STOP;
      }
      trace[row + j] = flags | from;
      diagonal = above;
      best[j] = score;
      if (score > peak) {
        peak = score;
        peakAt = row + j;
      }
    }
  }
  if (mode === 'global') return { score: best[cols] as number, pairs: walkBack(a, b, trace, rows * width + cols) };
  return { score: peak, pairs: walkBack(a, b, trace, peakAt) };
}

function walkBack(a: Uint32Array, b: Uint32Array, trace: Uint8Array, from: number): Int32Array {
  const width = b.length + 1;
  const pairs = new Int32Array(a.length).fill(-1);
  let i = Math.floor(from / width);
  let j = from % width;
  let gap = STOP;
  while (i > 0 || j > 0) {
    const cell = trace[i * width + j] as number;
    const step = gap === STOP ? cell & 3 : gap;
    if (step === STOP) break;
    if (step === DIAGONAL) {
      i--;
      j--;
      if (a[i] === b[j] && a[i] !== 0) pairs[i] = j;
    } else if (step === UP) {
      gap = cell & UP_GOES_ON ? UP : STOP;
      i--;
    } else {
      gap = cell & LEFT_GOES_ON ? LEFT : STOP;
      j--;
    }
  }
  return pairs;
}
