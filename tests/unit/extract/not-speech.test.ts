import { describe, expect, test } from 'vitest';
import { article, spoken } from '../../fixtures/extract';

describe('titles, terms and scare quotes are no speech', () => {
  test.each([
    'Her film, "The Last Ferry Home," opened on Friday.',
    'The so-called "ghost ferry" had no crew.',
    'He was nicknamed "Lucky" at school.',
    'The song "Blue Harbor Lights" was played twice.',
    'It is known as "the narrow gate" in the town.',
    'The book, titled "Deep Water," sold well.',
    "The 'ghost ferry' had no crew.",
    'The word "ferry" has five letters.',
  ])('%s', (text) => {
    expect(spoken(article(text))).toEqual([]);
  });

  test.each<[text: string, quotes: [string, string][]]>([
    [
      'Dana Fell, the author of "The Last Ferry Home," said: "It was a long night."',
      [['It was a long night.', 'Dana Fell']],
    ],
    ['"I sang \'Blue Harbor Lights\' twice," Dana Fell said.', [["I sang 'Blue Harbor Lights' twice,", 'Dana Fell']]],
    ['Dana Fell called the plan "Nonsense."', [['Nonsense.', 'Dana Fell']]],
  ])('but what stands beside it is: %s', (text, quotes) => {
    expect(spoken(article(text))).toEqual(quotes);
  });
});
