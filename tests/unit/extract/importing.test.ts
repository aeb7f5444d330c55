import { describe, expect, test } from 'vitest';
import { article, spoken } from '../../fixtures/extract';

describe('an article as it is pasted', () => {
  test.each<[what: string, text: string, paragraphs: [id: string, text: string][]]>([
    [
      'wrapped lines',
      '"The dam of Ammer holds for\nnow," Dana Fell said to the\npeople of the town.\n\nIt rained.',
      [
        ['p1', '"The dam of Ammer holds for now," Dana Fell said to the people of the town.'],
        ['p2', 'It rained.'],
      ],
    ],
    [
      'a subheading',
      'It rained.\n\nOld walls\n\n"It holds," Dana Fell said.',
      [
        ['p1', 'It rained.'],
        ['h1', 'Old walls'],
        ['p2', '"It holds," Dana Fell said.'],
      ],
    ],
    [
      'a subheading glued to the paragraph before',
      "The people of Ammer came to the old hall on Monday to hear what was to become\nof the dam.\n'Old walls'\n\nNobody from the town knew what to say when the meeting in the hall of the town\nwas over.",
      [
        ['p1', 'The people of Ammer came to the old hall on Monday to hear what was to become of the dam.'],
        ['h1', "'Old walls'"],
        ['p2', 'Nobody from the town knew what to say when the meeting in the hall of the town was over.'],
      ],
    ],
    [
      'lines to other stories',
      'It rained.\n\nRelated: The Long Winter\n\nRead more: Floods\n\nIt stopped.',
      [
        ['p1', 'It rained.'],
        ['p2', 'It stopped.'],
      ],
    ],
    [
      'line ends of other systems, no-break spaces and tabs',
      'It\u00a0rained\tall day.\r\n\r\nIt stopped.\r\n',
      [
        ['p1', 'It rained all day.'],
        ['p2', 'It stopped.'],
      ],
    ],
    [
      'one paragraph per line',
      'It rained.\nIt stopped.\n"It holds," Dana Fell said.',
      [
        ['p1', 'It rained.'],
        ['p2', 'It stopped.'],
        ['p3', '"It holds," Dana Fell said.'],
      ],
    ],
  ])('%s', (_what, text, paragraphs) => {
    expect(article(text).paragraphs.map(({ id, text }) => [id, text])).toEqual(paragraphs);
  });

  test('a quotation that was wrapped has its whole span', () => {
    const source = article('"The dam of Ammer holds for\nnow," Dana Fell said to the\npeople of the town.');
    expect(spoken(source)).toEqual([['The dam of Ammer holds for now,', 'Dana Fell']]);
  });

  test('what a source is said to be is kept', () => {
    expect(article('It rained.')).toMatchObject({ version: 1, id: 'made-up', title: 'Made up', wire: 'AFP' });
  });
});

test('each item of a list is a paragraph of its own', () => {
  const list = ['- bread and butter', '- two eggs', '- a bottle of milk'];
  expect(article(list.join('\n')).paragraphs.map(({ text }) => text)).toEqual(list);
});
