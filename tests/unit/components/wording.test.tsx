import type { JSX } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { AddOutcome } from '../../../components/library/AddOutcome';
import { AddSources } from '../../../components/library/AddSources';
import { LibraryHead } from '../../../components/library/LibraryHead';
import { LibraryList } from '../../../components/library/LibraryList';
import { SourceReader } from '../../../components/library/SourceReader';
import { PopupView } from '../../../components/PopupView';
import { QuoteCard } from '../../../components/QuoteCard';
import { SettingsView } from '../../../components/settings/SettingsView';
import { formatDate } from '../../../lib/i18n';
import { summaryOf } from '../../../lib/library/summary';
import { FIRST_SETTINGS } from '../../../lib/settings';
import { useMarkedEnglish } from '../../fixtures/ui-messages';
import { show } from '../../fixtures/ui-render';
import { MATCH, MISATTRIBUTED, matchOf, NEWLY_QUOTED, OWN_WORDS, REPORT } from '../../fixtures/ui-report';
import { SOURCE } from '../../fixtures/ui-source';

beforeEach(useMarkedEnglish);

const nothing = () => {};
const OWN = { ...SOURCE, quotes: SOURCE.quotes.map((quote) => ({ ...quote, provenance: 'automatic' as const })) };
const QUOTES = [...MATCH.quotes, MISATTRIBUTED, NEWLY_QUOTED, OWN_WORDS, matchOf('q3', { verdict: 'shortened' })];
const POPUP = {
  library: [SOURCE],
  opened: null,
  notice: null,
  elsewhere: { place: 'panel' as const, open: nothing },
  isReading: false,
  onOpen: nothing,
  onBack: nothing,
  onLibrary: nothing,
  onJump: nothing,
  onCopy: nothing,
  onScroll: nothing,
  onSwitchSpeaker: nothing,
  onColor: nothing,
  onRead: nothing,
  onKeep: nothing,
  site: null,
  onSwitch: nothing,
  onLook: nothing,
  onSettings: nothing,
};
const READER = { seen: null, onExport: nothing, onDelete: nothing, onCorrect: nothing };
const WALK = { position: 1, count: 2, onPrevious: nothing, onNext: nothing, onSameSpeaker: nothing };
const COPIES = (['copyCitation', 'copyLink'] as const).map((label) => ({ label, copy: async () => true }));
const LIST = { opened: null, onOpen: nothing };

const SHOWN: Record<string, () => JSX.Element> = {
  'popup, loading': () => <PopupView {...POPUP} state="loading" />,
  'popup, failed': () => <PopupView {...POPUP} state="failed" />,
  'popup, unreadable': () => <PopupView {...POPUP} state="unreadable" library="failed" />,
  'popup, no match': () => <PopupView {...POPUP} state={{ ...REPORT, sources: [] }} isReading />,
  'popup, match': () => <PopupView {...POPUP} state={{ ...REPORT, sources: [{ ...MATCH, quotes: QUOTES }] }} />,
  'popup, read': () => <PopupView {...POPUP} state={{ ...REPORT, sources: [{ ...MATCH, read: true, quotes: [] }] }} />,
  'popup, a source': () => <PopupView {...POPUP} state="unreadable" opened={SOURCE} />,
  ...Object.fromEntries(
    QUOTES.map((match, at) => [
      `card ${at}, ${match.verdict}`,
      () => (
        <QuoteCard source={SOURCE} match={match} walk={WALK} copies={COPIES} onSummary={nothing} onClose={nothing} />
      ),
    ]),
  ),
  'library, head': () => <LibraryHead isSettings={false} onExport={nothing} onAdd={nothing} />,
  'library, list': () => <LibraryList {...LIST} summaries={[summaryOf(SOURCE, 'own')]} problem={null} />,
  'library, empty list': () => <LibraryList {...LIST} summaries={[]} problem="" />,
  'library, reader': () => <SourceReader {...READER} source={OWN} isOwn />,
  'library, adding': () => <AddSources isBusy={false} onFiles={nothing} onText={nothing} />,
  'library, added': () => (
    <AddOutcome
      outcome={{ kept: ['a'], known: [SOURCE], problems: [{ name: SOURCE.title, reason: '' }] }}
      onReplace={nothing}
      onClose={nothing}
    />
  ),
  settings: () => (
    <SettingsView settings={FIRST_SETTINGS} shortcuts={[]} onChange={nothing} onShortcuts={nothing} onReset={nothing} />
  ),
};

const ATTRIBUTES = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];
/** What comes from sources and pages, word by word. */
const data = () => new Set(wordsIn(JSON.stringify([REPORT, QUOTES, formatDate(SOURCE.published ?? '')])));

test.each(Object.entries(SHOWN))('every word is a text of the interface, or somebody’s: %s', (_, draw) => {
  const shown = show(draw());
  for (const quote of shown.querySelectorAll<HTMLElement>('.said')) quote.click();
  const said = [...textsOf(shown)].map(withoutTexts).flatMap(wordsIn);
  const given = data();
  expect(said.filter((word) => !given.has(word))).toEqual([]);
  expect(shown.textContent).toContain('⟦');
});

function* textsOf(root: HTMLElement): Generator<string> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode.nodeValue ?? '';
  for (const element of root.querySelectorAll('*')) {
    for (const name of ATTRIBUTES) yield element.getAttribute(name) ?? '';
  }
}

/** The rest of a text without what stands in brackets; a text may have others in it. */
function withoutTexts(text: string): string {
  const outer = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  return outer === text ? text : withoutTexts(outer);
}

function wordsIn(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}
