import { describe, expect, test } from 'vitest';
import { article, rowsOf, spoken } from '../../fixtures/extract';

describe('one statement in several pieces', () => {
  test.each<[what: string, paragraphs: string[], quotes: string[], speaker?: string]>([
    ['two sentences round the cue', ['"It holds," Dana Fell said. "We checked it."'], ['It holds,', 'We checked it.']],
    ['one sentence round the cue', ['"It will," Dana Fell said, "hold."'], ['It will,', 'hold.']],
    [
      'three pieces',
      ['"It holds," Dana Fell said. "We checked." Then she smiled: "Twice."'],
      ['It holds,', 'We checked.', 'Twice.'],
    ],
    ['curly marks', ['“It holds,” Dana Fell said. “We checked it.”'], ['It holds,', 'We checked it.']],
    ['an inverted cue', ['"It will," said Dana Fell, "hold."'], ['It will,', 'hold.']],
    ['a pronoun', ['Dana Fell came.', '"It holds," she said. "We checked it."'], ['It holds,', 'We checked it.']],
    ['fragments', ['Dana Fell called it "sound" and "well built."'], ['sound', 'well built.']],
    ['a cue for each', ['"It holds," Dana Fell said, adding: "We checked it."'], ['It holds,', 'We checked it.']],
  ])('%s', (_what, paragraphs, quotes) => {
    expect(spoken(article(...paragraphs))).toEqual(quotes.map((quote) => [quote, 'Dana Fell']));
  });

  test('pieces round one cue share a group, a new sentence after the cue does not make another speaker', () => {
    const groups = rowsOf(article('"It will," Dana Fell said, "hold." "It will not," Ian Moss said.')).map(
      ({ speaker, group }) => [speaker, group],
    );
    expect(groups).toEqual([
      ['Dana Fell', 'g1'],
      ['Dana Fell', 'g1'],
      ['Ian Moss', undefined],
    ]);
  });
});
