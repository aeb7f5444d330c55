import { beforeEach, expect, test } from 'vitest';
import { attributingWords, cuePhrase } from '../../../lib/describe/attribution';
import { coverage, missingParagraphs } from '../../../lib/describe/coverage';
import { inSentence } from '../../../lib/describe/in-sentence';
import { notesByKind } from '../../../lib/describe/note';
import { quotesOfSource, quotesOnPage, reportedSpeech } from '../../../lib/describe/quotes';
import { tallyQuotes } from '../../../lib/describe/tally';
import { brief, nested, typeset, wordsAt } from '../../../lib/describe/words';
import { isGrave, NOBODY, QUOTE_VERDICTS } from '../../../lib/report';
import { useEnglish } from '../../fixtures/ui-messages';
import { MATCH, matchOf, NEWLY_QUOTED, OWN_WORDS, quoteOf } from '../../fixtures/ui-report';
import { SOURCE, spanOf } from '../../fixtures/ui-source';

beforeEach(useEnglish);

test.each([
  ["Russia's pier,", 'Russia’s pier,'],
  ['he said "no" (and "yes")', 'he said “no” (and “yes”)'],
  ["'Nobody asked'", '‘Nobody asked’'],
  ['pier.', 'pier.'],
])('sets %s as %s', (words, set) => {
  expect(typeset(words)).toBe(set);
});

test('sets marks inside of a quotation as single ones', () => {
  expect(nested('"No," she said')).toBe('‘No,’ she said');
});

test('cuts after whole words, and only what is longer', () => {
  expect([brief('a b c', 3), brief('a b c d', 3)]).toEqual(['a b c', 'a b c …']);
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

test.each([
  [
    'what stands between speaker, cue and listener',
    quoteOf('q2'),
    'Jon Berg, who speaks for the fleet, told reporters',
  ],
  ['a quotation between them', { ...quoteOf('q3'), cue: spanOf('p4', 'left') }, 'Berg … left'],
  ['a name inside the cue', { ...quoteOf('q3'), cue: spanOf('p4', 'Berg called') }, 'Berg called'],
  ['a speaker named in another paragraph', { ...quoteOf('q1'), mention: spanOf('p3', 'Jon Berg') }, 'told residents'],
  ['no words', unattributed(), null],
])('attributes in the words of the article, with %s', (_, quote, words) => {
  expect(attributingWords(SOURCE, quote)).toBe(words);
});

function unattributed() {
  const { id, span, kind, speaker, provenance } = quoteOf('q2');
  return { id, span, kind, speaker, provenance };
}

test.each([
  ['the same words', 'The works begin in May.', 'begin in May', ['The works ', 'begin in May', '.']],
  [
    'another spelling and other marks',
    'The harbor “will” close.',
    'harbour will close',
    ['The ', 'harbor “will” close', '.'],
  ],
  [
    'a word changed',
    'The works begin late in May.',
    'works begin early in May',
    ['The ', 'works begin late in May', '.'],
  ],
  [
    'the nearer of two places',
    'The pier is old and the pier will close.',
    'the pier will close',
    ['The pier is old and ', 'the pier will close', '.'],
  ],
  ['nothing of them', 'The works begin in May.', 'nobody asked', ['The works begin in May.', '', '']],
])('finds in a sentence %s', (_, sentence, words, parts) => {
  expect(Object.values(inSentence(sentence, words))).toEqual(parts);
});

test('warns of words that the speaker may not have said, not of a shortened or unmarked quote', () => {
  expect(QUOTE_VERDICTS.filter(isGrave)).toEqual(['misattributed', 'newly-quoted', 'altered']);
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
  expect(missingParagraphs({ ...MATCH, missing: ['p5', 'h1'] })).toMatchObject([
    { id: 'p5', number: 5, text: 'The works begin in May.' },
  ]);
});

test('counts a quote once, however often the page has it', () => {
  expect(tallyQuotes(SOURCE, [matchOf('q1'), matchOf('q1', { occurrence: 1 }), matchOf('e1')])).toEqual({
    total: 3,
    found: 1,
  });
  expect(tallyQuotes(SOURCE, [NEWLY_QUOTED, OWN_WORDS])).toEqual({ total: 3, found: 0 });
  expect(tallyQuotes(SOURCE, null)).toEqual({ total: 3, found: null });
});

test('leaves nothing out: a quote without a speaker, and one that the source does not have', () => {
  const unnamed = matchOf('q3', { speaker: null, color: NOBODY });
  const groups = quotesOnPage({ ...MATCH, quotes: [OWN_WORDS, unnamed] });
  expect(groups.map(({ entries }) => entries.map(({ key }) => key))).toEqual([['0/p5/0'], ['0/q3/0']]);
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
