import { describe, expect, test } from 'vitest';
import { article, rowsOf, spoken } from '../../fixtures/extract';

describe('words between the speaker and the cue', () => {
  test.each<[text: string, speaker: string, cue?: string]>([
    ['Ian Fell, who had slept at the dam, said: "It holds."', 'Ian Fell'],
    ['"It holds," Ian Fell, who had slept at the dam, said.', 'Ian Fell'],
    ['Ian Fell, an engineer whose father built the dam, said, "It holds."', 'Ian Fell'],
    ['Ian Fell, 54, an engineer, said: "It holds."', 'Ian Fell'],
    ['Ian Fell, speaking to the council on Monday, said: "It holds."', 'Ian Fell'],
    ['Ian Fell, along with two colleagues, said: "It holds."', 'Ian Fell'],
    ['Ian Fell, who told Dana Moss to leave, said: "It holds."', 'Ian Fell'],
    ['"It holds," Ian Fell, now retired, said.', 'Ian Fell'],
    ['Ian Fell has repeatedly said: "It holds."', 'Ian Fell'],
    ['Ian Fell on Monday said "it holds."', 'Ian Fell'],
    ['The engineer who built the dam, Ian Fell, said: "It holds."', 'Ian Fell'],
  ])('%s', (text, speaker) => {
    const rows = rowsOf(article(text)).filter(({ kind }) => kind !== 'indirect');
    expect(rows).toMatchObject([{ speaker, cue: 'said' }]);
  });
});

describe('speakers without a verb of saying', () => {
  test.each<[text: string, quote: string]>([
    ['The mayor, Dana Fell, was blunt: "It holds."', 'It holds.'],
    ['Dana Fell had one answer: "It holds."', 'It holds.'],
    ['Dana Fell\'s message was clear: "It holds for now."', 'It holds for now.'],
    ['Dana Fell nodded. "It holds."', 'It holds.'],
    ['The dam is "the pride of the town," in the words of Dana Fell.', 'the pride of the town,'],
    ['What Dana Fell called "the old lie" is back.', 'the old lie'],
    ['The dam, Dana Fell said, is "old."', 'old.'],
  ])('%s', (text, quote) => {
    expect(spoken(article(text))).toEqual([[quote, 'Dana Fell']]);
  });

  test('what someone or something is called is not said by them', () => {
    expect(spoken(article('The answer was simple: "No way."'))).toEqual([['No way.', null]]);
  });
});
