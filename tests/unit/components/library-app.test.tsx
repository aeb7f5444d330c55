// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../entrypoints/options/App';
import { summaryOf } from '../../../lib/library/summary';
import type { AskBackground, Requests, RequestType } from '../../../lib/messages';
import type { Source } from '../../../lib/source/types';
import { sourceNamed } from '../../fixtures/library';
import { useEnglish } from '../../fixtures/ui-messages';
import { press, show, textOf, texts } from '../../fixtures/ui-render';
import { SOURCE } from '../../fixtures/ui-source';

beforeEach(() => {
  useEnglish();
  location.hash = '';
});
afterEach(() => {
  show(null);
});

type Answers = { [T in RequestType]?: (ask: Requests[T]['ask']) => Requests[T]['answer'] };

/** A background that keeps sources in a list; some of its answers may be others. */
function background(sources: Source[], bundled: Source[] = [], answers: Answers = {}): AskBackground {
  const usual: Answers = {
    summaries: () => ({
      summaries: [
        ...bundled.map((source) => summaryOf(source, 'bundled')),
        ...sources.map((source) => summaryOf(source, 'own')),
      ],
      more: false,
      problem: null,
    }),
    documents: ({ ids }) => [...bundled, ...sources].filter(({ id }) => ids.includes(id)),
    remove: ({ ids }) => {
      sources.splice(0, sources.length, ...sources.filter(({ id }) => !ids.includes(id)));
      return { removed: ids.length };
    },
    import: (ask) => {
      sources.push(...(ask.sources as Source[]));
      return { kept: ask.sources.length };
    },
    ...answers,
  };
  const ask = async (request: { type: RequestType }) => (usual[request.type] as (ask: object) => unknown)(request);
  return ask as AskBackground;
}

/** Lets answers arrive, and what is asked because of them. */
async function settle(): Promise<void> {
  for (let round = 0; round < 5; round++) await act(() => new Promise<void>((done) => setTimeout(done)));
}

async function open(ask: AskBackground): Promise<HTMLElement> {
  const shown = show(<App ask={ask} version="1.0" />);
  await settle();
  return shown;
}

async function click(element: Element | null | undefined): Promise<void> {
  if (!element) throw new Error('nothing to click');
  await act(async () => (element as HTMLElement).click());
  await settle();
}

async function type(shown: HTMLElement, text: string): Promise<void> {
  const search = shown.querySelector<HTMLInputElement>('input[type=search]');
  if (!search) throw new Error('no search');
  search.value = text;
  await act(async () => void search.dispatchEvent(new Event('input', { bubbles: true })));
}

async function key(shown: HTMLElement, name: string): Promise<void> {
  const list = shown.querySelector('[role=listbox]');
  await act(async () => void list?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
  await settle();
}

const titles = (shown: HTMLElement) => texts(shown, '.row-title');

describe('the list', () => {
  test('tells of each source what it is, how many quotes it has and whose it is', async () => {
    const shown = await open(background([SOURCE], [sourceNamed('a')]));
    expect(texts(shown, '.row')).toEqual([
      'Harbour of Ostmark to close for a yearNNA · The Ostmark Gazette · March 4, 20243 quotes · yours · found automatically',
      'Title of a1 quote · came with Quoteprint · checked by a person',
    ]);
  });

  test('finds by speaker, and says where nothing is found', async () => {
    const shown = await open(background([SOURCE, sourceNamed('a')]));
    await type(shown, 'lind');
    expect(titles(shown)).toEqual([SOURCE.title]);
    expect(textOf(shown.querySelector('.search-count'))).toBe('1 source');
    await type(shown, 'nobody of that name');
    expect(textOf(shown)).toContain('No source has these words');
  });

  test('draws only rows in view of ten thousand, and goes to the last by key', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => sourceNamed(`s${String(at).padStart(5, '0')}`, 'w'));
    const shown = await open(background(many));
    expect(textOf(shown.querySelector('.search-count'))).toBe('10,000 sources');
    expect(titles(shown).length).toBeLessThan(50);
    expect(shown.querySelector('[role=option]')?.getAttribute('aria-setsize')).toBe('10000');
    await key(shown, 'ArrowDown');
    await key(shown, 'Enter');
    expect(textOf(shown.querySelector('h2'))).toBe('Title of s00001');
  });

  test('says what is wrong with the person’s own, and shows the others', async () => {
    const problem = 'Not in private windows';
    const summaries = [summaryOf(SOURCE, 'bundled')];
    const shown = await open(background([], [SOURCE], { summaries: () => ({ summaries, more: false, problem }) }));
    expect(textOf(shown.querySelector('[role=alert]'))).toBe(
      'Your own sources are not in this list. Not in private windows',
    );
    expect(titles(shown)).toEqual([SOURCE.title]);
  });

  test('says that there is nothing, and that nobody answered', async () => {
    expect(textOf(await open(background([])))).toContain('There are no sources yet.');
    const silent = () => Promise.reject(new Error('nobody answered'));
    expect(textOf(await open(silent))).toContain('Quoteprint did not answer. Reload this page.');
  });
});

