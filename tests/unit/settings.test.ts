import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  FIRST_SETTINGS,
  parseSettings,
  readSettings,
  type Settings,
  watchSettings,
} from '../../lib/settings';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const store = (settings: unknown) => browser.storage.local.set({ settings });
const CHOSEN: Settings = {
  where: 'listed',
  offSites: ['a.example'],
  onSites: ['b.example', 'c.example'],
  paintOwn: true,
  unpainted: ['verbatim', 'restyled'],
  speakerColors: [{ source: 'harbour', speaker: 's1', slot: 3 }],
  highlightStyle: 'underline',
  palette: 'vivid',
  rememberSeen: false,
};

test('at first it works everywhere, shows all but what is the person’s own, and remembers', async () => {
  expect(await readSettings()).toEqual({
    where: 'everywhere',
    offSites: [],
    onSites: [],
    paintOwn: false,
    unpainted: [],
    speakerColors: [],
    highlightStyle: 'both',
    palette: 'ink',
    rememberSeen: true,
  });
});

describe('what is stored', () => {
  test('is read as it is', async () => {
    await store(CHOSEN);
    expect(await readSettings()).toEqual(CHOSEN);
  });

  test.each([42, 'garbage', null, [], {}, { version: 99 }, new Date(0)])('counts as nothing: %j', (garbage) => {
    expect(parseSettings(garbage)).toEqual(FIRST_SETTINGS);
  });

  test.each<[keyof Settings, unknown]>([
    ['where', 'nowhere'],
    ['offSites', 'a.example'],
    ['onSites', { 0: 'a.example' }],
    ['paintOwn', 'yes'],
    ['unpainted', null],
    ['speakerColors', [{ source: 'harbour', speaker: 's1', slot: 8 }, 'blue']],
    ['highlightStyle', 'blink'],
    ['palette', 'toString'],
    ['rememberSeen', 0],
  ])('and broken in "%s" leaves the rest as it is', (key, broken) => {
    expect(parseSettings({ ...CHOSEN, [key]: broken })).toEqual({ ...CHOSEN, [key]: FIRST_SETTINGS[key] });
  });

  test('loses of a list only what does not belong in it', () => {
    const lists = {
      offSites: ['a.example', 7, 'no site', 'https://b.example/', 'a.example', 'c.example'],
      unpainted: ['altered', 'gone', null, 'altered'],
    };
    expect(parseSettings({ ...CHOSEN, ...lists })).toEqual({
      ...CHOSEN,
      offSites: ['a.example', 'c.example'],
      unpainted: ['altered'],
    });
  });

  test('counts as nothing where the browser cannot read it, and is not written over then', async () => {
    await store(CHOSEN);
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readSettings()).toEqual(FIRST_SETTINGS);
    await expect(changeSettings({ paintOwn: false })).rejects.toThrow('corrupt');
    vi.restoreAllMocks();
    expect(await readSettings()).toEqual(CHOSEN);
  });
});

describe('a change', () => {
  test('keeps the rest, also when two come at once', async () => {
    await Promise.all([changeSettings({ paintOwn: true }), changeSettings({ where: 'asked' })]);
    expect(await readSettings()).toEqual({ ...FIRST_SETTINGS, paintOwn: true, where: 'asked' });
  });

  test('that the browser refuses is told, changes nothing, and does not stand in the way of the next', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(changeSettings({ paintOwn: true })).rejects.toThrow('quota');
    expect(await readSettings()).toEqual(FIRST_SETTINGS);
    await changeSettings({ where: 'asked' });
    expect(await readSettings()).toEqual({ ...FIRST_SETTINGS, where: 'asked' });
  });

  test('is told to all who watch, until they no longer do', async () => {
    const seen: Settings[] = [];
    const watching = new AbortController();
    watchSettings((settings) => seen.push(settings), watching.signal);
    await changeSettings({ highlightStyle: 'tint' });
    expect(seen).toEqual([{ ...FIRST_SETTINGS, highlightStyle: 'tint' }]);
    await store('garbage');
    expect(seen.at(-1)).toEqual(FIRST_SETTINGS);
    await browser.storage.local.set({ another: 1 });
    await browser.storage.session.set({ settings: CHOSEN });
    expect(seen).toHaveLength(2);
    watching.abort();
    await changeSettings({ highlightStyle: 'underline' });
    expect(seen).toHaveLength(2);
  });
});
