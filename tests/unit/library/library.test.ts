import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bundledSources } from '../../../lib/library/bundled';
import { Library } from '../../../lib/library/library';
import type { Source } from '../../../lib/source/types';
import { emptyBrowser, marksIn, sourceNamed, wordsOf } from '../../fixtures/library';
import { useEnglish } from '../../fixtures/ui-messages';

beforeEach(emptyBrowser);
beforeEach(useEnglish);

const BUNDLED = bundledSources()[0] as Source;
const BUNDLED_WORDS = BUNDLED.paragraphs.map(({ text }) => text).join('\n');
const newLibrary = () => new Library();

describe('bundled and own sources together', () => {
  test('are candidates of a page that has both, the one with more of it first', async () => {
    const library = newLibrary();
    await library.addSources([sourceNamed('own')]);
    expect(await library.candidates(marksIn(`${BUNDLED_WORDS}\n${wordsOf('own')}`))).toEqual([BUNDLED.id, 'own']);
  });

  test('are candidates as soon as an index that the browser has lost is made anew', async () => {
    await newLibrary().addSources([sourceNamed('own')]);
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(new DOMException('Gone', 'NotReadableError'));
    expect(await newLibrary().candidates(marksIn(wordsOf('own')))).toEqual(['own']);
  });

  test('are given in the order asked for', async () => {
    const library = newLibrary();
    await library.addSources([sourceNamed('a'), sourceNamed('b')]);
    const found = await library.sourcesByIds(['b', 'none', BUNDLED.id, 'a']);
    expect(found.map(({ id }) => id)).toEqual(['b', BUNDLED.id, 'a']);
  });

  test('are listed page by page, each told from the other', async () => {
    const library = newLibrary();
    const ids = Array.from({ length: 1030 }, (_, n) => `s${String(n).padStart(4, '0')}`);
    await library.addSources(ids.map((id) => sourceNamed(id, wordsOf('same'))));
    const pages = [await library.summaries(null)];
    while (pages.at(-1)?.more) pages.push(await library.summaries(pages.at(-1)?.summaries.at(-1)?.id ?? null));
    expect(pages.map(({ problem }) => problem)).toEqual([null, null, null]);
    const all = pages.flatMap(({ summaries }) => summaries);
    const named = (origin: string) => all.filter((one) => one.origin === origin).map(({ id }) => id);
    expect(named('own')).toEqual(ids);
    expect(named('bundled')).toEqual(bundledSources().map(({ id }) => id));
    expect(all[0]).toMatchObject({ id: BUNDLED.id, title: BUNDLED.title, origin: 'bundled' });
  });
});

describe('what is no valid list of new sources is refused whole, and the place named', () => {
  const broken = { ...sourceNamed('b'), language: '' };
  test.each<[string, unknown[], string]>([
    ['a source with a wrong field', [sourceNamed('a'), broken], 'sources[1].language: must not be empty'],
    ['no source at all', [sourceNamed('a'), 7], 'sources[1]: '],
    ['one id twice', [sourceNamed('a'), sourceNamed('a')], 'sources[1].id: "a" occurs twice'],
    ['the id of a bundled source', [{ ...BUNDLED, title: 'Forged' }], 'sources[0].id: '],
  ])('%s', async (_, values, message) => {
    const library = newLibrary();
    await library.addSources([sourceNamed('kept')]);
    await expect(library.addSources(values)).rejects.toThrow(message);
    const { summaries } = await newLibrary().summaries(null);
    expect(summaries.filter(({ origin }) => origin === 'own').map(({ id }) => id)).toEqual(['kept']);
  });
});

test('a source that is removed is no candidate any more', async () => {
  const library = newLibrary();
  await library.addSources([sourceNamed('own')]);
  await library.removeSources(['own']);
  expect(await library.candidates(marksIn(wordsOf('own')))).toEqual([]);
});

describe('where the browser keeps no data', () => {
  const refuse = () =>
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not in private windows', 'InvalidStateError');
    });

  test('the bundled sources are found and given', async () => {
    refuse();
    const library = newLibrary();
    expect(await library.candidates(marksIn(BUNDLED_WORDS))).toEqual([BUNDLED.id]);
    expect((await library.sourcesByIds(['own', BUNDLED.id])).map(({ id }) => id)).toEqual([BUNDLED.id]);
  });

  test('the list says so, and so does adding', async () => {
    refuse();
    const library = newLibrary();
    const { summaries, problem } = await library.summaries(null);
    expect(summaries.map(({ origin }) => origin)).toEqual(bundledSources().map(() => 'bundled'));
    expect(problem).toMatchObject({ refused: 'unavailable', message: expect.stringContaining('Not in private') });
    await expect(library.addSources([sourceNamed('own')])).rejects.toMatchObject({ reason: 'unavailable' });
  });

  test('it is asked again, and the own sources are back once it does', async () => {
    await newLibrary().addSources([sourceNamed('own')]);
    const refusing = refuse();
    const library = newLibrary();
    expect(await library.candidates(marksIn(wordsOf('own')))).toEqual([]);
    refusing.mockRestore();
    expect(await library.candidates(marksIn(wordsOf('own')))).toEqual(['own']);
  });
});
