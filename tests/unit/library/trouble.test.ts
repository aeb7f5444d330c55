import { beforeEach, expect, test } from 'vitest';
import { LibraryError } from '../../../lib/library/library-error';
import { readSourceFile } from '../../../lib/library/source-file';
import { troubleText } from '../../../lib/library/trouble';
import { Misplaced } from '../../../lib/sources/misplaced';
import { sourceNamed } from '../../fixtures/library';
import { useEnglish } from '../../fixtures/ui-messages';

beforeEach(useEnglish);

const read = (value: unknown) => () => readSourceFile(JSON.stringify(value));
const source = sourceNamed('a');
const span = { paragraph: source.paragraphs[0]?.id, start: 0, end: 99_999 };
const speaker = { id: 's1', name: 'Mara', kind: 'person', named: true };

test.each<[text: string | RegExp, work: () => unknown]>([
  [/^This is no JSON: ./, () => readSourceFile('{')],
  ['there is no source in it', read(7)],
  ['format: must be "quoteprint-sources"', read({ format: 'bookmarks', sources: [] })],
  ['sources: must be a list', read({ sources: {} })],
  ['sources[0].title: is missing', read({ sources: [{ ...source, title: undefined }] })],
  ['language: must be string, not 7', read({ ...source, language: 7 })],
  ['id: must not be empty', read({ ...source, id: '' })],
  ['published: must be a date such as 2024-04-09', read({ ...source, published: 'May' })],
  ['speakers[1].id: “s1” occurs twice', read({ ...source, speakers: [speaker, speaker] })],
  [
    /^entities\[0\]\.mentions\[0\]\.end: lies behind the end of paragraph “\w+” \(\d+\)$/,
    read({ ...source, entities: [{ id: 'e1', name: 'Mara', kind: 'person', aliases: [], mentions: [span] }] }),
  ],
  ['review: must be an object', read({ ...source, review: 1 })],
  [
    /^review\.corrections\[0\]: is no correction: it needs /,
    read({ ...source, review: { of: source, corrections: [{}] } }),
  ],
])('says what is wrong with a file, and where: %s', (text, work) => {
  const trouble = troubleOf(work);
  if (text instanceof RegExp) expect(trouble).toMatch(text);
  else expect(trouble).toBe(text);
});

test.each([
  [new Misplaced('no-quote', 'It is sad', 'p2'), 'Nobody is quoted with “It is sad” there any more.'],
  [new Misplaced('no-words', 'It is sad', 'p2', '0'), 'The article has no “It is sad” there.'],
  [new Misplaced('one-speaker'), 'They are one speaker already.'],
  [new LibraryError('full', new DOMException('', 'QuotaExceededError')), /^The browser has no room left/],
  [
    new LibraryError('unavailable', new DOMException('locked', 'InvalidStateError')),
    /cannot be opened \(.*locked\)\.$/,
  ],
  [new Error('something else'), 'something else'],
])('says what went wrong: %s', (error, text) => expect(troubleText(error)).toMatch(text));

function troubleOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return troubleText(error);
  }
  return '';
}
