import { describe, expect, test } from 'vitest';
import { article, rowsOf } from '../../fixtures/extract';

describe('speakers without a name', () => {
  test.each<[text: string, speaker: string, kind: string]>([
    ['"It holds," a senior official said.', 'senior official', 'person'],
    ['"It holds," said one engineer who asked not to be named.', 'one engineer', 'person'],
    ['"It holds," officials said.', 'officials', 'group'],
    ['"It holds," a source close to the talks said.', 'source close to the talks', 'person'],
    ['"It holds," a spokesman for the Harbor Trust said.', 'spokesman for the Harbor Trust', 'person'],
    ['"It holds," analysts told the council.', 'analysts', 'group'],
    ['"It holds," two people familiar with the plan said.', 'two people familiar with the plan', 'group'],
    ['"It holds," the engineer said.', 'engineer', 'person'],
    ['"It holds," witnesses said.', 'witnesses', 'group'],
  ])('%s', (text, name, kind) => {
    const source = article(text);
    expect(source.speakers).toMatchObject([{ name, kind, named: false }]);
    expect(rowsOf(source)).toMatchObject([{ speaker: name }]);
    expect(source.notes.map((note) => note.kind)).toContain('unnamed');
  });
});

describe('documents and organizations speak', () => {
  test.each<[text: string, speaker: string, kind: string]>([
    ['"It holds," the report said.', 'report', 'document'],
    ['"It holds," the statement read.', 'statement', 'document'],
    ['"It holds," according to the indictment.', 'indictment', 'document'],
    ['"It holds," the letter says.', 'letter', 'document'],
    ['"It holds," the Harbor Trust said.', 'Harbor Trust', 'organization'],
    ['"It holds," the Ammer Water Department said in a statement.', 'Ammer Water Department', 'organization'],
    ['"It holds," the company said.', 'company', 'organization'],
    ['"It holds," the ministry said.', 'ministry', 'organization'],
    ['The court ruled that the plan was "void from the start."', 'court', 'organization'],
    ['The sign said: "It holds."', 'sign', 'document'],
    ['"It holds," the Ammer Post wrote.', 'Ammer Post', 'organization'],
  ])('%s', (text, name, kind) => {
    const source = article(text);
    expect(source.speakers).toMatchObject([{ name, kind }]);
    expect(rowsOf(source)).toMatchObject([{ speaker: name }]);
  });
});
