import { parseSource, SourceError } from '../source/schema';
import type { Source } from '../source/types';
import { applyReview } from '../sources/apply-review';
import { type Correction, parseCorrections } from '../sources/review';

/** A source as it is kept and as it is shown: with what a person has corrected in it, where they have. */
export interface KeptSource extends Source {
  /** Apart from what they correct, so that they can be taken back, and hold for what a later engine says. */
  review?: {
    /** The source before them. */
    of: Source;
    /** In the order in which they are applied. */
    corrections: Correction[];
  };
}

/** What a person has corrected in a source. */
export function correctionsOf({ review }: KeptSource): Correction[] {
  return review?.corrections ?? [];
}

/**
 * The source with these corrections in place of those it had.
 *
 * @throws Error that names the correction, when it points at nothing or restates what the source already says
 */
export function withCorrections(source: KeptSource, corrections: Correction[]): KeptSource {
  const of = source.review?.of ?? source;
  return corrections.length ? { ...applyReview(of, { corrections }), review: { of, corrections } } : of;
}

/** What pages and other programs get of it. */
export function withoutReview({ review: _, ...source }: KeptSource): Source {
  return source;
}

/**
 * The source in a value of unknown origin. What its corrections make of it is found anew.
 *
 * @throws SourceError naming the first place that is wrong
 */
export function parseKept(value: unknown): KeptSource {
  const source = parseSource(value);
  const { review } = value as { review?: unknown };
  if (review === undefined) return source;
  if (typeof review !== 'object' || review === null) throw new SourceError('review', 'must be an object');
  const { of, corrections } = review as Record<'of' | 'corrections', unknown>;
  const before = within('review.of', () => parseSource(of));
  if (before.id !== source.id) throw new SourceError('review.of.id', `must be "${source.id}"`);
  return within('review.corrections', () => withCorrections(before, parseCorrections(corrections)));
}

/** Runs what reads a part of a document; its errors name the place in the whole. */
export function within<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (!(error instanceof SourceError)) throw new SourceError(place, error.message);
    throw new SourceError(`${place}${/^(?:\[|$)/.test(error.path) ? '' : '.'}${error.path}`, error.reason);
  }
}
