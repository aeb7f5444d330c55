import type { Block } from './page-blocks';
import { boxOf, isWithin, type Place } from './places';

/** A place and how much prose stands close together in it, in UTF-16 units; each level in between halves what counts. */
export interface Dense {
  place: Place;
  score: number;
}

/** Levels over a paragraph that get a share of it. */
const LEVELS = 12;
/** Where a sign stands over the densest place, another without it must be this good for the sign to be believed. */
const NEARLY_AS_GOOD = 0.5;
/** Readers can write more than the article has. */
const READERS = /^(?:comments|disqus)$/;
const NEARLY_AS_GOOD_AS_READERS = 0.1;

/** The place where most prose stands close together (after Readability's scores, Arc90 2010); null where there is none. */
export function densestPlace(prose: readonly Block[]): Dense | null {
  const alone = new Map<Place, number>();
  for (const { place } of prose) alone.set(place, (alone.get(place) ?? 0) + 1);
  const scores = new Map<Place, number>();
  for (const block of prose) {
    // Lists of teasers have more words than many an article.
    if (block.place.element.localName === 'li') continue;
    let share = block.text.length - block.linked;
    let at = alone.get(block.place) === 1 ? boxOf(block.place).parent : block.place;
    for (let level = 0; at && level < LEVELS; level++, at = at.parent, share /= 2) {
      scores.set(at, (scores.get(at) ?? 0) + share);
    }
  }
  let best: Dense | null = null;
  for (const [place, score] of scores) if (!best || score > best.score) best = { place, score };
  return best;
}

/**
 * The signs that say nothing on this page, since the article itself, or everything, stands under them: `class="has-sidebar"` on
 * the body, `paywall` on each paragraph.
 */
export function idleSigns(prose: readonly Block[]): Set<string> {
  const idle = new Set(signsOver(prose, 0.9));
  const densest = densestPlace(prose);
  if (!densest) return idle;
  const worn = signsOver(
    prose.filter(({ place }) => isWithin(place, densest.place)),
    0.5,
  ).filter((sign) => !idle.has(sign));
  const other = densestPlace(prose.filter(({ signs }) => signs.every((sign) => idle.has(sign))));
  const enough = worn.some((sign) => READERS.test(sign)) ? NEARLY_AS_GOOD_AS_READERS : NEARLY_AS_GOOD;
  if (!other || other.score < densest.score * enough) for (const sign of worn) idle.add(sign);
  return idle;
}

/** The signs that stand over at least this share of a text. */
function signsOver(prose: readonly Block[], share: number): string[] {
  const lengths = new Map<string, number>();
  let all = 0;
  for (const { text, signs } of prose) {
    all += text.length;
    for (const sign of signs) lengths.set(sign, (lengths.get(sign) ?? 0) + text.length);
  }
  return [...lengths].filter(([, length]) => length >= all * share).map(([sign]) => sign);
}
