import { beforeEach, expect, test, vi } from 'vitest';
import { CARD_PARTS, QuoteCard } from '../../../components/QuoteCard';
import type { QuoteMatch } from '../../../lib/report';
import type { Source } from '../../../lib/source/types';
import { useEnglish } from '../../fixtures/ui-messages';
import { press, show, textOf, texts } from '../../fixtures/ui-render';
import { ALTERED, MISATTRIBUTED, matchOf, NEWLY_QUOTED, OWN_WORDS, quoteOf } from '../../fixtures/ui-report';
import { SOURCE } from '../../fixtures/ui-source';

beforeEach(useEnglish);

function card(match: QuoteMatch, source: Source = SOURCE, onClose = () => {}): HTMLElement {
  return show(
    <QuoteCard source={source} match={match} walk={null} copies={[]} onSummary={() => {}} onClose={onClose} />,
  );
}

test('tells who said it, to whom, through whom, and in which source', () => {
  const shown = card(matchOf('q1'));
  const dialog = shown.querySelector('[role=dialog]');
  expect(dialog?.getAttribute('aria-label')).toBe('Quote by Ada Lind');
  expect(dialog?.hasAttribute('aria-modal')).toBe(false);
  const text = textOf(dialog);
  for (const fact of ['Mayor of Ostmark', 'told residents', 'via Radio Ostmark', 'Word for word', SOURCE.title]) {
    expect(text).toContain(fact);
  }
  expect(text).toContain('NNA · The Ostmark Gazette · March 4, 2024');
  expect(text).toContain('Checked by a person');
});

test('marks what the article only implies, and nothing else', () => {
  expect(texts(card(matchOf('q1')), '.qp-card-about .qp-tag')).toEqual(['inferred']);
  expect(textOf(card(matchOf('q1')).querySelector('.qp-card-occasion'))).toBe('Monday inferred');
});

test('unfolds each note to the words of the article that show it, amid their paragraph', () => {
  const shown = card(matchOf('q1'));
  expect(texts(shown, 'li summary')).toEqual(['Relayed. The article did not hear this itself.']);
  expect(texts(shown, 'li details p')).toEqual([
    '… pier, and we will do it together,” Mayor Ada Lind told residents, according to Radio Ostmark.',
  ]);
  expect(texts(shown, 'li mark')).toEqual(['according to Radio Ostmark']);
});

test('shows changed words in their place, to eyes and ears, and accuses nobody', () => {
  const shown = card(ALTERED);
  expect(texts(shown, 'del')).toEqual(['removed: fishermen']);
  expect(texts(shown, 'ins')).toEqual(['added: sailors']);
  expect(textOf(shown.querySelector('.qp-redline'))).toMatch(
    /^“ ?Nobody asked the removed: fishermen added: sailors”$/,
  );
  expect(textOf(shown)).toContain('Differs from the source');
  expect(textOf(shown)).not.toMatch(/false|fake|wrong|misquot|manipulat/i);
});

test('lists changes that can not be placed', () => {
  const match = matchOf('q1', {
    verdict: 'altered',
    changes: [{ from: 'pier', to: 'dock' }],
    text: 'Other words altogether',
  });
  const shown = card(match);
  expect(texts(shown, '.qp-changes li')).toEqual(['removed: pier → added: dock']);
});

