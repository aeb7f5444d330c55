import { describe, expect, test } from 'vitest';
import { importText } from '../../../lib/extract/import-text';
import { wordsOf } from '../../../lib/extract/words';
import { article, reported, spoken } from '../../fixtures/extract';

const QUOTE =
  'The council heard from the harbor board and looked at the plans for the storms that come with weather conditions';

describe('a sentence that runs over the end of a paragraph', () => {
  test('is one, with one speaker', () => {
    const source = article(`“${QUOTE}`, 'like these,” Dana Fell said.', 'Nobody answered.');
    expect(spoken(source)).toEqual([[`${QUOTE} like these,`, 'Dana Fell']]);
  });

  test.each<[what: string, before: string, after: string]>([
    ['the first ends', `${QUOTE}.`, 'like these, it said.'],
    ['the second begins anew', QUOTE, 'Nobody answered.'],
    ['they are items of a list', 'raise the wall', 'lower the toll'],
  ])('is none where %s', (_what, before, after) => {
    expect(importText(`It rained.\n\n${before}\n\n${after}`)).toHaveLength(3);
  });
});

describe('sentences without a space between them', () => {
  test('are two', () => {
    const source = article('Dana Fell met the council.', '“The dam holds,” she said.Fell said the walls were new.');
    expect(spoken(source)).toEqual([['The dam holds,', 'Dana Fell']]);
    expect(reported(source)).toEqual([['the walls were new', 'Dana Fell']]);
  });

  test.each(['example.org', 'gov.uk', '1.5'])('%s is one word', (word) => {
    expect(wordsOf(`to ${word} on Monday`, []).map(({ text }) => text)).toEqual(['to', word, 'on', 'Monday']);
  });
});

describe('quoted words that stand alone', () => {
  const kinds = (...lines: string[]) => importText(lines.join('\n\n')).map(({ kind }) => kind);

  test.each(['"The dam problem"', '3. “Not some narrow channel”'])('%s is a heading', (line) => {
    expect(kinds('It rained.', line, 'It stopped.')).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  test.each<[what: string, before: string, line: string]>([
    ['a whole sentence', 'It rained.', '“The dam holds.”'],
    ['introduced by a colon', 'The sign said:', '“The dam holds”'],
    ['the beginning of more', 'It rained.', '“The dam holds” and “the walls hold”'],
  ])('is none where it is %s', (_what, before, line) => {
    expect(kinds(before, line, 'It stopped.')).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });
});
