import { describe, expect, test } from 'vitest';
import { importText, originOf } from '../../../lib/extract/import-text';

const texts = (text: string) => importText(text).map(({ id, text }) => `${id} ${text}`);

describe('importText', () => {
  test.each<[what: string, text: string, paragraphs: string[]]>([
    ['nothing', ' \n\n\t\n', []],
    [
      'wrapped lines and a stray space',
      'The harbour of Norwick and all of its quays\n will close for good on the second of\nMay.\n\nSo it goes.',
      ['p1 The harbour of Norwick and all of its quays will close for good on the second of May.', 'p2 So it goes.'],
    ],
    [
      'one paragraph per line',
      'It rained.\nIt stopped.\nIt rained again.',
      ['p1 It rained.', 'p2 It stopped.', 'p3 It rained again.'],
    ],
    [
      'a subheading between blank lines',
      'It rained.\n\nA dry spell\n\nIt stopped.',
      ['p1 It rained.', 'h1 A dry spell', 'p2 It stopped.'],
    ],
    [
      'a line to another story',
      'It rained.\n\nRelated article: More Rain\n\nRead more: Floods\n\nIt stopped.',
      ['p1 It rained.', 'p2 It stopped.'],
    ],
    [
      'a short paragraph is no subheading',
      'It rained.\n\n"No comment."\n\nIt stopped.',
      ['p1 It rained.', 'p2 "No comment."', 'p3 It stopped.'],
    ],
    ['other line ends', 'It rained.\r\n\r\nIt stopped.', ['p1 It rained.', 'p2 It stopped.']],
  ])('%s', (_what, text, paragraphs) => {
    expect(texts(text)).toEqual(paragraphs);
  });

  test('tells a subheading glued to the paragraph before it', () => {
    const text = `The council of Norwick met for a long time on Monday, and nobody knew
why it had to be so long until the mayor spoke of the
harbour.
 'Sad day'

The mayor did not stay for the end of the meeting in the old hall of
the town.`;
    expect(texts(text)).toEqual([
      'p1 The council of Norwick met for a long time on Monday, and nobody knew why it had to be so long until the mayor spoke of the harbour.',
      "h1 'Sad day'",
      'p2 The mayor did not stay for the end of the meeting in the old hall of the town.',
    ]);
  });

  test('finds the way back to the text', () => {
    const text =
      '  The harbour of Norwick and all of its quays\n will   close for good on the second of\nMay.\n\nIt did.';
    for (const paragraph of importText(text)) {
      for (const word of paragraph.text.matchAll(/\S+/g)) {
        const origin = originOf(paragraph, word.index);
        expect(text.slice(origin, origin + word[0].length)).toBe(word[0]);
      }
    }
  });
});
