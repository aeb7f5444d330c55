import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../../entrypoints/options/App';
import { extract } from '../../../lib/extract/extract';
import { enginePrint } from '../../../lib/library/engine-print';
import { correctionsOf, withCorrections } from '../../../lib/library/kept-source';
import { summaryOf } from '../../../lib/library/summary';
import type { AskBackground, Requests, RequestType } from '../../../lib/messages';
import type { Source } from '../../../lib/source/types';
import type { Correction } from '../../../lib/sources/review';
import { ARTICLE } from '../../fixtures/fishing-talks';
import { sourceNamed } from '../../fixtures/library';
import { useEnglish } from '../../fixtures/ui-messages';
import { press, show, textOf, texts } from '../../fixtures/ui-render';
import { SOURCE, spanOf } from '../../fixtures/ui-source';

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
  (element as HTMLElement).focus();
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

  test('tells where and when a source was last seen, and leads there', async () => {
    const seen = { url: 'https://news.example/story', at: Date.UTC(2024, 3, 9, 12) };
    const summaries = [{ ...summaryOf(SOURCE, 'own'), seen }, summaryOf(sourceNamed('a'), 'own')];
    const shown = await open(
      background([SOURCE], [], { summaries: () => ({ summaries, more: false, problem: null }) }),
    );
    const rows = texts(shown, '.row');
    expect(rows[0]).toMatch(/Last seen on news\.example, Apr 9, 2024/);
    expect(rows[1]).not.toContain('Last seen');
    await click(shown.querySelector('.row'));
    expect(shown.querySelector('.reader-facts a')?.getAttribute('href')).toBe(seen.url);
  });

  test('says how much room it takes', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 1_234_567, quota: 10e9 }) } });
    const shown = await open(background([SOURCE]));
    vi.unstubAllGlobals();
    expect(textOf(shown.querySelector('.room'))).toBe('Room used: 1.2 MB of 10 GB');
  });

  test('says what there is no room for, and that nothing is lost', async () => {
    const full = { refused: 'full', message: 'QuotaExceededError' } as const;
    const sources = [sourceNamed('a')];
    const shown = await open(background(sources, [], { import: () => full, remove: () => full }));
    await click(shown.querySelector('.row'));
    await press(shown, 'Delete');
    await settle();
    expect(textOf(shown.querySelector('[role=alert]'))).toContain('Nothing that was there is lost.');
    expect(titles(shown)).toEqual(['Title of a']);
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

  test('has the focus itself, whichever row is pressed', async () => {
    const shown = await open(background([SOURCE, sourceNamed('a')]));
    for (const row of [0, 0]) await click(shown.querySelectorAll('.row')[row]);
    expect(document.activeElement?.getAttribute('role')).toBe('listbox');
  });

  test('says what is wrong with the person’s own, and shows the others', async () => {
    const problem = { refused: 'unavailable', message: 'Not in private windows' } as const;
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
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Quote by Ada Lind');
  });

  test('tells who wrote it', async () => {
    const shown = await open(background([{ ...SOURCE, byline: 'Ada Lee, Bo Ray' }]));
    await click(shown.querySelector('.row'));
    expect(textOf(shown.querySelector('.reader-byline'))).toBe('By Ada Lee, Bo Ray');
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

  const replaceIn =
    (sources: Source[]): Required<Answers>['import'] =>
    (ask) => {
      sources.splice(0, 1, ...(ask.sources as Source[]));
      return { kept: 1 };
    };

  /** A source of the person's own that is read, and what is kept of it. */
  async function read(source: Source = automatic(SOURCE)): Promise<{ shown: HTMLElement; kept(): Source | undefined }> {
    const sources = [source];
    const shown = await open(background(sources, [], { import: replaceIn(sources) }));
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

  test('build on each other, however late they are kept', async () => {
    const sources = [automatic(SOURCE)];
    const late: (() => void)[] = [];
    const ask = background(sources, [], { import: replaceIn(sources) });
    const slow: AskBackground = async (request) => {
      if (request.type === 'import') await new Promise<void>((done) => late.push(done));
      return ask(request);
    };
    const shown = await open(slow);
    await click(shown.querySelector('.row'));
    for (const id of ['q1', 'q2']) {
      await click(shown.querySelector(`#quote-${id}`));
      await press(shown, 'This is right');
      await settle();
      expect(textOf(shown.querySelector('.quote-facts-mark'))).toBe('Checked by a person');
    }
    for (const done of late) {
      done();
      await settle();
      expect(textOf(shown.querySelector('.quote-facts-mark'))).toBe('Checked by a person');
    }
    expect(correctionsOf(sources[0] as Source)).toHaveLength(2);
  });

  test('are taken back where they could not be kept', async () => {
    const full = { refused: 'full', message: 'QuotaExceededError' } as const;
    const shown = await open(background([automatic(SOURCE)], [], { import: () => full }));
    await click(shown.querySelector('.row'));
    await click(shown.querySelector('#quote-q1'));
    await press(shown, 'This is right');
    await settle();
    expect(textOf(shown.querySelector('[role=alert]'))).toContain('Nothing that was there is lost.');
    expect(textOf(shown.querySelector('.quote-facts-mark'))).toBe('Found automatically');
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
    await press(shown, 'Undo the correction');
    await settle();
    expect(texts(shown, '.legend-who')[0]).toBe('Ada Lind Mayor of Ostmark');
    fill('into', 'Jon Berg');
    await submit(form());
    expect(legend(shown)).toEqual(['Jon Berg']);
  });

  async function fill(field: Element | null | undefined, text: string): Promise<void> {
    if (!field) throw new Error('nothing to fill in');
    (field as HTMLInputElement).value = text;
    await act(async () => void field.dispatchEvent(new Event('input', { bubbles: true })));
  }

  /** Selects words of a paragraph, as the pointer does. */
  async function select(shown: HTMLElement, paragraph: string, words: string): Promise<void> {
    const element = shown.querySelector(`[data-paragraph=${paragraph}]`);
    const [from, to] = [0, words.length].map((more) => (element?.textContent ?? '').indexOf(words) + more);
    const place = (offset: number): [Node, number] => {
      let rest = offset;
      for (const { firstChild: node } of [...(element?.children ?? [])]) {
        const length = node?.textContent?.length ?? 0;
        if (node && rest <= length) return [node, rest];
        rest -= length;
      }
      throw new Error(`no "${words}" in ${paragraph}`);
    };
    document.getSelection()?.setBaseAndExtent(...place(from as number), ...place(to as number));
    await act(async () => void document.dispatchEvent(new Event('selectionchange')));
    await settle();
  }

  const facts = (shown: HTMLElement) => textOf(shown.querySelector('.quote-facts'));
  const undo = async (shown: HTMLElement) => {
    await press(shown, 'Undo the');
    await settle();
  };

  test('set the medium with words that are selected as its evidence, and take it away', async () => {
    const { shown, kept } = await read();
    await click(shown.querySelector('#quote-q2'));
    await press(shown, 'Correct the medium');
    await fill(shown.querySelector('.quote-facts [maxlength]'), 'The Gull');
    await select(shown, 'p3', 'ld reporters.');
    expect(shown.querySelector<HTMLTextAreaElement>('.quote-facts textarea')?.value).toBe('told reporters.');
    await submit(shown.querySelector('.quote-facts textarea')?.closest('form') ?? null);
    const quote = () => kept()?.quotes.find(({ id }) => id === 'q2');
    expect(quote()).toMatchObject({
      via: { text: 'The Gull', evidence: spanOf('p3', 'told reporters.'), inferred: false },
      provenance: 'reviewed',
    });
    expect(facts(shown)).toContain('via The Gull');
    expect(textOf(document.activeElement)).toBe('Correct the medium');
    await press(shown, 'Correct the medium');
    await press(shown, 'There is none');
    await settle();
    expect(quote()).not.toHaveProperty('via');
    await undo(shown);
    expect(quote()?.via?.text).toBe('The Gull');
    await undo(shown);
    expect(kept()).toEqual(automatic(SOURCE));
  });

  test('set a medium without words that say so', async () => {
    const { shown, kept } = await read();
    await click(shown.querySelector('#quote-q2'));
    await press(shown, 'Correct the medium');
    await fill(shown.querySelector('.quote-facts [maxlength]'), 'The Gull');
    await submit(shown.querySelector('.quote-facts textarea')?.closest('form') ?? null);
    const quote = kept()?.quotes.find(({ id }) => id === 'q2');
    expect(quote?.via).toEqual({ text: 'The Gull', evidence: quote?.span, inferred: true });
  });

  test('remove a note and add another, with words that are typed', async () => {
    const { shown, kept } = await read();
    await click(shown.querySelector('#quote-q1'));
    await click(shown.querySelector('[aria-label="Remove the note “Relayed”"]'));
    expect(facts(shown)).not.toContain('Relayed.');
    expect(facts(shown)).toContain('Checked by a person');
    expect(document.activeElement?.className).toBe('quote-facts');
    await press(shown, 'Add a note');
    await choose(shown.querySelector('.quote-facts form:last-child select'), 'published');
    await fill(shown.querySelector('.quote-facts textarea'), 'in no paragraph');
    expect(facts(shown)).toContain('The article does not have these words.');
    await fill(shown.querySelector('.quote-facts textarea'), 'according to');
    await submit(shown.querySelector('.quote-facts textarea')?.closest('form') ?? null);
    expect(kept()?.notes.filter(({ quote }) => quote === 'q1')).toEqual([
      { quote: 'q1', kind: 'published', evidence: spanOf('p2', 'according to'), inferred: false },
    ]);
    await undo(shown);
    await undo(shown);
    expect(kept()).toEqual(automatic(SOURCE));
  });

  test('split a speaker who is two, in one step', async () => {
    const { shown, kept } = await read();
    const fold = shown.querySelector<HTMLElement>('.fold');
    await choose(fold?.querySelector('select') ?? null, 's2');
    const quotes = () => [...(fold?.querySelectorAll('.split-quote') ?? [])];
    expect(quotes().map(textOf)).toEqual(['Nobody asked the fishermen,', 'a gift to the ferries']);
    for (const quote of quotes()) await click(quote.querySelector('input'));
    await fill(fold?.querySelector('.split [aria-label=Name]'), 'Eva Strand');
    await submit(fold?.querySelector('.split') ?? null);
    expect(legend(shown)).toEqual(['Ada Lind', 'Eva Strand']);
    await undo(shown);
    expect(kept()).toEqual(automatic(SOURCE));
    expect(textOf(shown.querySelector('[role=status]'))).not.toContain('correction');
  });

  test('are refused, with what to do, where they would make two speakers of one name', async () => {
    const { shown, kept } = await read();
    const form = shown.querySelector('.fold form');
    await fill(form?.querySelector('[name=name]'), 'Jon Berg');
    await submit(form);
    expect(textOf(shown.querySelector('[role=alert]'))).toBe(
      'There is a speaker “Jon Berg” already. Merge the two if they are one.',
    );
    expect(kept()).toEqual(automatic(SOURCE));
  });

  test('say that selected words are no speech', async () => {
    const { shown, kept } = await read();
    await select(shown, 'p4', 'a gift to the ferries');
    expect(shown.querySelector<HTMLTextAreaElement>('.mark-words textarea')?.value).toBe('a gift to the ferries');
    await press(shown, 'This is no speech');
    await settle();
    expect(shown.querySelector('#quote-q3')).toBeNull();
    expect(texts(shown, '.no-speech')).toEqual(['a gift to the ferries']);
    expect(shown.querySelector('.mark-words')).toBeNull();
    expect(document.activeElement?.className).toBe('reader-head');
    await undo(shown);
    expect(kept()).toEqual(automatic(SOURCE));
    expect(shown.querySelector('#quote-q3')).not.toBeNull();
  });

  test('say whose words are that were found to be nobody’s, by key alone', async () => {
    const { shown, kept } = await read();
    await press(shown, 'Mark words');
    await settle();
    expect(document.activeElement?.nodeName).toBe('TEXTAREA');
    await fill(document.activeElement, 'The works begin in May.');
    await choose(shown.querySelector('.mark-words select'), 's2');
    await submit(shown.querySelector('.mark-words form'));
    expect(kept()?.quotes.find(({ span }) => span.paragraph === 'p5')).toMatchObject({
      span: spanOf('p5', 'The works begin in May.'),
      kind: 'indirect',
      speaker: 's2',
      provenance: 'reviewed',
    });
  });

  test('hit the second of two places with the same words', async () => {
    const text = '"Never," said Ada Lind of the plan. "Never," said Jon Berg of the other.';
    const source = extract(text, { id: 'harbour', title: 'Twice', language: 'en' });
    const { shown, kept } = await read(source);
    const [, second] = source.quotes;
    await click(shown.querySelector(`#quote-${second?.id}`));
    await press(shown, 'This is no quote');
    await settle();
    expect(kept()?.quotes.map(({ span }) => span.start)).toEqual([1]);
  });

  test('without a place are told, and may be removed', async () => {
    const lost: Correction = { merge: 'Eva Strand', into: 'Nobody at all', reason: 'r' };
    const right: Correction = { speaker: 'Ada Lind', set: { role: 'Captain' }, reason: 'r' };
    const { shown, kept } = await read(withCorrections(automatic(SOURCE), [lost, right]));
    expect(textOf(shown.querySelector('.reader-facts'))).toContain('2 corrections · 1 without a place');
    expect(texts(shown, '.unplaced li')).toEqual(['Eva Strand is the same as Nobody at all Remove']);
    expect(texts(shown, '.legend-who')[0]).toBe('Ada Lind Captain');
    await press(shown, 'Remove the correction: Eva Strand is the same as Nobody at all');
    await settle();
    expect(shown.querySelector('.unplaced')).toBeNull();
    expect(correctionsOf(kept() as Source)).toEqual([right]);
  });

  test('hold for what a later engine finds when the source is opened', async () => {
    const now = extract(ARTICLE, { id: 'harbour', title: 'Fishing talks', language: 'en' });
    const before: Source = { ...now, quotes: now.quotes.filter(({ kind }) => kind !== 'indirect'), notes: [] };
    const rename: Correction = { speaker: now.speakers[0]?.name ?? '', set: { name: 'Eva Strand' }, reason: 'r' };
    const engine = enginePrint(before, '0.9');
    const { shown, kept } = await read(withCorrections({ ...before, engine }, [rename]));
    await vi.waitFor(async () => {
      await settle();
      expect(shown.querySelector('.said[data-kind=indirect]')).not.toBeNull();
    });
    expect(legend(shown)).toContain('Eva Strand');
    expect(kept()).toEqual(withCorrections({ ...now, engine: enginePrint(now, '1.0') }, [rename]));
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
