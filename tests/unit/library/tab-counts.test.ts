import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetFrames, noteFrame } from '../../../lib/library/frames';
import { readCounts } from '../../../lib/library/tab-counts';

beforeEach(() => fakeBrowser.reset());

test('frames that report at the same time are all counted', async () => {
  await Promise.all([0, 4, 9].map((frameId) => noteFrame({ tabId: 1, frameId }, { quotes: frameId + 1, altered: 0 })));
  const counts = await readCounts(1);
  expect(Object.entries(counts).map(([frame, { quotes }]) => [frame, quotes])).toEqual([
    ['0', 1],
    ['4', 5],
    ['9', 10],
  ]);
});

test('a new page forgets the frames of the page before, not its own', async () => {
  await noteFrame({ tabId: 1, frameId: 0 }, { quotes: 2, altered: 0 });
  const opened = (await readCounts(1))[0]?.at ?? 0;
  await forgetFrames(1, opened);
  expect(Object.keys(await readCounts(1))).toEqual(['0']);
  await forgetFrames(1, opened + 1);
  expect(await readCounts(1)).toEqual({});
});

test.each([
  ['no object', 'rubbish'],
  ['null', null],
  ['a frame that is none', { x: { quotes: 1, altered: 0, at: 0 } }],
  ['a count that is none', { 0: { quotes: 'many', altered: 0, at: 0 } }],
])('what is stored in another shape counts as nothing: %s', async (_, stored) => {
  await browser.storage.session.set({ 'tab:1': stored });
  expect(await readCounts(1)).toEqual({});
  await noteFrame({ tabId: 1, frameId: 0 }, { quotes: 3, altered: 1 });
  expect(await readCounts(1)).toMatchObject({ 0: { quotes: 3, altered: 1 } });
});
