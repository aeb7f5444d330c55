import type { Source } from '../source/types';
import { applyCorrection } from './apply-correction';
import { Restated } from './corrected-quote';
import { Misplaced } from './misplaced';
import { quoteAt, quoteNear } from './named-words';
import type { Correction, Review } from './review';

/**
 * The source with each correction applied, in their order.
 *
 * @throws Error that names the correction, when it points at nothing or restates what the source already says
 */
export function applyReview(source: Source, review: Review): Source {
  return review.corrections.reduce((one, correction, i) => {
    try {
      return applyCorrection(one, correction, quoteAt);
    } catch (error) {
      throw new Error(`correction ${i + 1} of "${source.id}" (${correction.reason}): ${reasonOf(error)}`);
    }
  }, source);
}

/** A correction that finds no place in what the engine says now, and why. */
export interface Unplaced {
  correction: Correction;
  why: Misplaced;
}

/**
 * The source with each correction that finds its place applied, in their order, and those that find none. One that says what the
 * source says already has its place: a person has confirmed it.
 */
export function applyWhatHolds(
  source: Source,
  corrections: readonly Correction[],
): { source: Source; unplaced: Unplaced[] } {
  const unplaced: Unplaced[] = [];
  const reviewed = corrections.reduce((one, correction) => {
    try {
      return applyCorrection(one, correction, quoteNear);
    } catch (error) {
      if (error instanceof Restated) return error.source;
      if (!(error instanceof Misplaced)) throw error;
      unplaced.push({ correction, why: error });
      return one;
    }
  }, source);
  return { source: reviewed, unplaced };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
