import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteFrame, openFrame } from '../../../lib/library/frames';
import { readCounts } from '../../../lib/library/tab-counts';

beforeEach(() => fakeBrowser.reset());

test('frames that report at the same time are all counted', async () => {
  await Promise.all([0, 4, 9].map((frameId) => noteFrame({ tabId: 1, frameId }, { quotes: frameId + 1, grave: 0 })));
  const counts = await readCounts(1);
  expect(Object.entries(counts).map(([frame, { quotes }]) => [frame, quotes])).toEqual([
    ['0', 1],
    ['4', 5],
    ['9', 10],
  ]);
});

test('a new page forgets the frames of the page before, not its own', async () => {
  for (const frameId of [0, 4, 9]) await noteFrame({ tabId: 1, frameId }, { quotes: 2, grave: 0 });
  // Frame 9 was loaded faster than the page around it.
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_tab, _message, options) => {
    if (options?.frameId !== 9) throw new Error('Receiving end does not exist');
    return { url: 'b', title: 'B', sources: [] };
  });
  await openFrame({ tabId: 1, frameId: 0 });
  expect(Object.keys(await readCounts(1))).toEqual(['9']);
});

test('a new page forgets also what a frame of the page before has only just reported', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist'));
  await Promise.all([
    noteFrame({ tabId: 1, frameId: 4 }, { quotes: 2, grave: 0 }),
    openFrame({ tabId: 1, frameId: 0 }),
  ]);
  expect(await readCounts(1)).toEqual({});
});

test('a frame that opens another document forgets its own only', async () => {
  for (const frameId of [0, 4]) await noteFrame({ tabId: 1, frameId }, { quotes: 2, grave: 0 });
  await openFrame({ tabId: 1, frameId: 4 });
  expect(Object.keys(await readCounts(1))).toEqual(['0']);
});

test.each([
  ['no object', 'rubbish'],
  ['null', null],
  ['a frame that is none', { x: { quotes: 1, grave: 0 } }],
  ['a count that is none', { 0: { quotes: 'many', grave: 0 } }],
])('what is stored in another shape counts as nothing: %s', async (_, stored) => {
  await browser.storage.session.set({ 'tab:1': stored });
  expect(await readCounts(1)).toEqual({});
  await noteFrame({ tabId: 1, frameId: 0 }, { quotes: 3, grave: 1 });
  expect(await readCounts(1)).toMatchObject({ 0: { quotes: 3, grave: 1 } });
});
