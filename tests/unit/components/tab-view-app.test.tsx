import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../../entrypoints/tab-view/App';
import type { ToldTab } from '../../../entrypoints/tab-view/told-tab';
import type { AskBackground, RequestType } from '../../../lib/messages';
import { changeSettings, readSettings } from '../../../lib/settings';
import { useEnglish } from '../../fixtures/ui-messages';
import { press, show, textOf } from '../../fixtures/ui-render';
import { MATCH, REPORT } from '../../fixtures/ui-report';
import { SOURCE } from '../../fixtures/ui-source';

beforeEach(() => {
  useEnglish();
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  show(null);
  vi.useRealTimers();
});

const HOST = 'news.example';
const TAB: ToldTab = { id: async () => 7, host: async () => HOST, isLoading: async () => false, watch: null };

/** A background that gives these answers, and remembers what it was asked. */
function background(answers: Partial<Record<RequestType, () => unknown>>): { ask: AskBackground; asked: object[] } {
  const asked: object[] = [];
  const ask = async (request: { type: RequestType }): Promise<unknown> => {
    asked.push(request);
    return answers[request.type]?.();
  };
  return { ask: ask as AskBackground, asked };
}

async function open(ask: AskBackground, onJumped = () => {}, tab = TAB): Promise<HTMLElement> {
  const shown = show(
    <App
      ask={ask}
      tab={tab}
      revealsAtOnce={tab === TAB}
      elsewhere={null}
      onJumped={onJumped}
      onLibrary={() => {}}
      onSettings={() => {}}
    />,
  );
  await settle();
  return shown;
}

/** Lets answers arrive. */
const settle = (ms = 0) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

test('asks for the report of its tab, and again while it is open', async () => {
  let report: unknown = { ...REPORT, sources: [] };
  const { ask, asked } = background({ report: () => report, library: () => [SOURCE] });
  const shown = await open(ask);
  expect(asked[0]).toEqual({ type: 'report', tabId: 7 });
  expect(textOf(shown)).toContain('Nothing on this page');
  report = REPORT;
  await settle(2000);
  expect(textOf(shown.querySelector('h2'))).toBe(SOURCE.title);
});

test('leaves what is being read alone while the report stays the same', async () => {
  const { ask } = background({ report: () => structuredClone(REPORT) });
  const shown = await open(ask);
  const details = shown.querySelector('details');
  details?.setAttribute('open', '');
  shown.querySelector<HTMLElement>('button.quote-body')?.focus();
  const focused = document.activeElement;
  await settle(5000);
  expect(shown.querySelector('details')).toBe(details);
  expect(details?.hasAttribute('open')).toBe(true);
  expect(document.activeElement).toBe(focused);
});

test('jumps to a quote, and is done then', async () => {
  const onJumped = vi.fn();
  const { ask, asked } = background({ report: () => REPORT, jump: () => true });
  await press(await open(ask, onJumped), 'Nobody asked the sailors');
  await settle();
  const place = { source: 'harbour', quote: 'q2', frame: 3, occurrence: 1 };
  expect(asked).toContainEqual({ type: 'jump', tabId: 7, place });
  expect(onJumped).toHaveBeenCalledOnce();
});

test('says so where the quote is gone', async () => {
  const onJumped = vi.fn();
  const { ask } = background({ report: () => REPORT, jump: () => false });
  const shown = await open(ask, onJumped);
  await press(shown, 'Nobody asked the sailors');
  await settle();
  expect(textOf(shown.querySelector('[role=status]'))).toBe('That quote is no longer on the page.');
  expect(onJumped).not.toHaveBeenCalled();
});

test('says what to do where nobody answers, and recovers', async () => {
  let report = (): unknown => {
    throw new Error('no receiving end');
  };
  const { ask } = background({ report: () => report() });
  const shown = await open(ask);
  expect(textOf(shown)).toContain('Close this window and open it again');
  report = () => REPORT;
  await settle(2000);
  expect(textOf(shown.querySelector('h2'))).toBe(SOURCE.title);
});

test('opens a source and comes back, with the focus where the reader is', async () => {
  const { ask } = background({ report: () => null, library: () => [SOURCE] });
  const shown = await open(ask);
  await press(shown, SOURCE.title);
  expect(textOf(document.activeElement)).toContain('Back');
  expect(textOf(shown)).toContain('Reported speech');
  await press(shown, 'Back');
  expect(textOf(document.activeElement)).toContain(SOURCE.title);
});

