import { describe, expect, test } from 'vitest';
import { article, rowsOf, wordsAt } from '../../fixtures/extract';

describe('the medium is told from the speaker', () => {
  test.each<[text: string, via: string | undefined, note: [kind: string, evidence: string] | undefined]>([
    ['"It holds," Dana Fell told AFP.', 'AFP', ['first-hand', 'told AFP']],
    ['"It holds," Dana Fell told Reuters on Monday.', 'Reuters', ['relayed', 'told Reuters']],
    ['"It holds," Dana Fell told reporters.', undefined, ['first-hand', 'told reporters']],
    [
      '"It holds," Dana Fell wrote in Lantern Quarterly magazine.',
      'Lantern Quarterly magazine',
      ['published', 'wrote in Lantern Quarterly magazine'],
    ],
    [
      '"It holds," Dana Fell said, according to Danish state broadcaster DKR.',
      'Danish state broadcaster DKR',
      ['relayed', 'according to Danish state broadcaster DKR'],
    ],
    [
      'According to the Ammer Post newspaper, Dana Fell said: "It holds."',
      'Ammer Post newspaper',
      ['relayed', 'According to the Ammer Post newspaper'],
    ],
    [
      '"It holds," Dana Fell told the Ammer Post newspaper.',
      'Ammer Post newspaper',
      ['relayed', 'told the Ammer Post newspaper'],
    ],
    [
      '"It holds," Dana Fell said in an interview with Radio Ammer.',
      'Radio Ammer',
      ['relayed', 'said in an interview with Radio Ammer'],
    ],
    ['"It holds," Dana Fell told Ian Moss.', undefined, undefined],
    ['"It holds," Dana Fell said.', undefined, undefined],
  ])('%s', (text, via, note) => {
    const source = article(text);
    const [row] = rowsOf(source);
    expect(row).toMatchObject({ speaker: 'Dana Fell' });
    expect(row?.via).toBe(via);
    const notes = source.notes.filter(({ kind }) => /^(?:relayed|first-hand|published)$/.test(kind));
    expect(notes.map(({ kind, evidence }) => [kind, wordsAt(source, evidence)])).toEqual(note ? [note] : []);
  });

  test('a medium with no other speaker speaks itself', () => {
    expect(rowsOf(article('"It holds," according to the Ammer Post.'))).toMatchObject([{ speaker: 'Ammer Post' }]);
  });
});
