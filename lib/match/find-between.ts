import { gotoh } from './gotoh';
import { type Page, wordsToBorder } from './page';
import { type Placement, placementOf } from './place';
import type { PreparedSource, Unit } from './prepare';
import { replacing } from './quote-region';

/** Words in a paragraph that is compared each with each, at most: a longer one shares runs of words where it stands. */
const SHORT = 16;
/** Words between two neighbours on the page, and between a paragraph and its only neighbour, at most. */
const BETWEEN = 400;
const BESIDE = 60;
/** How much of a paragraph's weight must stand between its neighbours, and … */
const SHARE = 0.4;
/** … how much of it in the middle of other words, or anywhere near. */
const WHOLE_SHARE = 0.75;
const WHOLE_WORDS = 3;

/** Where on the page a paragraph would stand if the page keeps the source's order: words from `start` up to `end`. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Paragraphs too light to be known by themselves ("Yes."), where those before and behind them in the source vouch for them: they stand between them
 * on the page too. `light` are places where words of theirs stand.
 */
export function findBetween(
  { units }: PreparedSource,
  page: Page,
  known: readonly Placement[],
  light: readonly Placement[],
): Placement[] {
  const places: (Placement | undefined)[] = [];
  for (const placement of known) places[placement.unit.paragraph] ??= placement;
  const found: Placement[] = [];
  for (const unit of units) {
    if (unit.kind !== 'paragraph' || !unit.length || places[unit.paragraph]) continue;
    const before = places.slice(0, unit.paragraph).findLast(Boolean);
    const after = places.slice(unit.paragraph + 1).find(Boolean);
    const own = light.filter((place) => place.unit === unit && place.share >= WHOLE_SHARE);
    const stretches = stretchesBetween(page, before, after);
    const placement =
      own.find((place) => stretches.some(({ start, end }) => start <= place.first && place.last < end)) ??
      (unit.length > SHORT ? null : stretches.map((stretch) => placeIn(unit, page, stretch)).find(Boolean)) ??
      own.find((place) => known.some((one) => isNear(one, place)));
    if (!placement) continue;
    places[unit.paragraph] = placement;
    found.push(placement);
  }
  return found;
}

function stretchesBetween({ words }: Page, before?: Placement, after?: Placement): Stretch[] {
  if (before && after && before.last < after.first) {
    const stretch = { start: before.last + 1, end: after.first };
    return stretch.end - stretch.start <= BETWEEN ? [stretch] : [];
  }
  const beside: Stretch[] = [];
  if (before) beside.push({ start: before.last + 1, end: Math.min(before.last + 1 + BESIDE, words.length) });
  if (after) beside.push({ start: Math.max(0, after.first - BESIDE), end: after.first });
  return beside;
}

function isNear(a: Placement, b: Placement): boolean {
  return Math.max(a.first, b.first) - Math.min(a.last, b.last) <= BETWEEN;
}

/** A unit's place in a stretch of the page; null where too little of it stands there. */
function placeIn(unit: Unit, page: Page, { start, end }: Stretch): Placement | null {
  const { pairs } = gotoh(unit.hashes, page.words.hashes.subarray(start, end), 'local');
  const placement = placementOf(
    unit,
    pairs.map((word) => (word < 0 ? -1 : start + word)),
  );
  if (!placement || placement.share < SHARE) return null;
  const paired = pairs.reduce((sum, word) => sum + Number(word >= 0), 0);
  const changed = replacing(unit.length - paired);
  if (placement.last - placement.first + 1 > unit.length + changed) return null;
  // Few words, or some of a paragraph's words, count only as a sentence or a line of their own.
  const isOpen = (word: number, step: 1 | -1) => wordsToBorder(page, word, step, changed) > changed;
  const open = Number(isOpen(placement.first, -1)) + Number(isOpen(placement.last, 1));
  const isWhole = placement.share >= WHOLE_SHARE && paired >= WHOLE_WORDS;
  if (open > (isWhole ? 2 : paired > 1 || paired === unit.length ? 1 : 0)) return null;
  return page.shown(placement.first) ? placement : { ...placement, shown: false };
}
