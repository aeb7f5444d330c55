import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MarkedSource } from '../../../lib/match/marks';
import { mergeSegments, segmentOf } from '../../../lib/match/segment';
import { SourceIndex } from '../../../lib/match/source-index';

/** Few hashes, so that sources share some, from all over the range of 32 bits. */
const hash = fc.nat(40).map((n) => Math.imul(n, 0x9e3779b1) >>> 0);
const unit = fc.record({
  hashes: fc.uniqueArray(hash, { minLength: 1, maxLength: 8 }).map((all) => Uint32Array.from(all)),
  needed: fc.integer({ min: 1, max: 3 }),
});
const library = fc
  .array(fc.array(unit, { maxLength: 4 }), { maxLength: 12 })
  .map((all): MarkedSource[] => all.map((units, n) => ({ id: `s${n}`, units })));
const page = fc.uniqueArray(hash, { maxLength: 30 });

/** The same answer, found by reading every source. */
function candidatesByReading(sources: readonly MarkedSource[], hashes: readonly number[]): Map<string, number> {
  const shared = new Map<string, number>();
  for (const { id, units } of sources) {
    for (const one of units) {
      const count = one.hashes.filter((each) => hashes.includes(each)).length;
      if (count >= one.needed) shared.set(id, (shared.get(id) ?? 0) + count);
    }
  }
  return shared;
}

function expectSame(found: readonly string[], expected: ReadonlyMap<string, number>): void {
  expect([...found].sort()).toEqual([...expected.keys()].sort());
  const counts = found.map((id) => expected.get(id) as number);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
}

describe('candidates', () => {
  test('are those that reading every source finds, those that share most first', () => {
    fc.assert(
      fc.property(library, page, (sources, hashes) => {
        const index = new SourceIndex([segmentOf(sources)]);
        expectSame(index.candidates(hashes), candidatesByReading(sources, hashes));
      }),
    );
  });

  test('are the same however the sources lie in segments, merged or not, and without those that were removed', () => {
    fc.assert(
      fc.property(library, page, fc.nat(12), fc.func(fc.boolean()), (sources, hashes, cut, isGone) => {
        const segments = [sources.slice(0, cut), sources.slice(cut)].map((part) => {
          const segment = segmentOf(part);
          return { ...segment, ids: segment.ids.map((id) => (isGone(id) ? null : id)) };
        });
        const left = sources.filter(({ id }) => !isGone(id));
        const expected = candidatesByReading(left, hashes);
        expectSame(new SourceIndex(segments).candidates(hashes), expected);
        const merged = mergeSegments(segments);
        expect(merged.ids).toEqual(left.map(({ id }) => id));
        expectSame(new SourceIndex([merged]).candidates(hashes), expected);
      }),
    );
  });

  test('are no more than a page can align: those that share most of what thousands have', () => {
    const boilerplate = Uint32Array.of(1, 2, 3);
    const sources = Array.from({ length: 2000 }, (_, n) => ({
      id: `s${n}`,
      units: [{ hashes: boilerplate, needed: 2 }, ...(n === 1234 ? [{ hashes: Uint32Array.of(9), needed: 1 }] : [])],
    }));
    const found = new SourceIndex([segmentOf(sources)]).candidates([1, 2, 3, 9]);
    expect(found).toHaveLength(16);
    expect(found[0]).toBe('s1234');
  });
});

test('a merged segment takes no more room than one made at once', () => {
  const sources = Array.from({ length: 50 }, (_, n) => ({
    id: `s${n}`,
    units: [{ hashes: Uint32Array.of(n, n * 7919, 0xffffffff - n), needed: 2 }],
  }));
  const merged = mergeSegments(sources.map((source) => segmentOf([source])));
  const whole = segmentOf(sources);
  expect(merged.marks).toHaveLength(whole.marks.length);
  expect(merged.buckets).toHaveLength(whole.buckets.length);
});
