import { describe, expect, test } from 'vitest';
import { withCorrections } from '../../../lib/library/kept-source';
import { readSourceFile, sourceFile } from '../../../lib/library/source-file';
import { sourceNamed } from '../../fixtures/library';

const WORDS = { paragraph: 'p1', text: sourceNamed('a').paragraphs[0]?.text.split('"')[1] ?? '' };
const CORRECTED = withCorrections(sourceNamed('a'), [{ quote: WORDS, newSpeaker: 'Bo Lind', reason: 'r' }]);
const TWO = [sourceNamed('a'), sourceNamed('b')];

describe('a source file gives', () => {
  test.each<[string, string, unknown]>([
    ['what was written into it', sourceFile(TWO).join(''), TWO],
    ['nothing where nothing was', sourceFile([]).join(''), []],
    ['one bare source', JSON.stringify(TWO[0]), [TWO[0]]],
    ['corrections, and what was there before them', sourceFile([CORRECTED]).join(''), [CORRECTED]],
    ['a list without a format', JSON.stringify({ sources: TWO }), TWO],
  ])('%s', (_, text, sources) => {
    expect(readSourceFile(text)).toEqual(sources);
  });
});

describe('a bad source file is refused, and the place named', () => {
  const broken = { ...TWO[1], quotes: [{ ...TWO[1]?.quotes[0], speaker: 'nobody' }] };
  test.each<[string, unknown, string]>([
    ['in a list', { sources: [TWO[0], broken] }, 'sources[1].quotes[0].speaker: there is no speaker "nobody"'],
    ['in a bare source', broken, 'quotes[0].speaker: there is no speaker "nobody"'],
    ['another format', { format: 'bookmarks', sources: [] }, 'format: must be "quoteprint-sources"'],
    ['a later version', { format: 'quoteprint-sources', version: 2, sources: [] }, 'version: must be 1'],
    ['no list', { format: 'quoteprint-sources', version: 1 }, 'sources: must be a list'],
    [
      'corrections that are none',
      { sources: [{ ...TWO[0], review: { of: TWO[0], corrections: [{ merge: 'A', reason: 'r' }] } }] },
      'sources[0].review.corrections[0]: is no correction',
    ],
    ['an engine that is none', { ...TWO[0], engine: { version: 1, print: 2 } }, 'engine.version: '],
    ['a byline that is none', { ...TWO[0], byline: ['Ada'] }, 'byline: '],
    [
      'what was before the corrections',
      { ...TWO[0], review: { of: { ...TWO[0], language: '' }, corrections: [] } },
      'review.of.language: must not be empty',
    ],
    ['a number', 7, 'there is no source in it'],
  ])('%s', (_, value, message) => {
    expect(() => readSourceFile(JSON.stringify(value))).toThrow(message);
  });

  test('no JSON at all', () => {
    expect(() => readSourceFile('{"sources": [')).toThrow(SyntaxError);
  });
});