describe('a source', () => {
  test('is shown as text, whatever it contains', async () => {
    const text = '<img src=x onerror=alert(1)> "Ahoy"';
    const shown = await open(
      background([{ ...sourceNamed('a'), quotes: [], paragraphs: [{ id: 'p1', kind: 'paragraph', text }] }]),
    );
    await click(shown.querySelector('.row'));
    expect(textOf(shown.querySelector('.article-text'))).toBe('<img src=x onerror=alert(1)> “Ahoy”');
    expect(shown.querySelector('img')).toBeNull();
  });

  test('has its quotes in the colours of its speakers, and tells of one that is pressed', async () => {
    const shown = await open(background([SOURCE]));
    await click(shown.querySelector('.row'));
    const style = (id: string) => shown.querySelector(`#quote-${id}`)?.getAttribute('style');
    expect(style('q2')).toBe(style('q3'));
    expect(style('q2')).not.toBe(style('q1'));
    await click(shown.querySelector('#quote-q1'));
    const facts = textOf(shown.querySelector('.quote-facts'));
    for (const fact of [
      'Ada Lind',
      'Mayor of Ostmark',
      'told residents',
      'via Radio Ostmark',
      'Relayed.',
      'Checked by a person',
    ])
      expect(facts).toContain(fact);
    await press(shown, 'Close');
    expect(shown.querySelector('.quote-facts')).toBeNull();
    expect(document.activeElement?.id).toBe('quote-q1');
  });

  test('links to the web only', async () => {
    const shown = await open(background([{ ...SOURCE, url: 'javascript:alert(1)' }]));
    await click(shown.querySelector('.row'));
    expect(shown.querySelector('.reader a')).toBeNull();
  });

  test('that came with the extension cannot be deleted', async () => {
    const shown = await open(background([], [SOURCE]));
    await click(shown.querySelector('.row'));
    expect(texts(shown, '.reader-actions button')).toEqual(['Export']);
  });

  test('is deleted, and put back as it was', async () => {
    const sources = [SOURCE, sourceNamed('a'), sourceNamed('b')];
    const shown = await open(background(sources));
    for (const title of [SOURCE.title, 'Title of a']) {
      await click([...shown.querySelectorAll('.row')].find((row) => textOf(row).startsWith(title)));
      await press(shown, 'Delete');
      await settle();
    }
    expect(titles(shown)).toEqual(['Title of b']);
    expect(document.activeElement?.getAttribute('role')).toBe('listbox');
    expect(textOf(shown.querySelector('.bar'))).toContain('Deleted: “Title of a”');
    await press(shown, 'Undo');
    await settle();
    await press(shown, 'Undo');
    await settle();
    expect(titles(shown)).toEqual([SOURCE.title, 'Title of a', 'Title of b']);
    expect(sources).toContainEqual(SOURCE);
    expect(shown.querySelector('.bar')).toBeNull();
  });

  test('that could not be deleted stays, and why is told', async () => {
    const shown = await open(
      background([SOURCE], [], { remove: () => ({ refused: 'unavailable', message: 'It is locked' }) }),
    );
    await click(shown.querySelector('.row'));
    await press(shown, 'Delete');
    await settle();
    expect(textOf(shown.querySelector('[role=alert]'))).toBe('It is locked');
    expect(titles(shown)).toEqual([SOURCE.title]);
  });
});

