import { describe, expect, test } from 'vitest';
import { article, rowsOf, spoken } from '../../fixtures/extract';

type Said = [quote: string, speaker: string | null][];

describe('paragraphs without a cue', () => {
  test.each<[what: string, paragraphs: string[], quotes: Said]>([
    [
      'go on with the speaker before',
      ['"It holds," Dana Fell said.', '"We checked it twice."'],
      [
        ['It holds,', 'Dana Fell'],
        ['We checked it twice.', 'Dana Fell'],
      ],
    ],
    [
      'one after the other',
      ['"It holds," Dana Fell said.', '"We checked it."', '"We will check again."'],
      [
        ['It holds,', 'Dana Fell'],
        ['We checked it.', 'Dana Fell'],
        ['We will check again.', 'Dana Fell'],
      ],
    ],
    [
      'stop at another speaker',
      ['"It holds," Dana Fell said.', '"It does not," Ian Moss said.', '"Look at the wall."'],
      [
        ['It holds,', 'Dana Fell'],
        ['It does not,', 'Ian Moss'],
        ['Look at the wall.', 'Ian Moss'],
      ],
    ],
    [
      'after an introduction with a colon',
      ['Dana Fell answered in one line:', '"It holds."'],
      [['It holds.', 'Dana Fell']],
    ],
    [
      'after indirect speech',
      ['Dana Fell said the dam was safe.', '"We checked it twice."'],
      [['We checked it twice.', 'Dana Fell']],
    ],
  ])('%s', (_what, paragraphs, quotes) => {
    expect(spoken(article(...paragraphs))).toEqual(quotes);
  });

  test('have no mention and no cue, and a note that names the words they hang on', () => {
    const source = article('"It holds," Dana Fell said.', '"We checked it twice."');
    expect(rowsOf(source)[1]).toEqual({ quote: 'We checked it twice.', kind: 'direct', speaker: 'Dana Fell' });
    expect(source.notes.filter(({ quote }) => quote === 'q2')).toMatchObject([
      { kind: 'carried-over', evidence: { paragraph: 'p1' } },
    ]);
  });
});

describe('a quotation over several paragraphs', () => {
  test.each<[what: string, paragraphs: string[], quotes: string[]]>([
    [
      'whose mark reopens',
      ['Dana Fell said: "It holds. We know.', '"We checked it.', '"And again."'],
      ['It holds. We know.', 'We checked it.', 'And again.'],
    ],
    [
      'in curly marks',
      ['Dana Fell said: “It holds. We know.', '“We checked it.', '“And again.”'],
      ['It holds. We know.', 'We checked it.', 'And again.'],
    ],
    [
      'that only closes at its end',
      ['Dana Fell said: “It holds. We know.', 'We checked it.”'],
      ['It holds. We know.', 'We checked it.'],
    ],
    [
      'with the cue behind its last piece',
      ['“It holds. We know.', '“We checked it,” Dana Fell said.'],
      ['It holds. We know.', 'We checked it,'],
    ],
  ])('%s', (_what, paragraphs, quotes) => {
    expect(spoken(article(...paragraphs))).toEqual(quotes.map((quote) => [quote, 'Dana Fell']));
  });
});
