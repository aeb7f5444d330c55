import { expect, test } from 'vitest';
import { changeSegments, idsIn, type KeptSegment } from '../../../lib/library/segments';
import { segmentOf } from '../../../lib/match/segment';
import { finish } from '../../../lib/tasks';

const of = (...ids: string[]) => segmentOf(ids.map((id) => ({ id, units: [{ hashes: Uint32Array.of(1), of: 1 }] })));
const add = (kept: KeptSegment[], id: string, madeBy = '1') => finish(changeSegments(kept, new Set(), of(id), madeBy));
const remove = (kept: KeptSegment[], ...ids: string[]) => finish(changeSegments(kept, new Set(ids), of(), '1'));
const idsOf = (kept: KeptSegment[]) => kept.flatMap(({ segment }) => idsIn(segment)).sort();

test('a thousand sources that come one by one lie in few segments, and none is written again often', () => {
  let kept: KeptSegment[] = [];
  let written = 0;
  const ids = Array.from({ length: 1000 }, (_, n) => `s${n}`);
  for (const id of ids) {
    const change = add(kept, id);
    written += change.made ? idsIn(change.made.segment).length : 0;
    kept = change.kept;
  }
  expect(idsOf(kept)).toEqual(ids.toSorted());
  expect(kept.length).toBeLessThanOrEqual(10);
  expect(written / ids.length).toBeLessThanOrEqual(11);
  expect(new Set(kept.map(({ key }) => key)).size).toBe(kept.length);
});

test('a source that is taken out costs its segment no new marks, and the last one the whole segment', () => {
  const first = finish(changeSegments([], new Set(), of('a', 'b', 'c'), '1')).kept;
  const one = remove(first, 'b');
  expect(one.made).toBeNull();
  expect(one.thinned.map(({ key }) => key)).toEqual(first.map(({ key }) => key));
  expect(idsOf(one.kept)).toEqual(['a', 'c']);
  const all = remove(one.kept, 'a', 'c');
  expect(all.dropped.map(({ key }) => key)).toEqual(first.map(({ key }) => key));
  expect(all.kept).toEqual([]);
});

test('segments of two versions are not mixed', () => {
  const old = add([], 'a', '1').kept;
  const { kept } = add(old, 'b', '2');
  expect(kept.map(({ madeBy, segment }) => [madeBy, ...idsIn(segment)])).toEqual([
    ['1', 'a'],
    ['2', 'b'],
  ]);
});
