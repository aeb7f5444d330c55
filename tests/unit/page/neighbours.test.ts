import { expect, test } from 'vitest';
import type { AnnotatedQuote } from '../../../lib/page/matched';
import { neighboursOf } from '../../../lib/page/neighbours';
import { ALTERED, matchOf, OWN_WORDS } from '../../fixtures/ui-report';
import { SOURCE } from '../../fixtures/ui-source';

const quotes: AnnotatedQuote[] = [matchOf('q1'), ALTERED, matchOf('q3'), OWN_WORDS].map((match) => ({
  source: SOURCE,
  match,
  ranges: [],
  shown: true,
  certain: true,
}));
const [first, second, third, last] = quotes as [AnnotatedQuote, AnnotatedQuote, AnnotatedQuote, AnnotatedQuote];

test.each([
  ['the first', first, { position: 1, previous: last, next: second, ofSpeaker: null }],
  ['one in the middle', second, { position: 2, previous: first, next: third, ofSpeaker: third }],
  ['around the end', third, { position: 3, previous: second, next: last, ofSpeaker: second }],
  ['nobody’s words have no speaker in common', last, { position: 4, previous: third, next: first, ofSpeaker: null }],
])('%s', (_, quote, expected) => {
  expect(neighboursOf(quotes, quote)).toEqual({ count: 4, ...expected });
});

test('of another reading of the page, the same quote', () => {
  expect(neighboursOf(quotes, { ...second, ranges: [] })?.position).toBe(2);
  expect(neighboursOf(quotes.slice(2), second)).toBeNull();
});
