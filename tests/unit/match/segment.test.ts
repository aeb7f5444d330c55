import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MarkedSource } from '../../../lib/match/marks';
import { mergeSegments, segmentOf } from '../../../lib/match/segment';
import { SourceIndex } from '../../../lib/match/source-index';
import { finish } from '../../../lib/tasks';
import { HASH_BITS } from '../../../lib/text/hash';

/** Few hashes, so that sources share some, from all over their range. */
const hash = fc.nat(40).map((n) => Math.imul(n, 0x9e3779b1) >>> (32 - HASH_BITS));
const unit = fc
  .record({ all: fc.uniqueArray(hash, { minLength: 1, maxLength: 8 }), eachTells: fc.boolean() })
  .map(({ all, eachTells }) => ({ hashes: Uint32Array.from(all), of: eachTells ? 0 : all.length }));
const library = fc
  .array(fc.array(unit, { maxLength: 4 }), { maxLength: 12 })
  .map((all): MarkedSource[] => all.map((units, n) => ({ id: `s${n}`, units })));
const page = fc.uniqueArray(hash, { maxLength: 30 });

/** The same answer, found by reading every source: in so small a library all marks are rare. */
function candidatesByReading(sources: readonly MarkedSource[], hashes: readonly number[]): Map<string, number> {
  const shared = new Map<string, number>();
  for (const { id, units } of sources) {
    for (const one of units) {
      const count = one.hashes.filter((each) => hashes.includes(each)).length;
      if (count >= Math.min(2, one.of || 1)) shared.set(id, (shared.get(id) ?? 0) + count);
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
        const merged = finish(mergeSegments(segments));
        expect(merged.ids).toEqual(left.map(({ id }) => id));
        expectSame(new SourceIndex([merged]).candidates(hashes), expected);
      }),
    );
  });

  test('are no more than a page can align: those that share most of what thousands have', () => {
    const boilerplate = Uint32Array.of(1, 2, 3);
    const sources = Array.from({ length: 2000 }, (_, n) => ({
      id: `s${n}`,
      units: [{ hashes: boilerplate, of: 3 }, ...(n === 1234 ? [{ hashes: Uint32Array.of(9), of: 0 }] : [])],
    }));
    const found = new SourceIndex([segmentOf(sources)]).candidates([1, 2, 3, 9]);
    expect(found).toHaveLength(16);
    expect(found[0]).toBe('s1234');
  });
});

describe('what many sources have', () => {
  const count = 2000;
  /** Each is one paragraph of so many marks, of which it shares the first few with all others. */
  const sharing = (shared: number) =>
    Array.from({ length: count }, (_, n) => {
      const hashes = Uint32Array.from({ length: 40 }, (_, at) => (at < shared ? at : 1000 + n * 40 + at));
      return { id: `s${n}`, units: [{ hashes, of: 40 }] };
    });
  const page = (length: number) => Array.from({ length }, (_, at) => at);

  test('makes none of them a candidate where it is a turn of phrase', () => {
    const index = new SourceIndex([segmentOf(sharing(6))]);
    expect(index.candidates(page(6))).toEqual([]);
  });

  test('makes one a candidate that shares what is its own as well', () => {
    const index = new SourceIndex([segmentOf(sharing(6))]);
    const own = [6, 7, 8, 9].map((at) => 1000 + 77 * 40 + at);
    expect(index.candidates([...page(6), ...own])).toEqual(['s77']);
  });

  test('makes them candidates where it is a story that they all carry, in one segment or in several', () => {
    const sources = sharing(40);
    for (const cut of [0, 500]) {
      const index = new SourceIndex([segmentOf(sources.slice(0, cut)), segmentOf(sources.slice(cut))]);
      expect(index.candidates(page(20))).toHaveLength(16);
      expect(index.candidates(page(6))).toEqual([]);
    }
  });

  test('tells in a small library', () => {
    const few = sharing(6).slice(0, 10);
    expect(new SourceIndex([segmentOf(few)]).candidates(page(6))).toHaveLength(few.length);
  });
});

test('a merged segment takes no more room than one made at once', () => {
  const sources = Array.from({ length: 50 }, (_, n) => ({
    id: `s${n}`,
    units: [{ hashes: Uint32Array.of(n, n * 7919, 2 ** HASH_BITS - 1 - n), of: 3 }],
  }));
  const merged = finish(mergeSegments(sources.map((source) => segmentOf([source]))));
  const whole = segmentOf(sources);
  expect(merged.marks).toHaveLength(whole.marks.length);
  expect(merged.buckets).toHaveLength(whole.buckets.length);
});
