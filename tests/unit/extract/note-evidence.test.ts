import { describe, expect, test } from 'vitest';
import { article, wordsAt } from '../../fixtures/extract';

type Noted = [kind: string, evidence: string, inferred: boolean][];

describe('attribution notes of the last quote and the words that show them', () => {
  test.each<[what: string, paragraphs: string[], notes: Noted]>([
    ['nothing to note', ['"It holds for now," Dana Fell said.'], []],
    ['relayed', ['"It holds," Dana Fell told Reuters.'], [['relayed', 'told Reuters', false]]],
    ['first-hand', ['"It holds," Dana Fell told AFP.'], [['first-hand', 'told AFP', false]]],
    [
      'first-hand, at an occasion',
      ['At a press conference on Monday, Dana Fell said: "It holds."'],
      [['first-hand', 'At a press conference', false]],
    ],
    [
      'published',
      ['"It holds," Dana Fell wrote in Lantern Quarterly magazine.'],
      [['published', 'wrote in Lantern Quarterly magazine', false]],
    ],
    ['unnamed', ['"It holds," two officials said.'], [['unnamed', 'two officials', false]]],
    [
      'relayed by someone unnamed',
      ['"It holds," Dana Fell said, according to local media.'],
      [
        ['relayed', 'according to local media', false],
        ['unnamed', 'local media', false],
      ],
    ],
    ['document', ['"It holds," the report said.'], [['document', 'the report', false]]],
    ['carried over', ['"It holds," Dana Fell said.', '"We checked it."'], [['carried-over', 'Dana Fell said', false]]],
    [
      'carried over with its medium',
      ['"It holds," Dana Fell told Reuters.', '"We checked it."'],
      [
        ['relayed', 'told Reuters', true],
        ['carried-over', 'Dana Fell told', false],
      ],
    ],
    ['insertion', ['"[The dam] holds," Dana Fell said.'], [['insertion', '[The dam]', false]]],
    ['elision', ['"It holds … and it will," Dana Fell said.'], [['elision', '…', false]]],
    ['fragment', ['Dana Fell called the dam "very sound" on Monday.'], [['fragment', 'very sound', false]]],
  ])('%s', (_what, paragraphs, expected) => {
    const source = article(...paragraphs);
    const last = source.quotes.at(-1)?.id;
    const notes = source.notes.filter(({ quote }) => quote === last);
    expect(notes.map(({ kind, evidence, inferred }) => [kind, wordsAt(source, evidence), inferred])).toEqual(expected);
  });
});
