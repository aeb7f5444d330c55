// @vitest-environment happy-dom
import type { ComponentProps } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { PopupView } from '../../../components/PopupView';
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
  expect(shown.querySelector('[role=img]')?.getAttribute('aria-label')).toContain(
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

test('shows several sources one after the other', () => {
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
  expect(shown.querySelectorAll('main button').length).toBe(0);
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
