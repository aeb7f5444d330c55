import { expect, test } from 'vitest';
import { EDITS, type Edit, printedStory, storySource } from '../../../entrypoints/welcome/story';
import type { QuoteVerdict } from '../../../lib/report';
import { match, pageOf } from '../../fixtures/match';

const VERDICTS: Record<Edit, QuoteVerdict> = {
  keep: 'verbatim',
  'change-word': 'altered',
  cut: 'shortened',
  spell: 'restyled',
  'drop-marks': 'unmarked',
  'give-away': 'misattributed',
};

test.for(EDITS)('what an editor does to the first quote is seen, and to no other: %s', (edit) => {
  const { quotes } = match(storySource(), pageOf(...printedStory(edit)));
  expect(quotes.map(({ verdict }) => verdict)).toEqual([
    VERDICTS[edit],
    'shortened',
    'newly-quoted',
    'altered',
    'misattributed',
  ]);
});

test('the story shows who spoke, in what role, and through whom it got here', () => {
  const source = storySource();
  expect(source.speakers.map(({ name, role }) => [name, role])).toEqual([
    ['Ines Marlow', 'Harbor Director'],
    ['Tomas Riedel', 'Mayor'],
    ['Lena Osk', 'engineer'],
    ['Odd Karlsen', undefined],
  ]);
  expect(source.quotes.flatMap(({ via }) => via?.text ?? [])).toEqual(['Halden Gazette']);
});