describe('corrections', () => {
  const automatic = (source: Source): Source => ({
    ...source,
    quotes: source.quotes.map((quote) => ({ ...quote, provenance: 'automatic' })),
  });

  /** A source of the person's own that is read, and what is kept of it. */
  async function read(): Promise<{ shown: HTMLElement; kept(): Source | undefined }> {
    const sources = [automatic(SOURCE)];
    const replace: Answers['import'] = (ask) => {
      sources.splice(0, 1, ...(ask.sources as Source[]));
      return { kept: 1 };
    };
    const shown = await open(background(sources, [], { import: replace }));
    await click(shown.querySelector('.row'));
    return { shown, kept: () => sources[0] };
  }

  async function choose(element: HTMLSelectElement | null, value: string): Promise<void> {
    if (!element) throw new Error('nothing to choose from');
    element.value = value;
    await act(async () => void element.dispatchEvent(new Event('change', { bubbles: true })));
  }

  async function submit(form: Element | null): Promise<void> {
    await act(async () => void form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    await settle();
  }

  const legend = (shown: HTMLElement) => texts(shown, '.legend-name');

  test('give a quote another speaker, whose mark it then has, and are undone', async () => {
    const { shown, kept } = await read();
    await click(shown.querySelector('#quote-q1'));
    expect(textOf(shown.querySelector('.quote-facts-mark'))).toBe('Found automatically');
    await choose(shown.querySelector('.correct select'), 's2');
    await submit(shown.querySelector('.correct'));
    expect(textOf(shown.querySelector('.quote-facts-who'))).toContain('Jon Berg');
    expect(textOf(shown.querySelector('.quote-facts-mark'))).toBe('Checked by a person');
    expect(legend(shown)).toEqual(['Jon Berg']);
    await press(shown, 'Undo the correction');
    await settle();
    expect(kept()).toEqual(automatic(SOURCE));
    expect(legend(shown)).toEqual(['Ada Lind', 'Jon Berg']);
  });

  test('give a quote to somebody whom the engine does not know', async () => {
    const { shown } = await read();
    await click(shown.querySelector('#quote-q1'));
    await choose(shown.querySelector('.correct select'), '+');
    const name = shown.querySelector<HTMLInputElement>('.correct input');
    if (name) name.value = 'Eva Strand';
    await act(async () => void name?.dispatchEvent(new Event('input', { bubbles: true })));
    await submit(shown.querySelector('.correct'));
    expect(legend(shown)).toEqual(['Jon Berg', 'Eva Strand']);
  });

  test('say that a quote is right, and that one is none', async () => {
    const { shown, kept } = await read();
    await click(shown.querySelector('#quote-q1'));
    await press(shown, 'This is right');
    await settle();
    expect(kept()?.quotes.find(({ id }) => id === 'q1')?.provenance).toBe('reviewed');
    await click(shown.querySelector('#quote-q2'));
    await press(shown, 'This is no quote');
    await settle();
    expect(shown.querySelector('#quote-q2')).toBeNull();
    expect(shown.querySelector('.quote-facts')).toBeNull();
  });

  test('change name and role of a speaker, and make one of two', async () => {
    const { shown } = await read();
    const form = () => shown.querySelector('.fold form');
    const fill = (name: string, value: string) => {
      const field = form()?.querySelector<HTMLInputElement>(`[name=${name}]`);
      if (field) field.value = value;
    };
    fill('name', 'Ada Lindt');
    fill('role', 'Mayor');
    await submit(form());
    expect(texts(shown, '.legend-who')[0]).toBe('Ada Lindt Mayor');
    await press(shown, 'Undo the last of 2 corrections');
    await settle();
    expect(texts(shown, '.legend-who')[0]).toBe('Ada Lind Mayor');
    fill('into', 'Jon Berg');
    await submit(form());
    expect(legend(shown)).toEqual(['Jon Berg']);
  });

  test('are not for what came with the extension', async () => {
    const shown = await open(background([], [SOURCE]));
    await click(shown.querySelector('.row'));
    await click(shown.querySelector('#quote-q1'));
    expect(shown.querySelector('.quote-facts')).not.toBeNull();
    expect(shown.querySelector('.reader form')).toBeNull();
  });
});

describe('adding', () => {
  async function choose(shown: HTMLElement, ...files: File[]): Promise<void> {
    if (!shown.querySelector('.adding')) {
      await press(shown, 'Add sources');
      await settle();
    }
    const input = shown.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    await act(async () => void input?.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
  }
  const json = (name: string, value: unknown) => new File([JSON.stringify(value)], name);

  test('shows what was added', async () => {
    const sources: Source[] = [];
    const shown = await open(background(sources));
    await choose(shown, json('harbour.json', SOURCE));
    expect(sources).toEqual([SOURCE]);
    expect(textOf(shown.querySelector('.reader h2'))).toBe(SOURCE.title);
  });

  test('names the file, the place and the reason of what is wrong, and keeps the rest', async () => {
    const sources: Source[] = [];
    const shown = await open(background(sources));
    await choose(
      shown,
      json('bad.json', { sources: [{ ...SOURCE, language: '' }] }),
      json('good.json', sourceNamed('a')),
    );
    expect(texts(shown, '.outcome-problems li')).toEqual(['bad.json sources[0].language: must not be empty']);
    expect(titles(shown)).toEqual(['Title of a']);
  });

  test('asks before it replaces what is there', async () => {
    const sources = [SOURCE];
    const shown = await open(
      background(sources, [], {
        import: (ask) => {
          sources.splice(0, sources.length, ...(ask.sources as Source[]));
          return { kept: 1 };
        },
      }),
    );
    await choose(shown, json('new.json', { ...SOURCE, title: 'Another title' }));
    expect(textOf(shown.querySelector('.outcome'))).toContain('1 source is in your library already.');
    expect(titles(shown)).toEqual([SOURCE.title]);
    await press(shown, 'Replace it');
    await settle();
    expect(titles(shown)).toEqual(['Another title']);
  });
});
