import { beforeEach, expect, test } from 'vitest';
import { cuePhrase } from '../../../lib/describe/attribution';
import { coverage, missingParagraphs } from '../../../lib/describe/coverage';
import { notesByKind } from '../../../lib/describe/note';
import { quotesOfSource, quotesOnPage, reportedSpeech } from '../../../lib/describe/quotes';
import { tallyQuotes } from '../../../lib/describe/tally';
import { typeset, wordsAt } from '../../../lib/describe/words';
import { useEnglish } from '../../fixtures/ui-messages';
import { MATCH, matchOf, quoteOf } from '../../fixtures/ui-report';
import { SOURCE } from '../../fixtures/ui-source';

beforeEach(useEnglish);

test.each([
  ["Russia's pier,", 'Russia’s pier,'],
  ['he said "no" (and "yes")', 'he said “no” (and “yes”)'],
  ["'Nobody asked'", '‘Nobody asked’'],
  ['pier.', 'pier.'],
])('sets %s as %s', (words, set) => {
  expect(typeset(words)).toBe(set);
});

const CUES = { paragraph: 'p1', told: 'told', said: 'said', accordingTo: 'according to' };

test.each([
  [CUES.told, 'Xi', 'told Xi'],
  [CUES.said, 'Xi', 'said to Xi'],
  [CUES.said, null, 'said'],
  [CUES.accordingTo, null, 'cited with “according to”'],
  [null, 'Xi', 'to Xi'],
  [null, null, null],
])('attributes with %s and %s', (cue, addressee, phrase) => {
  const paragraphs = [{ id: 'c', kind: 'paragraph' as const, text: cue ?? '' }];
  const span = { paragraph: 'c', start: 0, end: cue?.length ?? 0 };
  const { addressee: _, cue: __, ...quote } = quoteOf('q1');
  const attributed = {
    ...quote,
    ...(cue ? { cue: span } : {}),
    ...(addressee ? { addressee: { text: addressee, evidence: span, inferred: false } } : {}),
  };
  expect(cuePhrase({ ...SOURCE, paragraphs }, attributed)).toBe(phrase);
});

test('a span that points at nothing is no words, not an error', () => {
  expect(wordsAt(SOURCE, { paragraph: 'p99', start: 0, end: 5 })).toBe('');
});

test('covers the paragraphs in order, with who is quoted where; headings are no part of it', () => {
  const covered = coverage(MATCH);
  expect(covered.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'p1 verbatim',
    'p2 verbatim',
    'p3 edited',
    'p4 verbatim',
    'p5 missing',
  ]);
  expect(covered.map(({ quoted }) => quoted.map(({ place }) => place))).toEqual([[], [0], [1], [1], []]);
  expect(missingParagraphs({ ...MATCH, missing: ['p5', 'h1'] })).toEqual([
    { id: 'p5', number: 5, text: 'The works begin in May.' },
  ]);
});

test('counts a quote once, however often the page has it', () => {
  expect(tallyQuotes(SOURCE, [matchOf('q1'), matchOf('q1', { occurrence: 1 }), matchOf('e1')])).toEqual({
    total: 3,
    found: 1,
  });
  expect(tallyQuotes(SOURCE, null)).toEqual({ total: 3, found: null });
});

test('leaves nothing out: a quote without a speaker, and one that the source does not have', () => {
  const stray = matchOf('q1', { id: 'x9', speaker: null, verdict: 'newly-quoted' });
  const groups = quotesOnPage({ ...MATCH, quotes: [stray, matchOf('q3', { speaker: null })] });
  expect(groups.map(({ entries }) => entries.map(({ key }) => key))).toEqual([['0/x9/0'], ['0/q3/0']]);
  expect(groups[0]?.entries[0]?.quote).toBeNull();
});

test('tells reported speech apart from quotes', () => {
  expect(reportedSpeech(SOURCE).map(({ key }) => key)).toEqual(['i1']);
  expect(quotesOfSource(SOURCE).flatMap(({ entries }) => entries.map(({ key }) => key))).toEqual([
    'q1',
    'q2',
    'q3',
    'e1',
  ]);
});

test('groups notes by kind and tells the same words once, with everybody concerned', () => {
  const evidence = { paragraph: 'p2', start: 0, end: 5 };
  const notes = ['q1', 'q2', 'q3'].map((quote) => ({
    quote,
    kind: 'relayed' as const,
    evidence,
    inferred: quote !== 'q1',
  }));
  const groups = notesByKind({ ...SOURCE, notes }, new Set(['q1', 'q2', 'q3']), 'nobody');
  expect(groups).toHaveLength(1);
  expect(groups[0]?.quotes).toBe(3);
  expect(groups[0]?.evidence).toMatchObject([{ speakers: ['Ada Lind', 'Jon Berg'], inferred: false }]);
});
