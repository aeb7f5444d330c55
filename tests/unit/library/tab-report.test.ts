import { expect, test } from 'vitest';
import { mergeFrames } from '../../../lib/library/tab-report';
import type { FrameReport } from '../../../lib/messages';
import { match, pageOf, sourceOf } from '../../fixtures/match';

const SOURCE = sourceOf(
  'The dispute over the northern fishing grounds has lasted for eleven winters.',
  '"We will never close the two harbors to their boats," Moreno told the islanders after the flood.',
);

function frame(url: string, ...paragraphs: number[]): FrameReport {
  const found = match(SOURCE, pageOf(...paragraphs.map((at) => SOURCE.paragraphs[at]?.text ?? '')));
  return { url, title: `Title of ${url}`, sources: paragraphs.length ? [{ source: SOURCE, ...found }] : [] };
}

test('a page without its main frame was not scanned', () => {
  expect(mergeFrames(new Map())).toBeNull();
  expect(mergeFrames(new Map([[3, frame('b', 0)]]))).toBeNull();
});

test('a page where nothing matches has a report without sources', () => {
  expect(mergeFrames(new Map([[0, frame('a')]]))).toEqual({ url: 'a', title: 'Title of a', sources: [] });
});

test('what any frame shows is on the page; quotes know their frame', () => {
  const merged = mergeFrames(
    new Map([
      [7, frame('b', 1)],
      [0, frame('a', 0)],
    ]),
  );
  expect(merged?.url).toBe('a');
  expect(merged?.sources).toHaveLength(1);
  expect(merged?.sources[0]?.paragraphs.map(({ id }) => id)).toEqual(['p1', 'p2']);
  expect(merged?.sources[0]?.missing).toEqual([]);
  expect(merged?.sources[0]?.quotes.map(({ id, frame: at }) => [id, at])).toEqual([['q1', 7]]);
});
