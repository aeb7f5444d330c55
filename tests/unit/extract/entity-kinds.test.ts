import { describe, expect, test } from 'vitest';
import { article, wordsAt } from '../../fixtures/extract';

type Found = [name: string, kind: string, aliases: string[]][];

describe('entities, their kinds and their other names', () => {
  test.each<[what: string, paragraphs: string[], entities: Found]>([
    [
      'a person with title, surname and honorific',
      ['Mayor Dana Fell spoke.', 'Fell left. Ms. Fell came back.'],
      [['Dana Fell', 'person', ['Mayor Dana Fell', 'Fell', 'Ms. Fell']]],
    ],
    [
      'a person described by office',
      ['Norwegian Foreign Minister Erik Solheim came.', '"Good," the Norwegian minister said.'],
      [['Erik Solheim', 'person', ['Norwegian Foreign Minister Erik Solheim', 'the Norwegian minister']]],
    ],
    ['an organization', ['He joined the Ammer Water Authority.'], [['Ammer Water Authority', 'organization', []]]],
    ['a country', ['They flew to Norway.'], [['Norway', 'place', []]]],
    [
      'an agency and its country',
      ['It was told to Danish news agency Ritsund.'],
      [['Ritsund', 'organization', ['Danish news agency Ritsund']]],
    ],
    [
      'a magazine',
      ['She wrote in Lantern Quarterly magazine.'],
      [['Lantern Quarterly', 'work', ['Lantern Quarterly magazine']]],
    ],
    [
      'a person whose verb is followed by a medium',
      ['Dana Fell came.', 'Fell told public broadcaster Ritsund that it rained.'],
      [
        ['Dana Fell', 'person', ['Fell']],
        ['Ritsund', 'organization', ['public broadcaster Ritsund']],
      ],
    ],
    ['an event', ['They met at the Ammer Water Summit.'], [['Ammer Water Summit', 'event', []]]],
    [
      'two people',
      ['Dana Fell met Ian Moss.', 'Moss thanked Fell.'],
      [
        ['Dana Fell', 'person', ['Fell']],
        ['Ian Moss', 'person', ['Moss']],
      ],
    ],
    ['days, months and nationalities are none', ['On Monday, in March, the French came.'], []],
  ])('%s', (_what, paragraphs, entities) => {
    expect(article(...paragraphs).entities.map(({ name, kind, aliases }) => [name, kind, aliases])).toEqual(entities);
  });

  test('mentions are in reading order, in quotations too', () => {
    const source = article('Dana Fell came.', '"Fell is late," Ian Moss said. Fell smiled.');
    const [fell] = source.entities;
    expect(fell?.mentions.map((span) => [span.paragraph, wordsAt(source, span)])).toEqual([
      ['p1', 'Dana Fell'],
      ['p2', 'Fell'],
      ['p2', 'Fell'],
    ]);
  });
});
