import { describe, expect, test } from 'vitest';
import { article, spoken } from '../../fixtures/extract';

const LEAD = 'Mara Holt, the mayor of Norwick, met union leader Jon Vale on Monday.';

describe('one speaker per quote', () => {
  test.each<[what: string, paragraphs: string[], quotes: [string, string | null][]]>([
    [
      'the organization before title and name',
      ['"It is late," Norwick Harbour spokesman Jon Vale said.'],
      [['It is late,', 'Jon Vale']],
    ],
    ['an inverted cue', ['"It is late," said Mara Holt, the mayor.'], [['It is late,', 'Mara Holt']]],
    ['a relative clause', ['"It is late," Mara Holt, who had slept badly, said.'], [['It is late,', 'Mara Holt']]],
    [
      'a split quotation',
      ['"It is late," Mara Holt said. "Go home."'],
      [
        ['It is late,', 'Mara Holt'],
        ['Go home.', 'Mara Holt'],
      ],
    ],
    [
      'one sentence in two pieces',
      ['"It is," Mara Holt said, "too late."'],
      [
        ['It is,', 'Mara Holt'],
        ['too late.', 'Mara Holt'],
      ],
    ],
    [
      'the cue in the second of two',
      ['"It is late. Very late." "Go home," said Mara Holt.'],
      [
        ['It is late. Very late.', 'Mara Holt'],
        ['Go home,', 'Mara Holt'],
      ],
    ],
    [
      'a paragraph without a cue',
      ['"It is late," Mara Holt said.', '"Go home."'],
      [
        ['It is late,', 'Mara Holt'],
        ['Go home.', 'Mara Holt'],
      ],
    ],
    [
      'marks that reopen',
      ['Mara Holt said: "It is late.', '"Go home."'],
      [
        ['It is late.', 'Mara Holt'],
        ['Go home.', 'Mara Holt'],
      ],
    ],
    [
      'an introduction in the paragraph before',
      ['Mara Holt put it plainly to the council and said:', '"It is late."'],
      [['It is late.', 'Mara Holt']],
    ],
    ['who acts in the sentence before', ['Mara Holt shook her head. "It is late."'], [['It is late.', 'Mara Holt']]],
    ['single marks', ['‘It is late,’ Mara Holt said.'], [['It is late,', 'Mara Holt']]],
    ['a verb that the lists do not have', ['"It is late," Mara Holt deadpanned.'], [['It is late,', 'Mara Holt']]],
    ['a label', ['Mara Holt: "It is late."'], [['It is late.', 'Mara Holt']]],
    ['a signature', ['"It is late." — Mara Holt'], [['It is late.', 'Mara Holt']]],
    ['a judgement', ['Mara Holt called the plan "a bad joke" on Monday.'], [['a bad joke', 'Mara Holt']]],
    [
      'the account of the one who reports it',
      ['Mara Holt said that Jon Vale had called the plan "a bad joke" twice.'],
      [['a bad joke', 'Jon Vale']],
    ],
    ['a trailing cue', ['The plan is "a bad joke" for the town, Mara Holt told AFP.'], [['a bad joke', 'Mara Holt']]],
    [
      'an organization',
      ['"It is late," the Norwick Harbour Authority said.'],
      [['It is late,', 'Norwick Harbour Authority']],
    ],
    ['a document', ['"It is late," the report said.'], [['It is late,', 'report']]],
    ['an unnamed source', ['"It is late," a harbour official said.'], [['It is late,', 'harbour official']]],
    ['several people', ['"It is late," Mara Holt and Jon Vale said.'], [['It is late,', 'Mara Holt and Jon Vale']]],
    [
      'a transcript',
      ['"HOLT: It is late.', '"VALE: It is not."', 'Mara Holt and Jon Vale spoke again on Tuesday.'],
      [
        ['It is late.', 'Mara Holt'],
        ['It is not.', 'Jon Vale'],
      ],
    ],
    ['nobody', ['The sign over the door was new. "It is late."'], [['It is late.', null]]],
  ])('%s', (_what, paragraphs, quotes) => {
    expect(spoken(article(...paragraphs))).toEqual(quotes);
  });
});

describe('pronouns and descriptions', () => {
  test.each<[what: string, paragraphs: string[], speakers: (string | null)[]]>([
    ['she', [LEAD, '"It is late," she said.'], ['Mara Holt']],
    ['he', [LEAD, '"It is late," he said.'], ['Jon Vale']],
    ['a surname', [LEAD, '"It is late," Vale said.'], ['Jon Vale']],
    ['a title', [LEAD, '"It is late," the mayor said.'], ['Mara Holt']],
    ['a title of another', [LEAD, '"It is late," the union leader said.'], ['Jon Vale']],
    [
      'a name inside a quotation does not count',
      [LEAD, '"Jon Vale and Rolf Brand are late," Holt said.', '"So late," she added.'],
      ['Mara Holt', 'Mara Holt'],
    ],
    ['it, of a document', ['"It is late," the report said.', '"Too late," it added.'], ['report', 'report']],
    [
      'they, of a group',
      ['"It is late," harbour officials said.', '"Too late," they added.'],
      ['harbour officials', 'harbour officials'],
    ],
    [
      'two people with one surname',
      ['Mayor Mara Holt and her brother Peter Holt spoke.', '"It is late," Mr. Holt said.', '"It is," Mrs. Holt said.'],
      ['Peter Holt', 'Mara Holt'],
    ],
    [
      'a capital for its government',
      ['Russian Foreign Minister Igor Panin came. "It is late," said Moscow\'s top diplomat.'],
      ['Igor Panin'],
    ],
    [
      'a demonym that does not fit',
      ['Russian minister Igor Panin came. "It is late," the Chinese minister said.'],
      ['Chinese minister'],
    ],
  ])('%s', (_what, paragraphs, speakers) => {
    expect(spoken(article(...paragraphs)).map(([, speaker]) => speaker)).toEqual(speakers);
  });
});

describe('what is no speech', () => {
  test.each([
    'Her novel, "The Long Way Home," came out in May.',
    'The so-called "golden hour" had passed.',
    'She starred in "Harbour Lights" on Monday.',
    'The town has a "dry" port.',
  ])('%s', (text) => {
    expect(spoken(article(text))).toEqual([]);
  });
});
