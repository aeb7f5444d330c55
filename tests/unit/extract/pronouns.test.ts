import { describe, expect, test } from 'vitest';
import { article, rowsOf, spoken } from '../../fixtures/extract';

const LEAD = 'Ines Calder, the mayor of Port Ammer, met union leader Tobias Reyk on Monday.';

describe('pronouns and descriptions stand for someone of the article', () => {
  test.each<[what: string, paragraphs: string[], speakers: (string | null)[]]>([
    ['by gender', [LEAD, '"We agree," she said.', '"We do not," he said.'], ['Ines Calder', 'Tobias Reyk']],
    ['by surname', [LEAD, '"We agree," Reyk said.', '"Not yet," Calder said.'], ['Tobias Reyk', 'Ines Calder']],
    ['by office', [LEAD, '"We agree," the mayor said.'], ['Ines Calder']],
    ['by another office', [LEAD, '"We agree," the union leader said.'], ['Tobias Reyk']],
    [
      'the one in focus, not the one named last inside of the quote',
      ['Anna Voss spoke first. "Marta Lind never answered me," she said.', '"Marta was in Rome," she added.'],
      ['Anna Voss', 'Anna Voss'],
    ],
    [
      'the person who acts, not the one acted on',
      ['Anna Voss praised Marta Lind after the vote.', '"The best we have," she said.'],
      ['Anna Voss'],
    ],
    [
      'across paragraphs in which nobody else is named',
      ['Anna Voss opened the hall.', 'It had been closed for years.', '"A good day," she said.'],
      ['Anna Voss'],
    ],
    [
      'by nationality and office',
      [
        'Norwegian Foreign Minister Erik Solheim met Chilean President Rosa Duarte.',
        '"Good talks," the Norwegian minister said.',
        '"Very good," the Chilean leader said.',
      ],
      ['Erik Solheim', 'Rosa Duarte'],
    ],
    [
      'an office held by nobody named stays a description',
      ['Anna Voss is a pilot.', '"No comment," the prosecutor said.'],
      ['prosecutor'],
    ],
    [
      'someone who is only named afterwards',
      ['"A good day," she said.', 'Anna Voss opened the hall on Monday.'],
      ['Anna Voss'],
    ],
    [
      'an organization by the noun in its name',
      ['The Ammer Water Department closed the dam.', '"It was old," the department said.'],
      ['Ammer Water Department'],
    ],
    [
      'a name of unknown kind that is an "it"',
      ['"It was old," Norden Rail said.', 'It added: "We checked."'],
      ['Norden Rail', 'Norden Rail'],
    ],
    ['the company', ['Brightwater Group closed two mills.', '"We had no choice," it said.'], ['Brightwater Group']],
  ])('%s', (_what, paragraphs, speakers) => {
    expect(spoken(article(...paragraphs)).map(([, speaker]) => speaker)).toEqual(speakers);
  });

  test('the mention is the pronoun, the speaker the name', () => {
    expect(rowsOf(article(LEAD, '"We agree," she said.'))).toEqual([
      { quote: 'We agree,', kind: 'direct', speaker: 'Ines Calder', mention: 'she', cue: 'said' },
    ]);
  });
});
