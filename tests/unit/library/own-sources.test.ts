import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../lib/library/database';
import { OwnSources } from '../../../lib/library/own-sources';
import { SourceIndex } from '../../../lib/match/source-index';
import { emptyBrowser, marksIn, sourceNamed, wordsOf } from '../../fixtures/library';

beforeEach(emptyBrowser);
afterEach(() => {
  vi.restoreAllMocks();
});

const open = (version = '1.0') => OwnSources.open(version, () => {});
const found = (own: OwnSources, words: string) => new SourceIndex(own.segments).candidates(marksIn(words));
const listed = async (own: OwnSources) => (await own.summaries(null, 1000)).map(({ id }) => id);

/** Lets no more than the named store take anything in. */
function fill(full: string): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === full) throw new DOMException('No room', 'QuotaExceededError');
    return put.call(this, value, key);
  });
}

describe('what is kept', () => {
  test('is there when the background starts again, with what a list shows of it', async () => {
    await (await open()).add([sourceNamed('one'), sourceNamed('two')]);
    const own = await open();
    expect(found(own, wordsOf('two'))).toEqual(['two']);
    expect(await own.byIds(['two', 'none', 'one'])).toEqual([sourceNamed('two'), sourceNamed('one')]);
    expect(await own.summaries(null, 1)).toEqual([
      {
        id: 'one',
        title: 'Title of one',
        language: 'en',
        quotes: 1,
        speakers: ['Ada Moreno'],
        reviewed: true,
        origin: 'own',
      },
    ]);
    expect((await own.summaries('one', 9)).map(({ id }) => id)).toEqual(['two']);
  });

  test('is not read when the background starts', async () => {
    await (await open()).add([sourceNamed('one')]);
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect(found(await open(), wordsOf('one'))).toEqual(['one']);
    expect(transaction.mock.calls.map(([stores]) => stores)).toEqual([['segments', 'marks']]);
  });

  test('is replaced by a source of the same id', async () => {
    const own = await open();
    await own.add([sourceNamed('one'), sourceNamed('two')]);
    await own.add([sourceNamed('one', wordsOf('corrected'))]);
    for (const each of [own, await open()]) {
      expect(found(each, wordsOf('one'))).toEqual([]);
      expect(found(each, wordsOf('corrected'))).toEqual(['one']);
      expect(found(each, wordsOf('two'))).toEqual(['two']);
      expect(await listed(each)).toEqual(['one', 'two']);
    }
  });

  test('is gone once it is removed', async () => {
    const own = await open();
    await own.add([sourceNamed('one'), sourceNamed('two')]);
    await own.remove(['one', 'none']);
    for (const each of [own, await open()]) {
      expect(found(each, `${wordsOf('one')} ${wordsOf('two')}`)).toEqual(['two']);
      expect(await listed(each)).toEqual(['two']);
      expect(await each.byIds(['one'])).toEqual([]);
    }
  });

  test('is all there when it came at the same time', async () => {
    const own = await open();
    const ids = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(ids.map((id) => own.add([sourceNamed(id)])));
    expect(await listed(await open())).toEqual(ids);
    expect(ids.flatMap((id) => found(own, wordsOf(id)))).toEqual(ids);
  });

  test('is what was put in and not taken out, whatever the order', async () => {
    const step = fc.record({
      ids: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 4 }),
      remove: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        emptyBrowser();
        const own = await open();
        const expected = new Set<string>();
        for (const { ids, remove } of steps) {
          if (remove) await own.remove(ids);
          else await own.add(ids.map((id) => sourceNamed(id)));
          for (const id of ids) remove ? expected.delete(id) : expected.add(id);
        }
        for (const each of [own, await open()]) {
          expect(await listed(each)).toEqual([...expected].sort());
          for (const id of 'abcdef') expect(found(each, wordsOf(id))).toEqual(expected.has(id) ? [id] : []);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a change that fails', () => {
  test.each(['sources', 'summaries', 'segments', 'marks'])(
    'for want of room in "%s" leaves all as it was',
    async (store) => {
      const own = await open();
      await own.add([sourceNamed('one'), sourceNamed('two')]);
      fill(store);
      const change = own.add([sourceNamed('one', wordsOf('corrected')), sourceNamed('three')]);
      await expect(change).rejects.toMatchObject({ name: 'LibraryError', reason: 'full' });
      vi.restoreAllMocks();
      for (const each of [own, await open()]) {
        expect(await listed(each)).toEqual(['one', 'two']);
        expect(found(each, wordsOf('one'))).toEqual(['one']);
        expect(found(each, wordsOf('corrected'))).toEqual([]);
        expect(found(each, wordsOf('three'))).toEqual([]);
      }
    },
  );

  test('does not stand in the way of the next', async () => {
    const own = await open();
    fill('marks');
    await expect(own.add([sourceNamed('one')])).rejects.toThrow('no room');
    vi.restoreAllMocks();
    await own.add([sourceNamed('two')]);
    expect(await listed(own)).toEqual(['two']);
  });
});

describe('an index', () => {
  const ids = Array.from({ length: 120 }, (_, n) => `n${'abcdefghijkl'[Math.floor(n / 10)]}${'abcdefghij'[n % 10]}`);
  const allFound = (own: OwnSources) => ids.every((id) => found(own, wordsOf(id))[0] === id);
  const makers = async () => {
    const database = await openDatabase(() => {});
    return new Set((await database.getAll('segments')).map(({ madeBy }) => madeBy));
  };

  test('of another version answers until it is made anew', async () => {
    await (await open('1.0')).add(ids.map((id) => sourceNamed(id)));
    const own = await open('1.1');
    expect(allFound(own)).toBe(true);
    await own.renewed;
    expect(await makers()).toEqual(new Set(['1.1']));
    expect(allFound(own)).toBe(true);
    expect(allFound(await open('1.1'))).toBe(true);
  });

  test('that the browser has lost is made anew from the sources', async () => {
    await (await open()).add(ids.map((id) => sourceNamed(id)));
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(new DOMException('Gone', 'NotReadableError'));
    const own = await open();
    await own.renewed;
    expect(allFound(own)).toBe(true);
  });
});
