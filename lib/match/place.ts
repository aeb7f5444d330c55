import type { Task } from '../tasks';
import type { Page } from './page';
import { pairWords } from './pair-words';
import type { Unit } from './prepare';
import { type Run, SEED } from './runs';

/** A unit found on a page. */
export interface Placement {
  unit: Unit;
  /** For each word of the unit the page's word, or -1. */
  pairs: Int32Array;
  /** Share of the unit's weight that stands on the page, 0 to 1. */
  share: number;
  /** Weight that stands on the page. */
  weight: number;
  /** Page words from the first to the last that match. */
  first: number;
  last: number;
  /** Whether the reader sees it now; a hidden text may show later. */
  shown: boolean;
}

/** Words that may stand between two runs of one place: an advertisement, a list of links. */
const LONGEST_GAP = 60;
/** A place is looked at when its runs hold this much of the unit's words. */
const RUN_SHARE = 0.35;
const RUN_WORDS = 6;
/** Where one place is found, another is looked at when its runs hold this much. */
const COPY_SHARE = 0.5;
/** Places of one unit that are looked at: no page that is meant to be read repeats a story more often. */
const MOST_PLACES = 40;

/** The places of a unit on a page, given the runs of words that they share: where it stands whole, or else where parts of it do, best first. */
export function* placesOf(unit: Unit, runs: readonly Run[], page: Page): Task<Placement[]> {
  const whole = runs.filter(({ length }) => length === unit.length).map(({ b }) => wholeAt(unit, b));
  const shown = whole.slice(0, MOST_PLACES).filter(({ first, last }) => !page.hidden(first, last).length);
  if (shown.length) return shown;
  const found: Placement[] = [];
  for (const { runs: group, held } of groupsOf(unit, runs)) {
    if (found.length && held < COPY_SHARE * unit.length) break;
    yield;
    const placement = placeBy(unit, group, page);
    if (placement) found.push(placement);
  }
  return found.sort(
    (a, b) => Number(b.shown) - Number(a.shown) || b.weight - a.weight || a.last - a.first - (b.last - b.first),
  );
}

/** A unit's place where the page has all its words, from word `first` on. */
export function wholeAt(unit: Unit, first: number): Placement {
  const pairs = new Int32Array(unit.length);
  for (let at = 0; at < unit.length; at++) pairs[at] = first + at;
  return { unit, pairs, weight: unit.weight, share: 1, first, last: first + unit.length - 1, shown: true };
}

/** Runs that may make one place, and how many of the unit's words they hold. */
interface Group {
  runs: Run[];
  held: number;
}

/** Groups the runs of a unit into the places that are worth a look, those that hold most first. */
function groupsOf(unit: Unit, runs: readonly Run[]): Group[] {
  const farthest = 4 * unit.length + 200;
  const groups: Run[][] = [];
  let group: Run[] = [];
  let end = 0;
  for (const run of [...runs].sort((a, b) => a.b - b.b)) {
    const first = group[0];
    const isNear = first && run.b - end <= unit.length + LONGEST_GAP && run.b - first.b <= farthest;
    if (!isNear) {
      group = [];
      groups.push(group);
    }
    group.push(run);
    end = Math.max(end, run.b + run.length);
  }
  return groups
    .map((each) => ({ runs: each, held: wordsHeld(each) }))
    .filter(({ held }) => held >= Math.min(RUN_WORDS, Math.max(SEED, RUN_SHARE * unit.length)))
    .sort((a, b) => b.held - a.held)
    .slice(0, MOST_PLACES);
}

/** How many words of the unit stand in some of the runs. */
function wordsHeld(runs: readonly Run[]): number {
  let held = 0;
  let end = 0;
  for (const { a, length } of [...runs].sort((one, other) => one.a - other.a)) {
    held += Math.max(0, a + length - Math.max(a, end));
    end = Math.max(end, a + length);
  }
  return held;
}

function placeBy(unit: Unit, runs: readonly Run[], page: Page): Placement | null {
  const placement = placementOf(unit, pairWords(unit, runs, page, new Set()));
  if (!placement) return null;
  const hidden = new Set(page.hidden(placement.first, placement.last));
  if (!hidden.size) return placement;
  // Words that only a screen reader is given (", opens in new tab") are no words of the outlet.
  const visible = placementOf(unit, pairWords(unit, runs, page, hidden));
  return visible && visible.share > 0.9 * placement.share ? visible : { ...placement, shown: false };
}

/** A placement from pairs of words; null where nothing is paired. */
export function placementOf(unit: Unit, pairs: Int32Array): Placement | null {
  let weight = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (let at = 0; at < pairs.length; at++) {
    const word = pairs[at] as number;
    if (word < 0) continue;
    weight += unit.weights[at] as number;
    first = Math.min(first, word);
    last = Math.max(last, word);
  }
  return last < 0 ? null : { unit, pairs, weight, share: weight / unit.weight, first, last, shown: true };
}
