import { describe, expect, test } from 'vitest';
import { article, reported, rowsOf, wordsAt } from '../../fixtures/extract';

type Said = [words: string, speaker: string | null][];

describe('statements without quotation marks', () => {
  test.each<[text: string, statements: Said]>([
    ['Dana Fell said that the dam would hold.', [['the dam would hold', 'Dana Fell']]],
    ['The dam would hold, Dana Fell said.', [['The dam would hold', 'Dana Fell']]],
    ['The dam would hold, said Dana Fell, an engineer.', [['The dam would hold', 'Dana Fell']]],
    ['The dam would hold, according to Dana Fell.', [['The dam would hold', 'Dana Fell']]],
    ['Dana Fell told the council the dam would hold.', [['the dam would hold', 'Dana Fell']]],
    ['Dana Fell warned that the dam was old.', [['the dam was old', 'Dana Fell']]],
    ['Dana Fell promised to repair the dam.', [['to repair the dam', 'Dana Fell']]],
    ['Officials denied that the dam was old.', [['the dam was old', 'Officials']]],
    ['The report said the dam was old.', [['the dam was old', 'report']]],
    [
      'Dana Fell said the dam was old, and Ian Moss said it was new.',
      [
        ['the dam was old', 'Dana Fell'],
        ['it was new', 'Ian Moss'],
      ],
    ],
    ['Dana Fell walked along the dam and waited for the rain.', []],
    ['Dana Fell did not want to speak on Monday.', []],
  ])('%s', (text, statements) => {
    expect(reported(article(text))).toEqual(statements);
  });

  test('are noted as the words of the article', () => {
    const source = article('Dana Fell said that the dam would hold.');
    expect(source.notes.map(({ kind, evidence }) => [kind, wordsAt(source, evidence)])).toEqual([['indirect', 'said']]);
  });

  test('with some words in marks are one mixed quotation', () => {
    expect(rowsOf(article('Dana Fell said that the dam was "old but sound" on Monday.'))).toMatchObject([
      { quote: 'old but sound', kind: 'mixed', speaker: 'Dana Fell', cue: 'said' },
    ]);
  });

  test('know to whom and when they were said', () => {
    expect(rowsOf(article('Dana Fell told Ian Moss on Monday that the dam would hold.'))).toMatchObject([
      { kind: 'indirect', speaker: 'Dana Fell', addressee: 'Ian Moss', occasion: 'on Monday' },
    ]);
  });
});
