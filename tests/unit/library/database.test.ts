import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../lib/library/database';
import { OwnSources } from '../../../lib/library/own-sources';
import { emptyBrowser } from '../../fixtures/library';

beforeEach(emptyBrowser);

test('from nothing to version 1: stores for sources, summaries and the index', async () => {
  const database = await openDatabase(() => {});
  expect(database.version).toBe(1);
  expect([...database.objectStoreNames]).toEqual(['marks', 'segments', 'sources', 'summaries']);
});

test('data of a later version are left alone, and the reason is told', async () => {
  const later = await openDB('library', 99, { upgrade: (database) => void database.createObjectStore('future') });
  await later.put('future', 'kept', 'key');
  await expect(OwnSources.open('1.0', () => {})).rejects.toMatchObject({ reason: 'unavailable' });
  expect(await later.get('future', 'key')).toBe('kept');
});
