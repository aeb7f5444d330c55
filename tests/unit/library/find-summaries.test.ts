import { expect, test } from 'vitest';
import { findSummaries, listed } from '../../../lib/library/find-summaries';
import { type Summary, summaryOf } from '../../../lib/library/summary';
import { sourceNamed } from '../../fixtures/library';

function summary(title: string, rest: Partial<Summary> = {}): Summary {
  return { ...summaryOf(sourceNamed(title), 'own'), title, speakers: [], ...rest };
}

const titles = (summaries: Summary[]) => summaries.map(({ title }) => title);

test('lists the latest first, those of a day by title, those without a date last', () => {
  const list = listed(
    [
      summary('Undated'),
      summary('Old', { published: '2023-01-01' }),
      summary('Zebra', { published: '2024-05-01' }),
      summary('Äpfel', { published: '2024-05-01' }),
    ],
    'en',
  );
  expect(titles(findSummaries(list, ''))).toEqual(['Äpfel', 'Zebra', 'Old', 'Undated']);
});

const HARBOUR = 'Harbour of Ostmark to close';
const FERRIES = 'Ferries “stay”, says council';

const LIST = listed(
  [
    summary(HARBOUR, { outlet: 'The Gazette', speakers: ['Ada Lind', 'Jon Berg'] }),
    summary(FERRIES, { wire: 'NNA', speakers: ['José Muñoz'] }),
  ],
  'en',
);

test.each<[string, string, string[]]>([
  ['a word of the title', 'harbour', [HARBOUR]],
  ['the beginning of a word', 'ost', [HARBOUR]],
  ['the middle of a word', 'arbour', []],
  ['words in any order and of any field', 'gazette lind close', [HARBOUR]],
  ['a name without its accents', 'jose munoz', [FERRIES]],
  ['a wire', 'NNA', [FERRIES]],
  ['a word in quotation marks', '“stay”', [FERRIES]],
  ['words that no source has all of', 'lind ferries', []],
  ['nothing but space', '  ', [FERRIES, HARBOUR]],
])('finds by %s', (_, query, found) => {
  expect(titles(findSummaries(LIST, query))).toEqual(found);
});
