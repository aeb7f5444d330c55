import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsPage } from '../../../entrypoints/options/SettingsPage';
import { changeSettings, FIRST_SETTINGS, readSettings } from '../../../lib/settings';
import { useEnglish } from '../../fixtures/ui-messages';
import { press, show, textOf, texts } from '../../fixtures/ui-render';

const COMMANDS = [
  { name: '_execute_action', description: '', shortcut: '' },
  { name: 'next-quote', description: 'Go to the next quote on the page', shortcut: 'Alt+Shift+Q' },
];

beforeEach(() => {
  useEnglish();
  fakeBrowser.reset();
  vi.spyOn(browser.commands, 'getAll').mockImplementation(async () => COMMANDS);
});
afterEach(() => {
  show(null);
  vi.restoreAllMocks();
});

/** Lets answers arrive, and what is asked because of them. */
async function settle(): Promise<void> {
  for (let round = 0; round < 5; round++) await act(() => new Promise<void>((done) => setTimeout(done)));
}

async function open(): Promise<HTMLElement> {
  const shown = show(<SettingsPage />);
  await settle();
  return shown;
}

function box(shown: HTMLElement, label: string): HTMLInputElement {
  const found = [...shown.querySelectorAll('label')].find((one) => textOf(one).startsWith(label));
  const input = found && shown.querySelector<HTMLInputElement>(`[id="${found.htmlFor}"]`);
  if (!input) throw new Error(`nothing is labelled "${label}"`);
  return input;
}

async function choose(shown: HTMLElement, label: string): Promise<void> {
  await act(async () => box(shown, label).click());
  await settle();
}

async function addSite(shown: HTMLElement, text: string): Promise<void> {
  const field = shown.querySelector<HTMLInputElement>('.site-add input');
  if (field) field.value = text;
  await press(shown, 'Add');
  await settle();
}

test('shows what is chosen, and what is chosen elsewhere meanwhile', async () => {
  await changeSettings({ unpainted: ['restyled'], highlightStyle: 'tint' });
  const shown = await open();
  expect(box(shown, 'House style').checked).toBe(false);
  expect(box(shown, 'Word for word').checked).toBe(true);
  expect(box(shown, 'Tint only').checked).toBe(true);
  expect(box(shown, 'Everywhere, but not').checked).toBe(true);
  await changeSettings({ where: 'asked' });
  await settle();
  expect(box(shown, 'Only when I ask').checked).toBe(true);
  expect(shown.querySelector('.sites')).toBeNull();
});

test('every box says in words what it does, and groups have names', async () => {
  const shown = await open();
  for (const input of shown.querySelectorAll('input')) {
    expect(textOf(shown.querySelector(`label[for="${input.id}"]`)), input.outerHTML).not.toBe('');
    const described = input.getAttribute('aria-describedby');
    if (described) expect(shown.querySelector(`[id="${described}"]`), input.outerHTML).not.toBeNull();
  }
  for (const group of shown.querySelectorAll('fieldset')) {
    expect(textOf(group.querySelector(':scope > legend'))).not.toBe('');
  }
});

test.each([
  ['Only when I ask', { where: 'asked' }],
  ['Only on these sites', { where: 'listed' }],
  ['Line only', { highlightStyle: 'underline' }],
  ['Strong', { palette: 'vivid' }],
  ['Without quotation marks', { unpainted: ['unmarked'] }],
  ['Mark quotes of your own sources at once', { paintOwn: true }],
  ['Remember where each source was last seen', { rememberSeen: false }],
])('keeps what is chosen: %s', async (label, change) => {
  await choose(await open(), label);
  expect(await readSettings()).toEqual({ ...FIRST_SETTINGS, ...change });
});

describe('sites', () => {
  test('are added from what is pasted, each once, and removed', async () => {
    const shown = await open();
    await addSite(shown, 'https://www.news.example/story?id=1');
    await addSite(shown, 'Blog.example');
    await addSite(shown, 'blog.example');
    expect(texts(shown, '.sites li')).toEqual(['blog.example', 'www.news.example']);
    expect((await readSettings()).offSites).toEqual(['blog.example', 'www.news.example']);
    await press(shown, 'Remove blog.example');
    await settle();
    expect((await readSettings()).offSites).toEqual(['www.news.example']);
    expect(document.activeElement).toBe(shown.querySelector('.site-add input'));
  });

  test('that are none are refused, and stay to be corrected', async () => {
    const shown = await open();
    await addSite(shown, 'two words');
    expect(textOf(shown.querySelector('.sites [role=status]'))).toContain('This is no site');
    expect(shown.querySelector<HTMLInputElement>('.site-add input')?.value).toBe('two words');
    expect((await readSettings()).offSites).toEqual([]);
  });

  test('where it stays off and where it works are two lists', async () => {
    const shown = await open();
    await addSite(shown, 'off.example');
    await choose(shown, 'Only on these sites');
    await addSite(shown, 'on.example');
    expect(await readSettings()).toMatchObject({ offSites: ['off.example'], onSites: ['on.example'] });
    await choose(shown, 'Everywhere, but not');
    expect(texts(shown, '.sites li')).toEqual(['off.example']);
  });
});

test('resets all, and undoes it', async () => {
  const chosen = { ...FIRST_SETTINGS, offSites: ['off.example'], paintOwn: true };
  await changeSettings(chosen);
  const shown = await open();
  await press(shown, 'Reset all settings');
  await settle();
  expect(await readSettings()).toEqual(FIRST_SETTINGS);
  await press(shown, 'Undo');
  await settle();
  expect(await readSettings()).toEqual(chosen);
  expect(shown.querySelector('.bar')).toBeNull();
});

test('says so where the browser does not keep what is chosen', async () => {
  const shown = await open();
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('The disk is full'));
  await choose(shown, 'Only when I ask');
  expect(textOf(shown.querySelector('[role=alert]'))).toBe('This could not be saved: The disk is full');
  expect(box(shown, 'Everywhere, but not').checked).toBe(true);
});

describe('shortcuts', () => {
  test('are listed as they are set now, and set on the browser’s own page', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    const shown = await open();
    expect(texts(shown, '.shortcuts tr')).toEqual([
      'Open the popupnot set',
      'Go to the next quote on the pageAlt+Shift+Q',
    ]);
    await press(shown, 'Change shortcuts');
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });

  test('are opened by Firefox itself', async () => {
    const openShortcutSettings = vi.fn(async () => {});
    Object.assign(browser.commands, { openShortcutSettings });
    try {
      await press(await open(), 'Change shortcuts');
      expect(openShortcutSettings).toHaveBeenCalledOnce();
    } finally {
      Reflect.deleteProperty(browser.commands, 'openShortcutSettings');
    }
  });
});