test('reads a page that has nothing of any source, and says so when it could not', async () => {
  let outcome: string = 'no-article';
  let report: unknown = { ...REPORT, sources: [] };
  const { ask, asked } = background({ report: () => report, library: () => [SOURCE], read: () => outcome });
  const shown = await open(ask);
  await press(shown, 'Read this page');
  await settle();
  expect(asked).toContainEqual({ type: 'read', tabId: 7 });
  expect(textOf(shown.querySelector('[role=status]'))).toBe('There is no article on this page that could be read.');

  outcome = 'read';
  await press(shown, 'Read this page');
  expect(shown.querySelector('.read-page button')?.getAttribute('aria-disabled')).toBe('true');
  report = { ...REPORT, sources: [{ ...MATCH, read: true }] };
  await settle(1000);
  expect(textOf(shown)).toContain('Quotes and speakers were found automatically.');
  expect(textOf(shown.querySelector('[role=status]'))).toBe('');
});

test('keeps the article that was read, and says when it was kept before', async () => {
  let outcome: unknown = { kept: 1 };
  const { ask } = background({
    report: () => ({ ...REPORT, sources: [{ ...MATCH, read: true }] }),
    keep: () => outcome,
  });
  const shown = await open(ask);
  await press(shown, 'Keep as source');
  expect(textOf(shown.querySelector('[role=status]'))).toBe(
    'Kept. From now on its quotes are recognized on other sites.',
  );
  outcome = { refused: 'known', message: SOURCE.title };
  await press(shown, 'Keep as source');
  expect(textOf(shown.querySelector('[role=status]'))).toBe('This article is in your library already.');
});

test('says what there is no room for, and that nothing is lost', async () => {
  const { ask } = background({
    report: () => ({ ...REPORT, sources: [{ ...MATCH, read: true }] }),
    keep: () => ({ refused: 'full', message: 'QuotaExceededError' }),
  });
  const shown = await open(ask);
  await press(shown, 'Keep as source');
  expect(textOf(shown.querySelector('[role=status]'))).toContain(
    'The browser has no room left for this. Nothing that was there is lost.',
  );
});

describe('a site where it is off', () => {
  const off = { offSites: [HOST] };
  const foot = (shown: HTMLElement) => shown.querySelector<HTMLInputElement>('.foot input');

  test('is told, and switched on again', async () => {
    await changeSettings(off);
    let report: unknown = null;
    const { ask } = background({ report: () => report });
    const shown = await open(ask);
    expect(textOf(shown.querySelector('h2'))).toBe(`Quoteprint is off on ${HOST}.`);
    expect(foot(shown)?.checked).toBe(true);
    await press(shown, `Switch on for ${HOST}`);
    await settle();
    expect((await readSettings()).offSites).toEqual([]);
    expect(textOf(shown)).not.toContain('cannot be read');
    report = REPORT;
    for (let round = 0; round < 3; round++) await settle(500);
    expect(textOf(shown.querySelector('h2'))).toBe(SOURCE.title);
    expect(foot(shown)?.checked).toBe(false);
  });

  test('is made one in the popup', async () => {
    let report: unknown = REPORT;
    const { ask } = background({ report: () => report });
    const shown = await open(ask);
    expect(foot(shown)?.checked).toBe(false);
    await act(async () => foot(shown)?.click());
    report = null;
    for (let round = 0; round < 3; round++) await settle(500);
    expect((await readSettings()).offSites).toEqual([HOST]);
    expect(textOf(shown.querySelector('h2'))).toBe(`Quoteprint is off on ${HOST}.`);
  });

  test('is looked at once where the person is to ask', async () => {
    await changeSettings({ where: 'asked' });
    let report: unknown = null;
    const { ask, asked } = background({ report: () => report, look: () => null });
    const shown = await open(ask);
    expect(foot(shown)).toBeNull();
    await press(shown, 'Look at this page');
    report = REPORT;
    for (let round = 0; round < 3; round++) await settle(500);
    expect(asked).toContainEqual({ type: 'look', tabId: 7 });
    expect(textOf(shown.querySelector('h2'))).toBe(SOURCE.title);
  });
});

