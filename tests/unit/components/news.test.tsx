// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NewsLine } from '../../../components/library/NewsLine';
import { useNews } from '../../../entrypoints/options/use-news';
import { welcome } from '../../../lib/library/news-seen';
import type { News } from '../../../lib/news';
import { useEnglish } from '../../fixtures/ui-messages';
import { press, show, textOf, texts } from '../../fixtures/ui-render';

const TABLE: News[] = [
  { version: '0.3.0', headline: 'library', notes: ['search', 'add'] },
  { version: '0.2.0', headline: 'settings', notes: ['style'] },
];

vi.mock('../../../lib/news', async (original) => ({
  ...(await original<typeof import('../../../lib/news')>()),
  get NEWS() {
    return TABLE;
  },
}));

beforeEach(() => {
  useEnglish();
  fakeBrowser.reset();
});
afterEach(() => {
  show(null);
  vi.restoreAllMocks();
});

function Shown(): JSX.Element {
  const [news, close] = useNews();
  return <NewsLine news={news} onClose={close} />;
}

/** The line as it is after an installation or update to a version. */
async function open(version: string): Promise<HTMLElement> {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version } as ReturnType<
    typeof browser.runtime.getManifest
  >);
  const shown = show(<Shown />);
  await act(() => new Promise<void>((done) => setTimeout(done)));
  return shown;
}

test('is one line until it is unfolded, and once closed stays away', async () => {
  await browser.storage.local.set({ newsSeen: '0.2.0' });
  const shown = await open('0.3.0');
  expect(textOf(shown.querySelector('summary'))).toBe('New in 0.3.0: Library');
  expect(texts(shown, 'li')).toEqual(['Search titles, outlets, speakers', 'Add sources']);
  await press(shown, 'Done');
  expect(textOf(shown)).toBe('');
  expect(textOf(await open('0.3.0'))).toBe('');
});

test('tells who comes from further back all that they have missed', async () => {
  await browser.storage.local.set({ newsSeen: '0.1.0' });
  expect(texts(await open('0.3.0'), 'h3')).toEqual(['New in 0.3.0', 'New in 0.2.0']);
});

test('a new installation has the first page, once, and no news', async () => {
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `extension:/${path}`);
  await open('0.3.0');
  await welcome();
  await welcome();
  expect(create.mock.calls).toEqual([[{ url: 'extension://welcome.html' }]]);
  expect(textOf(await open('0.3.0'))).toBe('');
});

test('nothing is told where the browser cannot say what has been seen', async () => {
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('broken'));
  expect(textOf(await open('0.3.0'))).toBe('');
});
