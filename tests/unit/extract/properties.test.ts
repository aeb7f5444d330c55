import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSource } from '../../../lib/source/schema';
import type { Quote, Source } from '../../../lib/source/types';
import { article, rowsOf } from '../../fixtures/extract';

const MARKS = ['"', '“', '”', "'", '‘', '’', "''", '«', '»'];
const WORDS = [
  'Dana Fell',
  'Fell',
  'Ian Moss',
  'she',
  'the mayor',
  'the report',
  'officials',
  'Ammer Post',
  'Dr.',
  'who',
];
const VERBS = ['said', 'told', 'according to', 'asked', 'called it', 'added that', 'had warned', 'in a statement'];
const PUNCTUATION = [',', '.', '?', '…', '—', '(', ')', '[', ']', ':', '12"', '\n', '\n\n', '\ud800', '习', 'It holds'];

const piece = fc.constantFrom(...MARKS, ...WORDS, ...VERBS, ...PUNCTUATION);
/** Enough English that the text is not left aside as another language. */
const ENGLISH =
  'They said that the dam of the town would hold, and that it had been built by the people who lived there.';

const anything = fc
  .array(fc.tuple(fc.oneof({ weight: 9, arbitrary: piece }, fc.string({ maxLength: 6 })), fc.constantFrom('', ' ')), {
    maxLength: 60,
  })
  .map((pieces) => `${pieces.flat().join('')}\n\n${ENGLISH}`);

/** Sentences as news has them, whose quotations stand between « and », to be written in marks of any style. */
const clause = fc.constantFrom('It holds', 'We have checked the wall', 'a very old wall', 'Nobody asked us about it');
const sentence = fc.oneof(
  fc
    .tuple(clause, fc.constantFrom('she said', 'said Ian Moss', 'the mayor told Reuters'))
    .map(([a, b]) => `«${a},» ${b}.`),
  fc.tuple(clause, clause).map(([a, b]) => `«${a},» Dana Fell said. «${b}.»`),
  clause.map((one) => `Ian Moss said: «${one}.»`),
  clause.map((one) => `Dana Fell called it «${one}» on Monday.`),
  fc.constant('The mayor, Dana Fell, walked along the dam.'),
);
const story = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n')), { minLength: 1, maxLength: 8 })
  .map((sentences) => sentences.flat().join(''));

/** Quotes in the order of the source whose spans must not overlap: marked ones, reported ones, echoes. */
function kinds({ quotes }: Source): Quote[][] {
  const echo = (quote: Quote) => quote.echoes !== undefined;
  return [
    quotes.filter((quote) => quote.kind !== 'indirect' && !echo(quote)),
    quotes.filter((quote) => quote.kind === 'indirect' && !echo(quote)),
    quotes.filter(echo),
  ];
}

describe('whatever the text', { timeout: 60_000 }, () => {
  test('the source is valid: spans inside of their paragraphs, references to what is there', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const source = article(text);
        expect(parseSource(JSON.parse(JSON.stringify(source)))).toEqual(source);
      }),
      { numRuns: 200 },
    );
  });

  test('quotes of one kind are in order and do not overlap', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const source = article(text);
        const place = new Map(source.paragraphs.map(({ id }, index) => [id, index]));
        for (const quotes of kinds(source)) {
          quotes.slice(1).forEach(({ span }, index) => {
            const before = quotes[index]?.span ?? span;
            const apart = (place.get(span.paragraph) ?? 0) - (place.get(before.paragraph) ?? 0);
            expect(apart > 0 || (apart === 0 && before.end <= span.start)).toBe(true);
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the same text gives the same source', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(article(text)).toEqual(article(text));
      }),
    );
  });

  test('curly and straight marks give the same quotes', () => {
    fc.assert(
      fc.property(story, (text) => {
        const curly = article(text.replaceAll('«', '“').replaceAll('»', '”'));
        const straight = article(text.replaceAll(/[«»]/g, '"'));
        expect(rowsOf(straight)).toEqual(rowsOf(curly));
      }),
      { numRuns: 200 },
    );
  });
});
