import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bundledSources } from '../../../lib/library/bundled';
import { forgetSeen, rememberSeen } from '../../../lib/library/last-seen';
import { Library } from '../../../lib/library/library';
import { changeSettings } from '../../../lib/settings';
import type { Source } from '../../../lib/source/types';
import { emptyBrowser, sourceNamed } from '../../fixtures/library';

const BUNDLED = bundledSources()[0] as Source;
const PAGE = { url: 'https://news.example/story?from=mail#top', incognito: false };
const SEEN = 'https://news.example/story';
const OWN = { ...sourceNamed('own'), url: 'https://wire.example/2024/story' };

let library: Library;

beforeEach(async () => {
  emptyBrowser();
  fakeBrowser.reset();
  vi.restoreAllMocks();
  at(1_000_000);
  library = new Library();
  await library.addSources([OWN]);
});

const at = (ms: number) => vi.spyOn(Date, 'now').mockReturnValue(ms);

/** What the list of sources says of where each was seen. */
async function seen(): Promise<Record<string, unknown>> {
  const { summaries } = await library.summaries(null);
  return Object.fromEntries(summaries.flatMap((one) => (one.seen ? [[one.id, one.seen]] : [])));
}

test('the list tells on which page a source was seen and when, the person’s own and what came with the extension', async () => {
  await rememberSeen(library, ['own', BUNDLED.id], PAGE);
  expect(await seen()).toEqual({ own: { url: SEEN, at: 1_000_000 }, [BUNDLED.id]: { url: SEEN, at: 1_000_000 } });
  at(2_000_000);
  await rememberSeen(library, ['own'], { ...PAGE, url: 'https://other.example/' });
  expect((await seen()).own).toEqual({ url: 'https://other.example/', at: 2_000_000 });
});

test('the same page is noted once a minute, another at once', async () => {
  await rememberSeen(library, ['own'], PAGE);
  at(1_059_000);
  await rememberSeen(library, ['own'], PAGE);
  expect((await seen()).own).toEqual({ url: SEEN, at: 1_000_000 });
  await rememberSeen(library, ['own'], { ...PAGE, url: 'https://other.example/' });
  expect((await seen()).own).toEqual({ url: 'https://other.example/', at: 1_059_000 });
  at(1_060_000);
  await rememberSeen(library, ['own'], PAGE);
  expect((await seen()).own).toEqual({ url: SEEN, at: 1_060_000 });
});

test.each<[string, string[], { url?: string; incognito?: boolean } | undefined]>([
  ['in a private window', ['own'], { ...PAGE, incognito: true }],
  ['where the browser does not say whether it is one', ['own'], { url: PAGE.url }],
  ['by no tab', ['own'], undefined],
  ['on a page that is none of the web', ['own'], { ...PAGE, url: 'file:///home/ada/story.html' }],
  ['on its own page', ['own'], { ...PAGE, url: `${OWN.url}/?page=2#quotes` }],
  ['though it is in no library', ['gone'], PAGE],
  ['nowhere', [], PAGE],
])('nothing is noted of a source that is seen %s', async (_, ids, tab) => {
  await rememberSeen(library, ids, tab);
  expect(await seen()).toEqual({});
});

describe('where the person does not want it', () => {
  test('nothing is noted', async () => {
    await changeSettings({ rememberSeen: false });
    await rememberSeen(library, ['own'], PAGE);
    expect(await seen()).toEqual({});
  });

  test('nothing stays of what is just being written', async () => {
    const noteSeen = library.noteSeen.bind(library);
    vi.spyOn(library, 'noteSeen').mockImplementation(async (...args) => {
      await changeSettings({ rememberSeen: false });
      await forgetSeen(library);
      await noteSeen(...args);
    });
    await rememberSeen(library, ['own'], PAGE);
    expect(await seen()).toEqual({});
  });

  test('all is forgotten', async () => {
    await rememberSeen(library, ['own', BUNDLED.id], PAGE);
    await forgetSeen(library);
    expect(await seen()).toEqual({});
  });
});

test('a source that is corrected keeps where it was seen, one that is removed does not', async () => {
  await rememberSeen(library, ['own'], PAGE);
  await library.addSources([{ ...OWN, title: 'Corrected' }]);
  expect(await seen()).toHaveProperty('own');
  await library.removeSources(['own']);
  await library.addSources([OWN]);
  expect(await seen()).toEqual({});
});

test('for want of room nothing is noted, and all else stays', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  await rememberSeen(library, ['own'], PAGE);
  vi.restoreAllMocks();
  expect(await seen()).toEqual({});
  expect(await library.sourcesByIds(['own'])).toEqual([OWN]);
});
