import type { Task } from '../tasks';
import { align } from './align';
import { shingleAt } from './fingerprints';
import type { Page } from './page';
import { type PreparedSource, SEED, UNIT, type Unit } from './prepare';

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

interface Hit {
  page: number;
  unit: number;
}

/** A stretch of the page's words that may hold a unit, and how many of the unit's words its seeds cover. */
interface Window {
  from: number;
  to: number;
  covered: number;
}

/** Page words looked at between two points where the work may pause. */
const STEP = 1 << 12;
/** Words that may stand between two seeds of one place: an advertisement, a list of links. */
const LONGEST_GAP = 60;
/** A stretch found apart from the main alignment (reordered sentences) must weigh this much. */
const PIECE_WEIGHT = 2.5;
/** A place is looked at when its seeds cover this much of the unit's words. */
const SEED_SHARE = 0.15;
const SEED_WORDS = 6;
/** Places of one unit that are looked at: no page that is meant to be read repeats a story more often. */
const MOST_PLACES = 40;
/** Cells of one alignment, at most: 4 MB of memory, about 20 ms. */
const MOST_CELLS = 4_000_000;

/** Every place on the page where a unit of the source may stand, best first for each unit. */
export function* findPlacements(prepared: PreparedSource, page: Page): Task<Placement[]> {
  const hits = yield* findSeeds(prepared, page);
  const found: Placement[] = [];
  for (const [number, own] of hits) {
    const unit = prepared.units[number] as Unit;
    const placed: Placement[] = [];
    for (const window of windowsOf(unit, own, page.words.length)) {
      yield;
      const placement = placeIn(unit, page, window.from, window.to);
      if (placement) placed.push(placement);
    }
    found.push(...placed.sort((a, b) => Number(b.shown) - Number(a.shown) || b.weight - a.weight));
  }
  return found;
}

function* findSeeds({ seeds }: PreparedSource, { words }: Page): Task<Map<number, Hit[]>> {
  const hits = new Map<number, Hit[]>();
  for (let at = 0; at + SEED <= words.length; at++) {
    if (at % STEP === STEP - 1) yield;
    const places = seeds.get(shingleAt(words.hashes, at, SEED));
    if (!places) continue;
    for (const place of places) {
      const number = Math.floor(place / UNIT);
      const hit = { page: at, unit: place % UNIT };
      const own = hits.get(number);
      if (own) own.push(hit);
      else hits.set(number, [hit]);
    }
  }
  return hits;
}

/** Groups the seeds of a unit into the stretches of the page that are worth an alignment, best covered first. */
function windowsOf(unit: Unit, hits: Hit[], pageLength: number): Window[] {
  const longest = Math.min(4 * unit.length + 200, Math.floor(MOST_CELLS / Math.max(1, unit.length)));
  const windows: Window[] = [];
  let group: Hit[] = [];
  const close = () => {
    const first = group[0];
    const last = group.at(-1);
    const covered = new Set(group.flatMap(({ unit: at }) => Array.from({ length: SEED }, (_, i) => at + i)));
    if (!first || !last || covered.size < Math.min(SEED_WORDS, Math.max(SEED, SEED_SHARE * unit.length))) return;
    const slack = (words: number) => Math.ceil(words * 1.5) + 12;
    windows.push({
      covered: covered.size,
      from: Math.max(0, first.page - slack(first.unit)),
      to: Math.min(pageLength, last.page + SEED + slack(unit.length - last.unit - SEED)),
    });
  };
  for (const hit of hits) {
    const first = group[0];
    const last = group.at(-1);
    if (first && last && (hit.page - last.page > unit.length + LONGEST_GAP || hit.page - first.page > longest)) {
      close();
      group = [];
    }
    group.push(hit);
  }
  close();
  return windows.sort((a, b) => b.covered - a.covered).slice(0, MOST_PLACES);
}

function placeIn(unit: Unit, page: Page, from: number, to: number): Placement | null {
  const hashes = page.words.hashes.slice(from, to);
  const placement = placementOf(unit, pairAll(unit, hashes), from);
  if (!placement) return null;
  let hidden = 0;
  for (let word = placement.first; word <= placement.last; word++) {
    if (page.shown(word)) continue;
    hashes[word - from] = 0;
    hidden++;
  }
  if (!hidden) return placement;
  // Words that only a screen reader is given (", opens in new tab") are no words of the outlet.
  const visible = placementOf(unit, pairAll(unit, hashes), from);
  return visible && visible.share > 0.9 * placement.share ? visible : { ...placement, shown: false };
}

/** Pairs the unit's words with the window's: the best stretch, then what stands elsewhere, since sentences change places. */
function pairAll(unit: Unit, window: Uint32Array): Int32Array {
  const { pairs } = align(unit.hashes, window, 'local');
  const rest = unit.hashes.slice();
  const free = window.slice();
  for (let piece = 0; piece < 2; piece++) {
    pairs.forEach((word, at) => {
      if (word < 0) return;
      rest[at] = 0;
      free[word] = 0;
    });
    const weightLeft = rest.reduce((sum, word, at) => (word ? sum + (unit.weights[at] as number) : sum), 0);
    if (weightLeft < PIECE_WEIGHT) break;
    const more = align(rest, free, 'local').pairs;
    const weight = more.reduce((sum, word, at) => (word < 0 ? sum : sum + (unit.weights[at] as number)), 0);
    if (weight < PIECE_WEIGHT) break;
    more.forEach((word, at) => {
      if (word >= 0) pairs[at] = word;
    });
  }
  return pairs;
}

/** A placement from pairs within a window that begins at page word `offset`; null where nothing is paired. */
export function placementOf(unit: Unit, pairs: Int32Array, offset: number): Placement | null {
  let weight = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (let at = 0; at < pairs.length; at++) {
    const word = pairs[at] as number;
    if (word < 0) continue;
    pairs[at] = word + offset;
    weight += unit.weights[at] as number;
    first = Math.min(first, word + offset);
    last = Math.max(last, word + offset);
  }
  if (last < 0) return null;
  return { unit, pairs, weight, share: weight / unit.weight, first, last, shown: true };
}
