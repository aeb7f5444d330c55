import { describe, expect, test } from 'vitest';
import { parse } from '../../../lib/extract/parse';
import { finish } from '../../../lib/tasks';

const sentences = (text: string) => {
  const { words, sentences } = finish(parse({ id: 'p1', kind: 'paragraph', text }));
  return sentences.map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end));
};

describe('sentences', () => {
  test.each<[sentences: string[]]>([
    [['It rained.', 'It stopped.']],
    [['Sen. Mara Holt of the U.S. team met Dr. Vale.', 'They spoke.']],
    [['He lives in the U.S.', 'He likes it.']],
    [['"It rained," she said.', '"It stopped."']],
    [['"Why?" asked Holt.', 'Nobody knew.']],
    [['"Why now?" Holt asked reporters.']],
    [['"It rained."', 'Holt nodded.']],
    [['"It rained."', '"It stopped."']],
    [['Prices rose 1.5 percent.', 'Wages did not…']],
  ])('%j', (expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });
});
