import { describe, expect, test } from 'vitest';
import { article, spoken } from '../../fixtures/extract';

type Said = [quote: string, speaker: string | null][];

describe('interviews, transcripts and labels', () => {
  test.each<[what: string, paragraphs: string[], quotes: Said]>([
    [
      'labels in capitals inside of the marks',
      ['Dana Fell met Ian Moss on air.', '"FELL: It holds.', '"MOSS: It does not."'],
      [
        ['It holds.', 'Dana Fell'],
        ['It does not.', 'Ian Moss'],
      ],
    ],
    [
      'labels before the marks',
      ['Dana Fell: "It holds."', 'Ian Moss: "It does not."'],
      [
        ['It holds.', 'Dana Fell'],
        ['It does not.', 'Ian Moss'],
      ],
    ],
    [
      'an unnamed asker',
      ['Dana Fell spoke on air.', 'Reporter: "Does it hold?"', 'Fell: "It holds."'],
      [
        ['Does it hold?', 'Reporter'],
        ['It holds.', 'Dana Fell'],
      ],
    ],
    [
      'labels in capitals before the marks',
      ['REPORTER: "Does it hold?"', 'FELL: "It does."', 'Dana Fell is the mayor.'],
      [
        ['Does it hold?', 'REPORTER'],
        ['It does.', 'Dana Fell'],
      ],
    ],
    [
      'two labels in one line',
      ['Ian Moss: "Does it hold?" Dana Fell: "It does."'],
      [
        ['Does it hold?', 'Ian Moss'],
        ['It does.', 'Dana Fell'],
      ],
    ],
    ['lines without marks', ['Q: Does it hold?', 'A: It does.'], []],
    ['a signature', ['"It holds." — Dana Fell'], [['It holds.', 'Dana Fell']]],
    [
      'questions and answers within the story',
      ['"Does it hold?" Ian Moss asked.', '"It holds," Dana Fell answered.'],
      [
        ['Does it hold?', 'Ian Moss'],
        ['It holds,', 'Dana Fell'],
      ],
    ],
    ['someone who was asked', ['Asked whether it holds, Dana Fell said: "It does."'], [['It does.', 'Dana Fell']]],
  ])('%s', (_what, paragraphs, quotes) => {
    expect(spoken(article(...paragraphs))).toEqual(quotes);
  });
});

describe('posts and statements', () => {
  test.each<[text: string, quote: string, speaker: string]>([
    ['"It holds. Go home," Dana Fell tweeted.', 'It holds. Go home,', 'Dana Fell'],
    ['"It holds," Dana Fell wrote on Facebook.', 'It holds,', 'Dana Fell'],
    ['"It holds," Dana Fell said in a statement.', 'It holds,', 'Dana Fell'],
    ['In a statement, Dana Fell said: "It holds."', 'It holds.', 'Dana Fell'],
    ['"It holds," the Harbor Trust said in a statement on Monday.', 'It holds,', 'Harbor Trust'],
    ['Dana Fell posted: "It holds."', 'It holds.', 'Dana Fell'],
    ['Dana Fell wrote in a letter to the council that the dam was "sound as a bell."', 'sound as a bell.', 'Dana Fell'],
  ])('%s', (text, quote, speaker) => {
    expect(spoken(article(text))).toEqual([[quote, speaker]]);
  });
});
