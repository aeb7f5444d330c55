import type { Task } from '../tasks';
import type { Claims } from './claims';
import { findBetween } from './find-between';
import { findBlocks } from './find-blocks';
import type { Page } from './page';
import { type Placement, placesOf } from './place';
import type { PreparedSource } from './prepare';
import type { Run } from './runs';

/** A paragraph is found where this share of its weight stands together, and where it weighs enough to be no coincidence. */
const ENOUGH_SHARE = 0.5;
const ENOUGH_WEIGHT = 4;
/**
 * Where less of it stands than this, that must stand in its order, and this share of the words from its first to its last must be
 * the paragraph's: else it is gathered from all over another story.
 */
const MOST_SHARE = 0.8;
const LEAST_DENSITY = 0.4;

/** The places of a source's paragraphs on a page, given the runs of words that each shares with it: best first for each. */
export function* findParagraphs(
  prepared: PreparedSource,
  runs: readonly Run[][],
  page: Page,
  claims: Claims,
): Task<Placement[]> {
  const heavy: Placement[] = [];
  const light: Placement[] = [];
  for (const unit of prepared.units) {
    if (unit.kind !== 'paragraph') continue;
    const places = withoutRepeats(yield* placesOf(unit, runs[unit.paragraph] ?? [], page));
    const own = places.filter(isStrong);
    heavy.push(...own);
    if (!own.length) light.push(...places);
    yield;
  }
  const strong = yield* claims.settle(heavy);
  // What stands there word for word comes before what may be meant: a heading has words of its paragraphs.
  const known = [...strong, ...(yield* findBlocks(prepared, page, strong, claims))];
  return [...known, ...(yield* claims.settle(findBetween(prepared, page, known, light)))];
}

function isStrong(placement: Placement): boolean {
  const { unit, share, weight, pairs, first, last } = placement;
  if (share < ENOUGH_SHARE || weight < ENOUGH_WEIGHT) return false;
  if (share >= MOST_SHARE) return true;
  const paired = pairs.reduce((sum, word) => sum + Number(word >= 0), 0);
  return paired >= LEAST_DENSITY * (last - first + 1) && weightInOrder(placement) >= ENOUGH_SHARE * unit.weight;
}

/** The weight of the words that stand in the unit's order: the heaviest increasing subsequence. */
function weightInOrder({ unit, pairs }: Placement): number {
  const best = new Float32Array(pairs.length);
  let most = 0;
  pairs.forEach((word, at) => {
    if (word < 0) return;
    let before = 0;
    for (let i = 0; i < at; i++) {
      if ((pairs[i] as number) >= 0 && (pairs[i] as number) < word) before = Math.max(before, best[i] as number);
    }
    best[at] = before + (unit.weights[at] as number);
    most = Math.max(most, best[at] as number);
  });
  return most;
}

/** Of places that overlap the best. */
function withoutRepeats(places: Placement[]): Placement[] {
  return places.filter(
    (place, at) => !places.slice(0, at).some((one) => one.first <= place.last && place.first <= one.last),
  );
}
