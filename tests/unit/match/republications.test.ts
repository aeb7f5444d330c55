import { expect, test } from 'vitest';
import { prepare } from '../../../lib/match/prepare';
import type { Findings } from '../../../lib/report';
import { matchPrepared } from '../../fixtures/match';
import { STORIES } from '../../fixtures/republish/corpus';
import { pageOf } from '../../fixtures/republish/draft';
import { ownStories, strangers } from '../../fixtures/republish/other-stories';
import { type MadePage, republications } from '../../fixtures/republish/pages';
import { Score } from '../../fixtures/republish/score';
import { truthOf } from '../../fixtures/republish/truth';

/** Precision and recall of each verdict, at least. */
const ENOUGH = 0.98;
/** Failures of a verdict that are told of. */
const TOLD = 12;

const prepared = new Map(STORIES.map(({ source }) => [source.id, prepare(source)]));

function look({ draft }: MadePage): { text: string; found: Findings } {
  const { source } = draft;
  const page = pageOf(draft);
  const one = prepared.get(source.id);
  return { text: page.text, found: one ? matchPrepared(one, page) : { paragraphs: [], missing: [], quotes: [] } };
}

const score = new Score();
for (const page of [...republications(2, 20), ...ownStories(20)]) {
  const { text, found } = look(page);
  score.add(page.name, text, truthOf(page.draft), found);
}
console.table(score.lines());

test.each(score.lines())('$verdict', ({ verdict, precision, recall }) => {
  const [of, what] = verdict.split(' ') as [string, string];
  const failures = score.failures
    .filter((one) => one.of === of && [one.expected, one.got].some((told) => told.split(' ')[0] === what))
    .slice(0, TOLD)
    .map(
      ({ page, id, expected, got, text }) =>
        `${page}\n  ${id} is ${expected}, reported as ${got}\n  ${text.slice(0, 200)}`,
    );
  expect(Math.min(precision, recall), failures.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
});

test('nothing is found where nothing stands', () => {
  for (const page of strangers()) {
    expect(look(page).found, page.name).toMatchObject({ paragraphs: [], quotes: [] });
  }
});
