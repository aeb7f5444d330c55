import { beforeEach, expect, test } from 'vitest';
import { citeFromSource, citeOnPage } from '../../../lib/export/citation';
import type { QuoteMatch } from '../../../lib/report';
import { useEnglish } from '../../fixtures/ui-messages';
import { ALTERED, MISATTRIBUTED, matchOf, NEWLY_QUOTED, OWN_WORDS, quoteOf } from '../../fixtures/ui-report';
import { SOURCE } from '../../fixtures/ui-source';

beforeEach(useEnglish);

const PAGE = { url: 'https://news.example/harbour', title: 'Harbour “shuts”', isSource: false };
const HERE = 'On this page: “Harbour ‘shuts’”, https://news.example/harbour';
const ORIGIN = '“Harbour of Ostmark to close for a year”, NNA, The Ostmark Gazette, March 4, 2024';

const CASES: [string, QuoteMatch, string[]][] = [
  [
    'word for word: who, through whom, where',
    matchOf('q1'),
    [
      '“We will rebuild every pier, and we will do it together” – Ada Lind, Mayor of Ostmark, to residents, via Radio Ostmark',
      HERE,
      `Source: ${ORIGIN}`,
    ],
  ],
  [
    'altered: both wordings, each change, and that the engine named the speaker',
    ALTERED,
    [
      '“Nobody asked the sailors” – Jon Berg, fishermen’s spokesman, to reporters',
      HERE,
      'Differs from the source. Not the same words as in the source. It may be another translation.',
      'In the source: “Nobody asked the fishermen”',
      'From the source to this page: “fishermen” → “sailors”',
      `Source: ${ORIGIN}`,
      'The speaker was found automatically.',
    ],
  ],
  [
    'shortened: what is missing',
    matchOf('q1', {
      verdict: 'shortened',
      wording: 'shortened',
      text: 'We will rebuild every pier',
      changes: [{ from: 'and we will do it together', to: '' }],
    }),
    [
      '“We will rebuild every pier” – Ada Lind, Mayor of Ostmark, to residents, via Radio Ostmark',
      HERE,
      'Shortened. The source quotes more than this page does.',
      'In the source: “We will rebuild every pier, and we will do it together”',
      'From the source to this page: “and we will do it together” (left out here)',
      `Source: ${ORIGIN}`,
    ],
  ],
  [
    'in another mouth: both names with the words that say so, and neither behind the quote',
    MISATTRIBUTED,
    [
      '“Nobody asked the sailors”',
      HERE,
      'Another speaker. The source has this from another speaker.',
      'Attributed here to: Ada Lind (“Lind said”)',
      'In the source: “Nobody asked the fishermen” – Jon Berg, fishermen’s spokesman, to reporters (“Jon Berg, who speaks for the fleet, told reporters”)',
      'From the source to this page: “fishermen” → “sailors”',
      `Source: ${ORIGIN}`,
      'The speaker was found automatically.',
    ],
  ],
  [
    'newly quoted: the sentence without marks, and nobody behind the quote',
    NEWLY_QUOTED,
    [
      '“will close for a year”',
      HERE,
      'Quotation marks added. The source reports this as said by port authority, without quotation marks. Nobody is known to have said it in these words.',
      'In the source: The harbour of Ostmark will close for a year, the port authority said on Monday.',
      `Source: ${ORIGIN}`,
    ],
  ],
  [
    'the source’s own words in quotation marks',
    OWN_WORDS,
    [
      '“begin in May”',
      HERE,
      'Quotation marks added. The source has these words as its own, without quotation marks.',
      'In the source: The works begin in May.',
      `Source: ${ORIGIN}`,
    ],
  ],
];

test.each(CASES)('on a page, %s', (_, match, expected) => {
  expect(citeOnPage(SOURCE, match, PAGE).split('\n')).toEqual(expected);
});

test('on its own page: one place, the page’s address', () => {
  expect(citeOnPage(SOURCE, matchOf('q3'), { ...PAGE, isSource: true }).split('\n')).toEqual([
    '“a gift to the ferries” – Jon Berg, fishermen’s spokesman',
    `${ORIGIN}, https://news.example/harbour`,
  ]);
});

test('from the library, with the article’s address', () => {
  expect(citeFromSource({ ...SOURCE, url: 'https://gazette.example/1' }, quoteOf('q3')).split('\n')).toEqual([
    '“a gift to the ferries” – Jon Berg, fishermen’s spokesman',
    `${ORIGIN}, https://gazette.example/1`,
  ]);
});

test('reported speech gets no quotation marks', () => {
  expect(citeFromSource(SOURCE, quoteOf('i1')).split('\n').slice(0, 2)).toEqual([
    'The harbour of Ostmark will close for a year – port authority',
    'Reported speech. No quotation marks: the article’s wording, not the speaker’s.',
  ]);
});

test('says what the article only implies, and that it names no speaker', () => {
  const via = { text: 'Radio Ostmark', evidence: quoteOf('q3').span, inferred: true };
  expect(citeFromSource(SOURCE, { ...quoteOf('q3'), speaker: null, via })).toContain(
    '– Speaker not named, via Radio Ostmark (inferred)\n',
  );
});

test.each([
  ['It’s the “tail end”,', '“It’s the ‘tail end’”'],
  ['a "short" way', '“a ‘short’ way”'],
  ["don't  mu\u00adni\u200bcate\n now", "“don't municate now”"],
])('the words stay as they are on the page: %s', (text, expected) => {
  expect(citeOnPage(SOURCE, matchOf('q1', { text }), PAGE)).toContain(`${expected} – `);
});

test('fits on lines of its own, whatever a page calls itself', () => {
  const cited = citeOnPage(SOURCE, matchOf('q1'), { ...PAGE, title: ' The\n“News”\u2029 ' });
  expect(cited).toContain('\nOn this page: “The ‘News’”, https://');
  expect(citeOnPage(SOURCE, matchOf('q1'), { ...PAGE, title: '' })).toContain('\nOn this page: https://');
});
