import { describe, expect, test } from 'vitest';
import { article, rowsOf } from '../../fixtures/extract';

describe('organization and title before the name', () => {
  test.each<[text: string, speaker: string, mention: string]>([
    ['"It holds," Harbor Trust spokesman Ian Fell said.', 'Ian Fell', 'Harbor Trust spokesman Ian Fell'],
    ['"It holds," said Harbor Trust spokeswoman Dana Fell.', 'Dana Fell', 'Harbor Trust spokeswoman Dana Fell'],
    [
      '"It holds," Norden Rail chief executive Paula Quist told reporters.',
      'Paula Quist',
      'Norden Rail chief executive Paula Quist',
    ],
    [
      '"It holds," former Bank of Ammer governor Hugo Lenz said.',
      'Hugo Lenz',
      'former Bank of Ammer governor Hugo Lenz',
    ],
    ['"It holds," state Sen. Carla Dunn said.', 'Carla Dunn', 'state Sen. Carla Dunn'],
    ['"It holds," Dr. Omar Haddad said.', 'Omar Haddad', 'Dr. Omar Haddad'],
    ['"It holds," Judge Irene Salk said.', 'Irene Salk', 'Judge Irene Salk'],
    ['"It holds," Danish Prime Minister Karen Holst said.', 'Karen Holst', 'Danish Prime Minister Karen Holst'],
    ['"It holds," the trust\'s director, Ian Fell, said.', 'Ian Fell', "the trust's director, Ian Fell"],
    ['Harbor Trust engineer Ian Fell said: "It holds."', 'Ian Fell', 'Harbor Trust engineer Ian Fell'],
    ['"It holds," Rep. Carla Dunn (D-Ohio) said.', 'Carla Dunn', 'Rep. Carla Dunn'],
  ])('%s', (text, speaker, mention) => {
    expect(rowsOf(article(text))).toMatchObject([{ kind: 'direct', speaker, mention }]);
  });
});
