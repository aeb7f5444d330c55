import type { ComponentProps } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { PopupView } from '../../../components/PopupView';
import { QuoteList } from '../../../components/QuoteList';
import { SpeakerColors } from '../../../components/speaker-colors';
import { quotesOnPage } from '../../../lib/describe/quotes';
import { colorsOf } from '../../../lib/palette';
import type { SourceMatch } from '../../../lib/report';
import { useEnglish } from '../../fixtures/ui-messages';
import { press, show, textOf, texts } from '../../fixtures/ui-render';
import {
  ALTERED,
  MATCH,
  MISATTRIBUTED,
  matchOf,
  NEWLY_QUOTED,
  OWN_WORDS,
  quoteOf,
  REPORT,
} from '../../fixtures/ui-report';
import { SOURCE } from '../../fixtures/ui-source';

beforeEach(useEnglish);

function popup(props: Partial<ComponentProps<typeof PopupView>>): HTMLElement {
  const nothing = () => {};
  return show(
    <PopupView
      state={REPORT}
      library={null}
      opened={null}
      notice={null}
      elsewhere={null}
      onOpen={nothing}
      onBack={nothing}
      onLibrary={nothing}
      onJump={nothing}
      onCopy={nothing}
      onScroll={nothing}
      onSwitchSpeaker={nothing}
      onColor={nothing}
      isReading={false}
      onRead={nothing}
      onKeep={nothing}
      site={null}
      onSwitch={nothing}
      onLook={nothing}
      onSettings={nothing}
      {...props}
    />,
  );
}

test('tells the source, and how much of it is on the page', () => {
  const shown = popup({});
  expect(textOf(shown.querySelector('h2'))).toBe(SOURCE.title);
  expect(textOf(shown)).toContain('NNA · The Ostmark Gazette · March 4, 2024');
  expect(textOf(shown)).toContain('4 of 5 paragraphs, 2 of 3 quotes');
  expect(shown.querySelector('[role=toolbar]')?.getAttribute('aria-label')).toContain(
    '3 as in the source, 1 edited, 1 not on this page',
  );
  expect(textOf(shown)).toContain('news.example');
});

test('counts the quotes of each speaker, without headings that repeat one', () => {
  expect(texts(popup({}), '.legend-count [aria-hidden]')).toEqual(['1 of 1', '1 of 2']);
  expect(texts(popup({}), '.legend-name')).toEqual(['Ada Lind', 'Jon Berg']);
});

test('numbers the speakers where there are more than colours', () => {
  const many = SOURCE.speakers
    .slice(0, 1)
    .flatMap((one) => Array.from({ length: 9 }, (_, at) => ({ ...one, id: `m${at}`, name: `Speaker ${at}` })));
  const source = {
    ...SOURCE,
    speakers: many,
    quotes: many.map(({ id }) => ({ ...quoteOf('q1'), id: `q-${id}`, speaker: id })),
  };
  const numbers = (shown: HTMLElement) => texts(shown, '.qp-swatch').join(' ');
  expect(numbers(popup({ opened: source }))).toBe('1 2 3 4 5 6 7 8 9');
  expect(numbers(popup({ opened: { ...source, quotes: source.quotes.slice(0, 8) } })).trim()).toBe('');
});

test('lists changed quotes first, the gravest on top, then the others by speaker', () => {
  const quotes = [matchOf('q1'), matchOf('q3', { verdict: 'shortened' }), ALTERED, matchOf('e1')];
  const shown = popup({ state: { ...REPORT, sources: [{ ...MATCH, quotes }] } });
  expect(texts(shown, '.quotes h4')).toEqual(['Changed on this page', 'Ada Lind', 'Jon Berg']);
  expect(texts(shown, '.quotes .quote-text')).toEqual([
    '“Nobody asked the sailors”',
    '“a gift to the ferries”',
    '“We will rebuild every pier, and we will do it together”',
    '“Nobody asked”',
  ]);
  expect(texts(shown, '.quotes .qp-verdict')[0]).toBe('Differs from the source');
  expect(texts(shown, 'li.quote').at(-1)).toContain('Repeated in a heading');
});

