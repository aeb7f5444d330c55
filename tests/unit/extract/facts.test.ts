import { describe, expect, test } from 'vitest';
import { article, wordsAt } from '../../fixtures/extract';

type Fact = 'addressee' | 'via' | 'occasion';

describe('addressee, medium and occasion of the last quote', () => {
  test.each<[paragraphs: string[], fact: Fact, text: string | null, inferred: boolean]>([
    [['"It is late," Mara Holt told Jon Vale.'], 'addressee', 'Jon Vale', false],
    [['"It is late," Mara Holt told reporters.'], 'addressee', 'reporters', false],
    [['"It is late," Mara Holt told reporters.'], 'via', null, false],
    [['"It is late," Mara Holt told AFP.'], 'via', 'AFP', false],
    [
      ['"It is late," Mara Holt said, according to French state broadcaster CGTN.'],
      'via',
      'French state broadcaster CGTN',
      false,
    ],
    [['"It is late," Mara Holt wrote in Harbour Review magazine.'], 'via', 'Harbour Review magazine', false],
    [
      ['"It is late," Mara Holt wrote in Harbour Review magazine.', '"Too late," she added.'],
      'via',
      'Harbour Review magazine',
      true,
    ],
    [['"It is late," Mara Holt said in a statement.'], 'via', 'statement', false],
    [['"It is late," Mara Holt said on Tuesday.'], 'occasion', 'on Tuesday', false],
    [['In Lisbon last week, Mara Holt told reporters "it is late."'], 'occasion', 'In Lisbon last week', false],
    [
      ['At a press conference in the hall, Mara Holt said: "It is late."'],
      'occasion',
      'At a press conference in the hall',
      false,
    ],
    [
      ['At a press conference in the hall, Mara Holt said: "It is late."', 'Jon Vale, in turn, said: "It is not."'],
      'occasion',
      'At a press conference in the hall',
      true,
    ],
    [
      ['Mara Holt held talks with Jon Vale.', '"It is late," Holt told Vale.'],
      'occasion',
      'talks with Jon Vale',
      false,
    ],
    [['Mara Holt, who came on Monday, said: "It is late."'], 'occasion', null, false],
  ])('%j %s', (paragraphs, fact, text, inferred) => {
    const found = article(...paragraphs).quotes.at(-1)?.[fact];
    expect(found ? [found.text, found.inferred] : null).toEqual(text === null ? null : [text, inferred]);
  });
});

describe('attribution notes of the last quote', () => {
  test.each<[paragraphs: string[], notes: [kind: string, evidence: string, inferred?: boolean][]]>([
    [['"It is late," Mara Holt told AFP.'], [['first-hand', 'told AFP']]],
    [['"It is late," Mara Holt told CNN.'], [['relayed', 'told CNN']]],
    [
      ['"It is late," Mara Holt said, according to local news agencies.'],
      [
        ['relayed', 'according to local news agencies'],
        ['unnamed', 'local news agencies'],
      ],
    ],
    [
      ['"It is late," Mara Holt wrote in Harbour Review magazine.'],
      [['published', 'wrote in Harbour Review magazine']],
    ],
    [['"It is late," a harbour official said.'], [['unnamed', 'a harbour official']]],
    [['"It is late," the report said.'], [['document', 'the report']]],
    [['"It is late," Mara Holt said.', '"Go home now, all of you."'], [['carried-over', 'Mara Holt said']]],
    [
      ['"[We] must go... and never come back," Mara Holt said.'],
      [
        ['insertion', '[We]'],
        ['elision', '...'],
      ],
    ],
    [['Mara Holt called it "a joke" again.'], [['fragment', 'a joke']]],
    [['Mara Holt said it was late.'], [['indirect', 'said']]],
    [['At a news conference, Mara Holt said: "It is late."'], [['first-hand', 'At a news conference']]],
    [['"It is late," Mara Holt said, trailing off: "And yet..."'], []],
  ])('%j', (paragraphs, notes) => {
    const source = article(...paragraphs);
    const last = source.quotes.at(-1)?.id;
    const found = source.notes.filter((note) => note.quote === last);
    expect(found.map((note) => [note.kind, wordsAt(source, note.evidence), note.inferred])).toEqual(
      notes.map(([kind, evidence, inferred = false]) => [kind, evidence, inferred]),
    );
  });
});

test('a heading that echoes a quote has its speaker', () => {
  const source = article(
    'Mara Holt spoke.',
    "'Bad joke'",
    'The plan was "a bad joke," Holt said.',
    "'Nobody said this'",
    'So it goes.',
  );
  const echoes = source.quotes.filter((quote) => quote.echoes !== undefined);
  expect(echoes.map((quote) => [wordsAt(source, quote.span), quote.echoes, quote.speaker])).toEqual([
    ['Bad joke', 'q1', 'mara-holt'],
  ]);
});
