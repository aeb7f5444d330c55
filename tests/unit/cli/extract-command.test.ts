import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractFile, predictLines } from '../../../lib/cli/extract-command';
import { InputError } from '../../../lib/cli/input-error';
import { FOLDER, file } from './files';

const ARTICLE = `The harbor reopened on Monday.

"We lost eleven days and two cranes," said harbor master Helen Moreno.

She said the ferries
would follow by Friday.
`;

test('an article becomes a source document', () => {
  const source = extractFile(file('The harbor.txt', ARTICLE));
  expect(source).toMatchObject({ id: 'the-harbor', title: 'The harbor' });
  expect(
    source.quotes.map(({ kind, speaker }) => [kind, source.speakers.find(({ id }) => id === speaker)?.name]),
  ).toEqual([
    ['direct', 'Helen Moreno'],
    ['indirect', 'Helen Moreno'],
  ]);
});

test('predictions point into the text as it was given', () => {
  const [line = ''] = [...predictLines(file('a.jsonl', `${JSON.stringify({ id: 7, text: ARTICLE })}\n\n`))];
  const { id, quotes } = JSON.parse(line) as {
    id: number;
    quotes: {
      start: number;
      end: number;
      speaker: { start: number; end: number; text: string };
      speakerName: string;
    }[];
  };
  expect(id).toBe(7);
  expect(quotes.map(({ start, end }) => ARTICLE.slice(start, end))).toEqual([
    'We lost eleven days and two cranes,',
    'the ferries\nwould follow by Friday',
  ]);
  expect(quotes.map(({ speaker }) => ARTICLE.slice(speaker.start, speaker.end))).toEqual([
    'harbor master Helen Moreno',
    'She',
  ]);
  expect(quotes.map(({ speakerName }) => speakerName)).toEqual(['Helen Moreno', 'Helen Moreno']);
});

describe('bad input is named', () => {
  test.each([
    ['{"id":1,"text":"a"}\nrubbish', /lines\.jsonl:2: is no JSON$/],
    ['{"id":1}', /lines\.jsonl:1: "text" must be a string$/],
    ['{"text":"a"}', /lines\.jsonl:1: "id" must be a string$/],
    ['[]', /lines\.jsonl:1: "id" must be a string$/],
    ['null', /lines\.jsonl:1: "id" must be a string$/],
  ])('%j', (text, message) => {
    const path = file('lines.jsonl', text);
    expect(() => [...predictLines(path)]).toThrow(InputError);
    expect(() => [...predictLines(path)]).toThrow(message);
  });

  test('a file that is not there', () => {
    expect(() => extractFile(join(FOLDER, 'none.txt'))).toThrow(/none\.txt: /);
  });
});