test('lists words in another mouth and words newly quoted before the altered, with whose they are', () => {
  const quotes = [ALTERED, OWN_WORDS, NEWLY_QUOTED, { ...MISATTRIBUTED, frame: 0 }];
  const shown = popup({ state: { ...REPORT, sources: [{ ...MATCH, quotes }] } });
  expect(texts(shown, '.quotes h4')).toEqual(['Changed on this page']);
  expect(texts(shown, '.quote-name')).toEqual([
    'Jon Berg Another speaker',
    'The source’s own words Quotation marks added',
    'port authority Quotation marks added',
    'Jon Berg Differs from the source',
  ]);
  expect(texts(shown, '.quote-people > *')).toEqual(['On this page: Ada Lind', 'In the source: Jon Berg']);
});

test('counts no reported speech and no words of the source’s own among its quotes', () => {
  const quotes = [matchOf('q1'), NEWLY_QUOTED, OWN_WORDS];
  const shown = popup({ state: { ...REPORT, sources: [{ ...MATCH, quotes }] } });
  expect(textOf(shown.querySelector('.coverage-numbers'))).toContain('1 of 3 quotes');
  expect(texts(shown, '.legend-count [aria-hidden]')).toEqual(['1 of 1', '0 of 2']);
  // Whose words are on the page has its colour explained, counted or not.
  expect(texts(shown, '.legend-name')).toEqual(['Ada Lind', 'Jon Berg', 'port authority']);
});

test('a press on the source’s own words goes to their place', async () => {
  const onJump = vi.fn();
  await press(popup({ onJump, state: { ...REPORT, sources: [{ ...MATCH, quotes: [OWN_WORDS] }] } }), 'begin in May');
  expect(onJump).toHaveBeenCalledWith({ source: 'harbour', quote: 'p5', frame: 0, occurrence: 0 });
});

test('a press on a quote goes to its place', async () => {
  const onJump = vi.fn();
  await press(popup({ onJump }), 'Nobody asked the sailors');
  expect(onJump).toHaveBeenCalledWith({ source: 'harbour', quote: 'q2', frame: 3, occurrence: 1 });
});

test('a press on a paragraph goes to it; on a missing one it shows its text, and takes it away again', async () => {
  const onScroll = vi.fn();
  const shown = popup({ onScroll });
  await press(shown, 'Paragraph 3, edited: go to it');
  expect(onScroll).toHaveBeenCalledWith({ source: 'harbour', paragraph: 'p3' });
  const text = () => textOf(shown.querySelector('.coverage-missing'));
  expect(text()).toBe('');
  await press(shown, 'Paragraph 5, left out here: read it');
  expect(text()).toBe('Paragraph 5The works begin in May.');
  expect(onScroll).toHaveBeenCalledOnce();
  await press(shown, 'Paragraph 5, left out here: read it');
  expect(text()).toBe('');
});

test('arrow keys go from paragraph to paragraph, where Tab stops once', () => {
  const shown = popup({});
  const columns = [...shown.querySelectorAll<HTMLElement>('.coverage-column')];
  const stops = () => columns.filter(({ tabIndex }) => tabIndex === 0).map((one) => columns.indexOf(one));
  const key = (name: string) =>
    act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
  const at = () => columns.indexOf(document.activeElement as HTMLElement);
  expect(stops()).toEqual([0]);
  act(() => columns[0]?.focus());
  key('ArrowRight');
  key('ArrowRight');
  expect(at()).toBe(2);
  expect(stops()).toEqual([2]);
  key('End');
  key('ArrowRight');
  expect(at()).toBe(columns.length - 1);
  key('Home');
  expect(at()).toBe(0);
});

test('switches a speaker off and on, and offers that only for who is on the page', async () => {
  const onSwitchSpeaker = vi.fn();
  const quotes = [matchOf('q2')];
  const shown = popup({ onSwitchSpeaker, state: { ...REPORT, sources: [{ ...MATCH, quotes, silenced: ['s2'] }] } });
  const [box, ...others] = shown.querySelectorAll<HTMLInputElement>('.legend-switch');
  expect(others).toEqual([]);
  expect(box?.getAttribute('aria-label')).toBe('Mark the quotes of Jon Berg on this page');
  expect(box?.checked).toBe(false);
  await act(async () => box?.click());
  expect(onSwitchSpeaker).toHaveBeenCalledWith({ source: 'harbour', speaker: 's2' }, true);
});

