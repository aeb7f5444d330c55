import type { Task } from '../tasks';
import type { Page } from './page';
import { type Placement, placesOf } from './place';
import type { PreparedSource, Unit } from './prepare';
import { type Run, SEED } from './runs';

/**
 * The places of a source's quotes on a page apart from its paragraphs that are found: other stories carry the same quotes. Given the runs of
 * words that each paragraph shares with the page.
 */
export function* findQuotes(
  { units }: PreparedSource,
  runs: readonly Run[][],
  paragraphs: readonly Placement[],
  page: Page,
): Task<Placement[]> {
  const places: Placement[] = [];
  const known: Placement[][] = runs.map(() => []);
  for (const placement of paragraphs) known[placement.unit.paragraph]?.push(placement);
  for (const unit of units) {
    if (unit.kind !== 'quote') continue;
    const around = known[unit.paragraph] ?? [];
    const apart = (runs[unit.paragraph] ?? []).filter((run) => !around.some((one) => holds(one, run)));
    places.push(
      ...(yield* placesOf(
        unit,
        apart.flatMap((run) => within(unit, run)),
        page,
      )),
    );
  }
  return places;
}

/** Whether a run is part of a paragraph's place. */
function holds({ pairs }: Placement, { a, b, length }: Run): boolean {
  return pairs[a] === b || pairs[a + length - 1] === b + length - 1;
}

/** The part of a paragraph's run that lies within a quote, counted from the quote's first word. */
function within({ first, length }: Unit, run: Run): Run[] {
  const start = Math.max(run.a, first);
  const end = Math.min(run.a + run.length, first + length);
  return end - start < SEED ? [] : [{ a: start - first, b: run.b + start - run.a, length: end - start }];
}
