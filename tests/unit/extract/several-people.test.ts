import { describe, expect, test } from 'vitest';
import { article, spoken } from '../../fixtures/extract';

type Said = [quote: string, speaker: string | null][];

describe('several people in one sentence', () => {
  test.each<[text: string, quotes: Said]>([
    ['"It holds," Dana Fell told Ian Moss.', [['It holds,', 'Dana Fell']]],
    ['"It holds," Dana Fell said of the dam that Ian Moss had built.', [['It holds,', 'Dana Fell']]],
    ['After Ian Moss left the room, Dana Fell said: "It holds."', [['It holds.', 'Dana Fell']]],
    ['Ian Moss listened as Dana Fell said: "It holds."', [['It holds.', 'Dana Fell']]],
    ['"It holds," said Dana Fell, a friend of Ian Moss.', [['It holds,', 'Dana Fell']]],
    ['"It holds," Dana Fell and Ian Moss said.', [['It holds,', 'Dana Fell and Ian Moss']]],
    [
      '"It holds," Dana Fell said, but Ian Moss replied: "It does not."',
      [
        ['It holds,', 'Dana Fell'],
        ['It does not.', 'Ian Moss'],
      ],
    ],
    [
      'Dana Fell called Ian Moss "a careful man," and Moss called her "a good engineer."',
      [
        ['a careful man,', 'Dana Fell'],
        ['a good engineer.', 'Ian Moss'],
      ],
    ],
    ['Ian Moss quoted Dana Fell as saying: "It holds."', [['It holds.', 'Dana Fell']]],
    ['"It holds," Ian Moss quoted Dana Fell as saying.', [['It holds,', 'Dana Fell']]],
    ['State media cited Dana Fell as saying "it holds."', [['it holds.', 'Dana Fell']]],
    ['Dana Fell was quoted by Ian Moss as saying: "It holds."', [['It holds.', 'Dana Fell']]],
    ['Dana Fell\'s lawyer, Ian Moss, said: "It holds."', [['It holds.', 'Ian Moss']]],
    ['Ian Moss, a spokesman for Dana Fell, said: "It holds."', [['It holds.', 'Ian Moss']]],
    ['Neither Dana Fell nor Ian Moss would comment. "It holds," said Rosa Duarte.', [['It holds,', 'Rosa Duarte']]],
    ['Dana Fell thanked Ian Moss and said: "It holds."', [['It holds.', 'Dana Fell']]],
  ])('%s', (text, quotes) => {
    expect(spoken(article(text))).toEqual(quotes);
  });
});

describe('two people with one surname', () => {
  const COUPLE = 'Mayor Dana Fell and her husband, Ian Fell, came to the dam.';
  test.each<[paragraphs: string[], speakers: (string | null)[]]>([
    [
      [COUPLE, '"It holds," Mr. Fell said.', '"It does," Mrs. Fell said.'],
      ['Ian Fell', 'Dana Fell'],
    ],
    [
      [COUPLE, '"It holds," Ian Fell said.', '"It does," Dana Fell said.'],
      ['Ian Fell', 'Dana Fell'],
    ],
    [[COUPLE, '"It holds," the mayor said.'], ['Dana Fell']],
    [
      [COUPLE, '"It holds," she said.', '"It does," he said.'],
      ['Dana Fell', 'Ian Fell'],
    ],
    [[COUPLE, '"It holds," Ian said.'], ['Ian Fell']],
    [[COUPLE, '"It holds," Mayor Fell said.'], ['Dana Fell']],
  ])('%j', (paragraphs, speakers) => {
    expect(spoken(article(...paragraphs)).map(([, speaker]) => speaker)).toEqual(speakers);
  });

  test('are two entities', () => {
    const people = article(COUPLE).entities.filter(({ kind }) => kind === 'person');
    expect(people.map(({ name }) => name)).toEqual(['Dana Fell', 'Ian Fell']);
  });
});