test('gives a speaker another colour of the palette, which all that is theirs then has', async () => {
  const onColor = vi.fn();
  const shown = popup({ onColor });
  await press(shown, 'Colour of Jon Berg');
  const colors = [...shown.querySelectorAll<HTMLInputElement>('.colors input')];
  expect(colors.map(({ checked }) => checked)).toEqual(colorsOf('ink').map((_, slot) => slot === 1));
  await act(async () => colors[6]?.click());
  const speaker = { source: 'harbour', speaker: 's2' };
  expect(onColor).toHaveBeenCalledWith(speaker, 6);

  const recolored = show(
    <SpeakerColors.Provider value={{ palette: 'vivid', speakerColors: [{ ...speaker, slot: 6 }] }}>
      <QuoteList source={SOURCE} groups={quotesOnPage(MATCH)} />
    </SpeakerColors.Provider>,
  );
  const color = (of: Element | null | undefined) => of?.getAttribute('style');
  expect(color([...recolored.querySelectorAll('li.quote')].find((one) => textOf(one).includes('sailors')))).toContain(
    colorsOf('vivid')[6],
  );
});

test('shows the notes of the kinds that are pressed, all where none is', async () => {
  const quotes = SOURCE.quotes.map(({ id }) => matchOf(id));
  const shown = popup({ state: { ...REPORT, sources: [{ ...MATCH, quotes }] } });
  const kinds = () => texts(shown, '.notes h4');
  const all = kinds();
  expect(texts(shown, '.chip')).toHaveLength(all.length);
  const chips = [...shown.querySelectorAll<HTMLButtonElement>('.chip')];
  await act(async () => chips[1]?.click());
  expect(kinds()).toEqual([all[1]]);
  expect(chips.map((chip) => chip.getAttribute('aria-pressed')).indexOf('true')).toBe(1);
  await act(async () => chips[1]?.click());
  expect(kinds()).toEqual(all);
});

test('counts the mentions of a name on the page, and in all where the page has fewer', () => {
  const paragraphs = MATCH.paragraphs.slice(0, 3);
  const [, , names] = [
    ...popup({ state: { ...REPORT, sources: [{ ...MATCH, paragraphs }] } }).querySelectorAll('.fold'),
  ];
  expect(texts(names as Element, '.count')).toContain('1 of 2');
  expect(textOf(names)).toContain('1 of 2 mentions on this page');
});

test('names speaker, words and verdict on each button that goes to a quote', () => {
  const buttons = texts(popup({}), 'button.quote-body');
  expect(buttons).toHaveLength(MATCH.quotes.length);
  for (const [speaker, words, verdict] of [
    ['Jon Berg', 'Nobody asked the sailors', 'Differs from the source'],
    ['Ada Lind', 'We will rebuild every pier', 'Word for word'],
  ]) {
    const button = buttons.find((text) => text.includes(words ?? ''));
    expect(button).toContain(speaker);
    expect(button).toContain(verdict);
  }
});

test('offers a place that stays open, where there is one', async () => {
  const open = vi.fn();
  expect(popup({}).querySelector('.elsewhere')).toBeNull();
  await press(popup({ elsewhere: { place: 'panel', open } }), 'Open in side panel');
  await press(popup({ elsewhere: { place: 'tab', open } }), 'Open in a tab');
  expect(open).toHaveBeenCalledTimes(2);
});

test('tells what the page left out, how the quotes are sourced, and who is named', () => {
  const [missing, notes, names] = [...popup({}).querySelectorAll('details')].map(textOf);
  expect(missing).toContain('1 paragraph left out here');
  expect(missing).toContain('The works begin in May.');
  expect(notes).toContain('Relayed 1 quote');
  expect(notes).toContain('“according to Radio Ostmark” Ada Lind');
  expect(notes).toContain('“told reporters” Jon Berg inferred');
  expect(notes).not.toContain('Fragment');
  expect(names).toMatch(/People ?Jon Berg 2.*Ada Lind 1.*Places ?Ostmark 1/);
});

