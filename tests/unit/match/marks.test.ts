import { describe, expect, test } from 'vitest';
import { fingerprints } from '../../../lib/match/fingerprints';
import { markSource } from '../../../lib/match/marks';
import { prepare } from '../../../lib/match/prepare';
import { segmentOf } from '../../../lib/match/segment';
import { SourceIndex } from '../../../lib/match/source-index';
import { finish } from '../../../lib/tasks';
import { hash } from '../../../lib/text/hash';
import { readWords } from '../../../lib/text/words';
import { sourceOf } from '../../fixtures/match';
import { STORIES } from '../../fixtures/republish/corpus';
import { SOURCE } from '../../fixtures/ui-source';

const index = new SourceIndex([segmentOf(STORIES.map(({ source }) => markSource(prepare(source))))]);
const candidatesOf = (...texts: string[]) =>
  index.candidates(finish(fingerprints(finish(readWords(texts.join('\n'))))).hashes);

const OTHER =
  'The harvest was late that year, and nobody in the valley had bread before the first snow fell on the pass.';

describe.each(STORIES.map(({ source }) => ({ id: source.id, source })))(
  '$id is a candidate for a page',
  ({ id, source }) => {
    test('that has one of its distinctive quotes and nothing else of it', () => {
      const quotes = prepare(source).units.filter(({ kind }) => kind === 'quote');
      expect(quotes.length).toBeGreaterThan(0);
      const missed = quotes.filter((unit) => {
        const span = source.quotes.find((quote) => quote.id === unit.id)?.span;
        const text = source.paragraphs.find((one) => one.id === span?.paragraph)?.text ?? '';
        return !candidatesOf(OTHER, `"${text.slice(span?.start, span?.end)}"`, OTHER).includes(id);
      });
      expect(missed.map((unit) => unit.id)).toEqual([]);
    });

    test.each(['first', 'last'])('that has the %s half of a paragraph with words of its own in it', (half) => {
      const paragraphs = prepare(source).units.filter(({ kind }) => kind === 'paragraph');
      const missed = paragraphs.filter(({ length, weights, paragraph }) => {
        const text = source.paragraphs[paragraph]?.text ?? '';
        const words = finish(readWords(text));
        const [from, to] = half === 'first' ? [0, Math.ceil(length / 2)] : [Math.floor(length / 2), length];
        const own = weights.slice(from, to).filter((weight) => weight === 1).length;
        const part = text.slice(words.starts[from], words.ends[to - 1]);
        return own >= 6 && !candidatesOf(OTHER, part, OTHER).includes(id);
      });
      expect(missed.map((unit) => unit.id)).toEqual([]);
    });
  },
);

test('no source is a candidate for a page that has nothing of it', () => {
  expect(candidatesOf(OTHER)).toEqual([]);
});

test('turns of phrase from different paragraphs make no candidate, the same words of one paragraph do', () => {
  const apart = sourceOf(
    'Harbor pilots walked out before dawn over a broken promise that nobody had written down.',
    'Container ships waited outside the breakwater while insurers counted every lost hour.',
  );
  const phrases = ['walked out before dawn over a broken promise', 'waited outside the breakwater while insurers'];
  const marksIn = (text: string) => finish(fingerprints(finish(readWords(text)))).hashes;
  const one = new SourceIndex([segmentOf([markSource(prepare(apart))])]);
  const first = marksIn(phrases[0] as string).slice(0, 1);
  const second = marksIn(phrases[1] as string).slice(0, 1);
  expect(one.candidates([...first, ...second])).toEqual([]);
  expect(one.candidates(marksIn(phrases[0] as string))).toEqual([apart.id]);
});

// What is kept is indexed anew only where something else has made it: when these change, raise MARKED_BY.
test('the marks of a source are those that are kept', () => {
  const { units } = markSource(prepare(SOURCE));
  expect(hash(units.map(({ hashes }) => hashes.join()).join('|'))).toBe(387231612);
});
