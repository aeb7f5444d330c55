// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { QuoteCard } from '../../../components/QuoteCard';
import type { QuoteMatch } from '../../../lib/report';
import type { Source } from '../../../lib/source/types';
import { useEnglish } from '../../fixtures/ui-messages';
import { press, show, textOf, texts } from '../../fixtures/ui-render';
import { ALTERED, matchOf, quoteOf } from '../../fixtures/ui-report';
import { SOURCE } from '../../fixtures/ui-source';

beforeEach(useEnglish);

function card(match: QuoteMatch, source: Source = SOURCE, onClose = () => {}): HTMLElement {
  const quote = source.quotes.find(({ id }) => id === match.id) ?? quoteOf(match.id);
  return show(<QuoteCard source={source} quote={quote} match={match} onClose={onClose} />);
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

test('shows each note with the words of the article that state it', () => {
  expect(texts(card(matchOf('q1')), 'li')).toEqual([
    'Relayed. The article did not hear this itself. “according to Radio Ostmark”',
  ]);
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

test('names both speakers where the page names another', () => {
  const shown = textOf(
    card(matchOf('q2', { verdict: 'misattributed', pageSpeaker: { name: 'Ada Lind', evidence: 'Lind said' } })),
  );
  expect(shown).toContain('On this page: Ada Lind “Lind said”');
  expect(shown).toContain('In the source: Jon Berg');
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