test('shows several sources, the one with most on the page first and the others folded, unless something is changed', () => {
  const folded = (sources: SourceMatch[]) =>
    [...popup({ state: { ...REPORT, sources } }).querySelectorAll<HTMLDetailsElement>('.source-fold')].map(
      (fold) => `${textOf(fold.querySelector('h2'))}: ${fold.open}`,
    );
  const one = (id: string, paragraphs: number, quotes = [matchOf('q1')]): SourceMatch => ({
    ...MATCH,
    source: { ...SOURCE, id, title: id },
    paragraphs: MATCH.paragraphs.slice(0, paragraphs),
    quotes,
  });
  expect(folded([one('far', 1), one('near', 3), one('changed', 0, [ALTERED])])).toEqual([
    'near: true',
    'far: false',
    'changed: true',
  ]);
  expect(folded([one('alone', 1)])).toEqual([]);
});

test('tells several sources apart for screen readers', () => {
  const other = { ...MATCH, source: { ...SOURCE, id: 'other', title: 'Another story' } };
  const shown = popup({ state: { ...REPORT, sources: [MATCH, other] } });
  expect(texts(shown, 'h2')).toEqual([SOURCE.title, 'Another story']);
  const ids = [...shown.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const labels = [...shown.querySelectorAll('[aria-labelledby]')].map(
    (one) => one.getAttribute('aria-labelledby') ?? '',
  );
  expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
});

test.each([
  ['unreadable' as const, 'This page cannot be read here.'],
  [{ ...REPORT, sources: [] }, 'Nothing on this page comes from a source Quoteprint knows.'],
])('says why there is nothing, and offers the sources', async (state, title) => {
  const onOpen = vi.fn();
  const shown = popup({ state, library: [SOURCE], onOpen });
  expect(textOf(shown.querySelector('h2'))).toBe(title);
  await press(shown, SOURCE.title);
  expect(onOpen).toHaveBeenCalledWith(SOURCE);
});

test.each([
  ['failed' as const, null, 'open it again'],
  ['loading' as const, null, 'Reading the page'],
  ['unreadable' as const, 'failed' as const, 'could not be loaded'],
  ['unreadable' as const, [], 'no sources yet'],
])('is never empty: %s, %s', (state, library, says) => {
  expect(textOf(popup({ state, library }).querySelector('main'))).toContain(says);
});

test('reads a source by itself: reported speech apart from quotes, nothing to press but the way back', async () => {
  const onBack = vi.fn();
  const shown = popup({ state: 'unreadable', opened: SOURCE, onBack });
  expect(texts(shown, '.legend li').at(1)).toContain('2 quotes');
  expect(texts(shown, 'section.quotes > h3')).toEqual(['Quotes', 'Reported speech']);
  const [quotes, reported] = shown.querySelectorAll('section.quotes');
  expect(textOf(quotes)).not.toContain('will close for a year');
  expect(textOf(reported)).toContain('port authority The harbour of Ostmark will close for a year said');
  expect(shown.querySelectorAll('main :is(.quote, .legend, .coverage) :is(button, input)').length).toBe(0);
  await press(shown, 'Back');
  expect(onBack).toHaveBeenCalledOnce();
});

test('shows markup in names, quotes and notes as text', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const source = {
    ...SOURCE,
    title: evil,
    speakers: SOURCE.speakers.map((one) => ({ ...one, name: evil })),
    entities: SOURCE.entities.map((one) => ({ ...one, name: evil })),
    paragraphs: SOURCE.paragraphs.map((one) => ({ ...one, text: evil })),
  };
  const quotes = [
    matchOf('q1', { text: evil, speaker: evil, verdict: 'altered', changes: [{ from: evil, to: evil }] }),
    { ...MISATTRIBUTED, pageSpeaker: { name: evil, evidence: evil } },
    { ...OWN_WORDS, text: evil },
  ];
  const shown = popup({ state: { ...REPORT, sources: [{ ...MATCH, source, quotes }] } });
  expect(shown.querySelector('img')).toBeNull();
  expect(texts(shown, '.quote-text').filter((text) => text.includes(evil))).toHaveLength(2);
  expect(texts(shown, '.quote-people > *')).toContain(`On this page: ${evil}`);
});

test('copies a quote of the page, but none of a source that is read by itself', async () => {
  const onCopy = vi.fn();
  const shown = popup({ onCopy });
  await press(shown.querySelector('.quote') as HTMLElement, 'Copy citation');
  expect(onCopy).toHaveBeenCalledExactlyOnceWith(MATCH, ALTERED);
  expect(popup({ opened: SOURCE }).querySelector('[aria-label="Copy citation"]')).toBeNull();
});
