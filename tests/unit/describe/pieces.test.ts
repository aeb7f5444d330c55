import { expect, test } from 'vitest';
import { type Piece, piecesOf } from '../../../lib/describe/pieces';
import type { Paragraph, Source } from '../../../lib/source/types';
import { SOURCE, spanOf } from '../../fixtures/ui-source';

const told = ({ text, quote, first }: Piece) => [text, quote?.id ?? null, first];

function pieces(source: Source, paragraph: string) {
  return piecesOf(source, source.paragraphs.find(({ id }) => id === paragraph) as Paragraph).map(told);
}

test('cuts a paragraph at its quotes, and typesets it', () => {
  expect(pieces(SOURCE, 'p4')).toEqual([
    ['Berg called the plan “', null, false],
    ['a gift to the ferries', 'q3', true],
    ['” and left.', null, false],
  ]);
});

test('leaves a paragraph without quotes whole', () => {
  expect(pieces(SOURCE, 'p5')).toEqual([['The works begin in May.', null, false]]);
});

test('gives words to the inner of two quotes, and lets the outer one go on behind it', () => {
  const [quote] = SOURCE.quotes;
  if (!quote) throw new Error('no quote');
  const outer = {
    ...quote,
    id: 'i9',
    kind: 'indirect' as const,
    span: spanOf('p4', 'the plan "a gift to the ferries" and'),
  };
  expect(pieces({ ...SOURCE, quotes: [outer, ...SOURCE.quotes] }, 'p4')).toEqual([
    ['Berg called ', null, false],
    ['the plan “', 'i9', true],
    ['a gift to the ferries', 'q3', true],
    ['” and', 'i9', false],
    [' left.', null, false],
  ]);
});