test('names both speakers where the page names another, each with the words that say so', () => {
  const shown = card(MISATTRIBUTED);
  expect(shown.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe(
    'Quote by Jon Berg, on this page by Ada Lind',
  );
  expect(texts(shown, 'dt')).toEqual(['On this page', 'In the source']);
  expect(texts(shown, 'dd b')).toEqual(['Ada Lind', 'Jon Berg']);
  expect(texts(shown, 'dd .qp-words')).toEqual(['“Lind said”', '“Jon Berg, who speaks for the fleet, told reporters”']);
  expect(textOf(shown)).not.toMatch(/false|fake|wrong|misquot|manipulat/i);
});

test('shows changed words of a quote in another mouth too, and says that they are not the same', () => {
  const shown = card(MISATTRIBUTED);
  expect(texts(shown, 'del, ins')).toEqual(['removed: fishermen', 'added: sailors']);
  expect(textOf(shown)).toContain('Not the same words as in the source.');
  expect(textOf(card({ ...MISATTRIBUTED, wording: 'verbatim', changes: [] }))).not.toContain('Not the same words');
});

test('names the page’s speaker alone where the source names none', () => {
  const source = { ...SOURCE, quotes: [{ ...quoteOf('q2'), speaker: null }] };
  expect(texts(card({ ...MISATTRIBUTED, speaker: null }, source), 'dd b')).toEqual(['Ada Lind', 'Speaker not named']);
});

test('cuts short what a page says at length', () => {
  const evidence = 'Lind '.repeat(500);
  const shown = card({ ...MISATTRIBUTED, pageSpeaker: { name: 'Ada Lind', evidence } });
  expect(textOf(shown.querySelector('dd .qp-words')).length).toBeLessThan(300);
});

test('shows reported speech that the page has quoted: whose, how, and the sentence without marks', () => {
  const shown = card(NEWLY_QUOTED);
  expect(shown.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('Reported speech of port authority');
  expect(textOf(shown.querySelector('h2'))).toBe('port authority');
  expect(textOf(shown)).toContain('Quotation marks added');
  expect(textOf(shown)).toContain('reports this as said by port authority, without quotation marks');
  expect(texts(shown, '.qp-card-own-sentence')).toEqual([
    'The harbour of Ostmark will close for a year, the port authority said on Monday.',
  ]);
  expect(texts(shown, '.qp-card-own mark')).toEqual(['will close for a year']);
  expect(texts(shown, 'li summary')).toEqual([
    'Reported speech. No quotation marks: the article’s wording, not the speaker’s.',
  ]);
});

test('shows the source’s own words that the page has quoted, and gives them to nobody', () => {
  const shown = card(OWN_WORDS);
  const text = textOf(shown);
  expect(shown.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('Nobody is known to have said this');
  expect(textOf(shown.querySelector('h2'))).toBe('Nobody is known to have said this');
  expect(text).toContain('Quotation marks added');
  expect(texts(shown, '.qp-card-own-sentence')).toEqual(['The works begin in May.']);
  expect(texts(shown, 'mark')).toEqual(['begin in May']);
  expect(text).toContain(SOURCE.title);
  expect(text).not.toMatch(/Speaker not named|Ada Lind|Jon Berg|port authority|Checked by a person/);
  expect(text).not.toMatch(/false|fake|wrong|misquot|manipulat/i);
});

test('shows what the page changed in the source’s own words', () => {
  const shown = card({
    ...OWN_WORDS,
    text: 'works begin in June',
    wording: 'altered',
    changes: [{ from: 'May', to: 'June' }],
  });
  expect(texts(shown, 'del, ins')).toEqual(['removed: May', 'added: June']);
});

test('says so where no speaker is named', () => {
  const source = { ...SOURCE, quotes: [{ ...quoteOf('q3'), speaker: null }] };
  expect(textOf(card(matchOf('q3', { speaker: null }), source).querySelector('h2'))).toBe('Speaker not named');
});

test('closes by its button', async () => {
  const onClose = vi.fn();
  await press(card(matchOf('q1'), SOURCE, onClose), 'Close');
  expect(onClose).toHaveBeenCalledOnce();
});

test('shows markup of the page as text', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const shown = card({
    ...MISATTRIBUTED,
    text: evil,
    changes: [{ from: 'fishermen', to: evil }],
    pageSpeaker: { name: evil, evidence: evil },
  });
  expect(shown.querySelector('img')).toBeNull();
  expect(texts(shown, 'dd b')).toEqual([evil, 'Jon Berg']);
  expect(shown.querySelector('[role=dialog]')?.getAttribute('aria-label')).toContain(evil);
});

test('shows markup of the source as text', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const paragraphs = SOURCE.paragraphs.map((one) => ({ ...one, text: evil }));
  const shown = card(
    { ...OWN_WORDS, sentence: { paragraph: 'p5', start: 0, end: evil.length } },
    { ...SOURCE, paragraphs },
  );
  expect(shown.querySelector('img')).toBeNull();
  expect(textOf(shown.querySelector('.qp-card-own-sentence'))).toBe(evil);
});

test('shows markup in names as text', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const source = {
    ...SOURCE,
    title: evil,
    speakers: SOURCE.speakers.map((one) => ({ ...one, name: evil, role: evil })),
  };
  const shown = card(matchOf('q1', { speaker: evil }), source);
  expect(shown.querySelector('img')).toBeNull();
  expect(textOf(shown.querySelector('h2'))).toBe(evil);
});

const onSummary = vi.fn();
const REST = { source: SOURCE, copies: [], onSummary, onClose: () => {} };

test('leads to the other quotes, and says which it is', async () => {
  const walk = { position: 2, count: 5, onPrevious: vi.fn(), onNext: vi.fn(), onSameSpeaker: vi.fn() };
  const shown = show(<QuoteCard {...REST} match={ALTERED} walk={walk} />);
  expect(textOf(shown.querySelector('.qp-card-walk [role=status]'))).toBe('Quote by Jon Berg, 2 of 5');
  await press(shown, 'Previous quote');
  await press(shown, 'Next quote');
  await press(shown, 'Same speaker');
  for (const way of [walk.onPrevious, walk.onNext, walk.onSameSpeaker]) expect(way).toHaveBeenCalledOnce();
});

test('leads to all that was found on the page, but only a person', async () => {
  const shown = show(<QuoteCard {...REST} match={ALTERED} walk={null} />);
  await press(shown, 'Page summary');
  expect(onSummary).not.toHaveBeenCalled();
  const button = [...shown.querySelectorAll('button')].find((one) => textOf(one) === 'Page summary');
  const pressed = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(pressed, 'isTrusted', { value: true });
  button?.dispatchEvent(pressed);
  expect(onSummary).toHaveBeenCalledOnce();
});

test('leads nowhere where there is nothing else', () => {
  const walk = { position: 1, count: 2, onPrevious: vi.fn(), onNext: vi.fn(), onSameSpeaker: null };
  const shown = show(<QuoteCard {...REST} match={ALTERED} walk={walk} />);
  expect(textOf(shown)).not.toContain('Same speaker');
  expect(card(ALTERED).querySelector('.qp-card-walk')).toBeNull();
});

test('is drawn part by part, each at its end, until it is whole', () => {
  const drawn = Array.from({ length: CARD_PARTS }, (_, at) => {
    return textOf(show(<QuoteCard {...REST} match={ALTERED} walk={null} parts={at + 1} />).querySelector('.qp-card'));
  });
  expect(drawn[0]).toBe('');
  for (const [at, text] of drawn.slice(1).entries()) {
    expect(text.length).toBeGreaterThan(drawn[at]?.length ?? 0);
    expect(text).toContain(drawn[at]);
  }
  expect(drawn.at(-1)).toBe(textOf(card(ALTERED).querySelector('.qp-card')));
  expect(drawn.at(-1)).toContain('Page summary');
});
