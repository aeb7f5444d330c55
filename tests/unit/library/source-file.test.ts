import { describe, expect, test } from 'vitest';
import { readSourceFile, sourceFile } from '../../../lib/library/source-file';
import { sourceNamed } from '../../fixtures/library';

const TWO = [sourceNamed('a'), sourceNamed('b')];

describe('a source file gives', () => {
  test.each<[string, string, unknown]>([
    ['what was written into it', sourceFile(TWO).join(''), TWO],
    ['nothing where nothing was', sourceFile([]).join(''), []],
    ['one bare source', JSON.stringify(TWO[0]), [TWO[0]]],
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
    ['a number', 7, 'there is no source in it'],
  ])('%s', (_, value, message) => {
    expect(() => readSourceFile(JSON.stringify(value))).toThrow(message);
  });

  test('no JSON at all', () => {
    expect(() => readSourceFile('{"sources": [')).toThrow(SyntaxError);
  });
});
