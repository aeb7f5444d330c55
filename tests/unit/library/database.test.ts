import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../lib/library/database';
import { OwnSources } from '../../../lib/library/own-sources';
import { summaryOf } from '../../../lib/library/summary';
import { emptyBrowser, sourceNamed } from '../../fixtures/library';

beforeEach(emptyBrowser);

test('from nothing: stores for sources, summaries, the index and sightings', async () => {
  const database = await openDatabase(() => {});
  expect([...database.objectStoreNames]).toEqual(['marks', 'segments', 'sightings', 'sources', 'summaries']);
});

test('from version 1 to 2: summaries tell who is quoted and whether a person checked it', async () => {
  const before = await openDB('library', 1, {
    upgrade(database) {
      for (const store of ['sources', 'summaries', 'segments', 'marks']) database.createObjectStore(store);
    },
  });
  const source = sourceNamed('one');
  await before.put('sources', { source, added: 5 }, 'one');
  await before.put('summaries', { id: 'one', title: source.title, language: 'en', quotes: 1, origin: 'own' }, 'one');
  before.close();
  const database = await openDatabase(() => {});
  expect(await database.getAll('summaries')).toEqual([
    {
      id: 'one',
      title: source.title,
      language: 'en',
      quotes: 1,
      origin: 'own',
      speakers: ['Ada Moreno'],
      reviewed: true,
    },
  ]);
  expect(await database.getAll('sources')).toEqual([{ source, added: 5 }]);
});

test('from version 2 to 3: where sources are seen is remembered from now on, and all that was there stays', async () => {
  const before = await openDB('library', 2, {
    upgrade(database) {
      for (const store of ['sources', 'summaries', 'segments', 'marks']) database.createObjectStore(store);
    },
  });
  const source = sourceNamed('one');
  await before.put('sources', { source, added: 5 }, 'one');
  await before.put('summaries', summaryOf(source, 'own'), 'one');
  before.close();
  const database = await openDatabase(() => {});
  expect(await database.getAll('sightings')).toEqual([]);
  await database.put('sightings', { url: 'https://news.example/story', at: 1 }, 'one');
  expect(await database.getAll('sources')).toEqual([{ source, added: 5 }]);
  expect(await database.getAll('summaries')).toEqual([summaryOf(source, 'own')]);
});

test('data of a later version are left alone, and the reason is told', async () => {
  const later = await openDB('library', 99, { upgrade: (database) => void database.createObjectStore('future') });
  await later.put('future', 'kept', 'key');
  await expect(OwnSources.open('1.0', () => {})).rejects.toMatchObject({ reason: 'unavailable' });
  expect(await later.get('future', 'key')).toBe('kept');
});
