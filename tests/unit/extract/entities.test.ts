import { describe, expect, test } from 'vitest';
import { article } from '../../fixtures/extract';

describe('entities', () => {
  test.each<[what: string, paragraphs: string[], entities: [name: string, kind: string, aliases: string[]][]]>([
    [
      'a title and a surname',
      ['Mayor Mara Holt spoke.', 'They met Holt again.'],
      [['Mara Holt', 'person', ['Mayor Mara Holt', 'Holt']]],
    ],
    [
      'a country and its short form',
      ['They left the U.S. for Japan.'],
      [
        ['United States', 'place', ['U.S.']],
        ['Japan', 'place', []],
      ],
    ],
    [
      'a medium with its description',
      ['It was told to French state broadcaster CGTN.'],
      [['CGTN', 'organization', ['French state broadcaster CGTN']]],
    ],
    [
      'a magazine',
      ['She wrote in Harbour Review magazine.'],
      [['Harbour Review', 'work', ['Harbour Review magazine']]],
    ],
    [
      'an institution',
      ['He works at the Norwick Maritime Institute.'],
      [['Norwick Maritime Institute', 'organization', []]],
    ],
    [
      'wars and invasions of one place',
      ['The war in Ukraine goes on.', 'They condemned the invasion of Ukraine.'],
      [
        ['war in Ukraine', 'event', ['invasion of Ukraine']],
        ['Ukraine', 'place', []],
      ],
    ],
    ['adjectives of origin are none', ['Two French pilots and a Chinese ship came.'], []],
    ['weekdays and sentence beginnings are none', ['Yesterday it rained. On Monday it stopped. Nobody cared.'], []],
  ])('%s', (_what, paragraphs, expected) => {
    const { entities } = article(...paragraphs);
    expect(entities.map(({ name, kind, aliases }) => [name, kind, aliases])).toEqual(expected);
  });

  test('roles and affiliations of speakers', () => {
    const source = article(
      'French Foreign Minister Luc Morel met his Chinese counterpart Chen Bo.',
      '"It is late," Chen said. "It is," Morel told reporters.',
      '"It is," said Ann Reed, director of the Norwick Maritime Institute.',
    );
    expect(source.speakers.map(({ name, role, affiliation }) => [name, role, affiliation])).toEqual([
      ['Chen Bo', 'Chinese Foreign Minister', 'China'],
      ['Luc Morel', 'French Foreign Minister', 'France'],
      ['Ann Reed', 'director of the Norwick Maritime Institute', 'Norwick Maritime Institute'],
    ]);
  });
});
