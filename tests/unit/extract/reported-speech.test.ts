import { describe, expect, test } from 'vitest';
import { article, reported } from '../../fixtures/extract';

describe('indirect speech', () => {
  test.each<[text: string, statements: [string, string | null][]]>([
    ['Mara Holt said that the harbour was closed.', [['the harbour was closed', 'Mara Holt']]],
    ['Mara Holt said the harbour was closed.', [['the harbour was closed', 'Mara Holt']]],
    ['Mara Holt said on Monday that the harbour was closed.', [['the harbour was closed', 'Mara Holt']]],
    ['Mara Holt said Monday the harbour was closed.', [['the harbour was closed', 'Mara Holt']]],
    ['The harbour was closed, Mara Holt said.', [['The harbour was closed', 'Mara Holt']]],
    ['The harbour was closed, said Mara Holt.', [['The harbour was closed', 'Mara Holt']]],
    ['The harbour was closed, according to Mara Holt.', [['The harbour was closed', 'Mara Holt']]],
    ['According to Mara Holt, the harbour was closed.', [['the harbour was closed', 'Mara Holt']]],
    [
      'The harbour, Mara Holt said, was closed.',
      [
        ['The harbour', 'Mara Holt'],
        ['was closed', 'Mara Holt'],
      ],
    ],
    ['Mara Holt urged pilots to stay at home.', [['to stay at home', 'Mara Holt']]],
    ['Mara Holt warned pilots against leaving.', [['against leaving', 'Mara Holt']]],
    ['Mara Holt vowed to open the harbour.', [['to open the harbour', 'Mara Holt']]],
    ['Mara Holt asked whether the harbour was closed.', [['whether the harbour was closed', 'Mara Holt']]],
    [
      'Mara Holt said the harbour was closed, adding that it was late.',
      [
        ['the harbour was closed', 'Mara Holt'],
        ['it was late', 'Mara Holt'],
      ],
    ],
    [
      'Mara Holt said the harbour was closed, and Jon Vale said it was late.',
      [
        ['the harbour was closed', 'Mara Holt'],
        ['it was late', 'Jon Vale'],
      ],
    ],
    [
      'Mara Holt said they would close the harbour as Jon Vale left the town.',
      [['they would close the harbour', 'Mara Holt']],
    ],
    // What a person did or has is not what the person said.
    ['Mara Holt has written dozens of letters, and the town read them.', []],
    ['Mara Holt met Jon Vale in Norwick.', []],
    ['Blood tests revealed that the pilot was ill.', []],
    ['A video posted on its site by the crew showed that the harbour was closed.', []],
  ])('%s', (text, statements) => {
    expect(reported(article(text))).toEqual(statements);
  });
});