test('copies a quote with the page that it stands on, and says so for a moment', async () => {
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const shown = await open(background({ report: () => REPORT }).ask);
  await press(shown.querySelector('.quote') as HTMLElement, 'Copy citation');
  await settle();
  expect(written.mock.lastCall?.[0]).toContain('On this page: “Harbour”, https://news.example/harbour');
  expect(textOf(shown.querySelector('[role=status]'))).toBe('Copied');
  await settle(3000);
  expect(textOf(shown.querySelector('[role=status]'))).toBe('');
});

describe('in the side panel', () => {
  /** A tab whose changes are told. */
  function watched(rest: Partial<ToldTab> = {}): { tab: ToldTab; change(): Promise<void> } {
    let tell = () => {};
    const watch: ToldTab['watch'] = (changed) => {
      tell = changed;
    };
    const change = async () => {
      tell();
      await settle(1000);
    };
    return { tab: { ...TAB, ...rest, watch }, change };
  }

  test('the report is asked for when something has changed, and lets the background sleep else', async () => {
    let report: unknown = { ...REPORT, sources: [] };
    const { ask, asked } = background({ report: () => report, library: () => [SOURCE] });
    const { tab, change } = watched();
    const shown = await open(ask, () => {}, tab);
    const reports = () => asked.filter((one) => 'type' in one && one.type === 'report').length;
    expect(reports()).toBe(1);
    await settle(60_000);
    expect(reports()).toBe(1);
    report = REPORT;
    await change();
    expect(reports()).toBe(2);
    expect(textOf(shown.querySelector('h2'))).toBe(SOURCE.title);
  });

  test('a page that is just loading is not called unreadable', async () => {
    let isLoading = true;
    const { ask } = background({ report: () => null, library: () => [SOURCE] });
    const { tab, change } = watched({ isLoading: async () => isLoading });
    const shown = await open(ask, () => {}, tab);
    expect(textOf(shown.querySelector('main'))).toContain('Reading the page');
    isLoading = false;
    await change();
    expect(textOf(shown.querySelector('h2'))).toBe('This page cannot be read here.');
  });

  test('what is the person’s own is not painted until they go to it', async () => {
    const { ask, asked } = background({ report: () => REPORT, jump: () => true });
    const { tab } = watched();
    await open(ask, () => {}, tab);
    expect(asked).not.toContainEqual({ type: 'reveal', tabId: 7 });
    await open(ask);
    expect(asked).toContainEqual({ type: 'reveal', tabId: 7 });
  });
});

test('goes to a paragraph, and says so where it is gone', async () => {
  const onJumped = vi.fn();
  let isThere = true;
  const { ask, asked } = background({ report: () => REPORT, scroll: () => isThere });
  const shown = await open(ask, onJumped);
  await press(shown, 'Paragraph 2, as in the source: go to it');
  await settle();
  expect(asked).toContainEqual({ type: 'scroll', tabId: 7, place: { source: 'harbour', paragraph: 'p2' } });
  expect(onJumped).toHaveBeenCalledOnce();
  isThere = false;
  await press(shown, 'Paragraph 2, as in the source: go to it');
  await settle();
  expect(textOf(shown.querySelector('[role=status]'))).toBe('That paragraph is no longer on the page.');
});

test('switches a speaker off on the page, and remembers the colour that one was given', async () => {
  let silenced: string[] = [];
  const { ask, asked } = background({
    report: () => ({ ...REPORT, sources: [{ ...MATCH, silenced }] }),
    'switch-speaker': () => {
      silenced = ['s1'];
      return null;
    },
  });
  const shown = await open(ask);
  const speaker = { source: 'harbour', speaker: 's1' };
  await act(async () => shown.querySelector<HTMLInputElement>('.legend-switch')?.click());
  for (let round = 0; round < 3; round++) await settle(500);
  expect(asked).toContainEqual({ type: 'switch-speaker', tabId: 7, speaker, on: false });
  expect(shown.querySelector('.legend-off')).not.toBeNull();

  for (const slot of [4, 2]) {
    if (!shown.querySelector('.colors')) await press(shown, 'Colour of Ada Lind');
    await act(async () => shown.querySelectorAll<HTMLInputElement>('.colors input')[slot]?.click());
    await settle();
  }
  expect((await readSettings()).speakerColors).toEqual([{ ...speaker, slot: 2 }]);
  expect(shown.querySelectorAll<HTMLInputElement>('.colors input')[2]?.checked).toBe(true);
});
