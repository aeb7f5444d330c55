import { describe, expect, test } from 'vitest';
import { extract } from '../../../lib/extract/extract';
import { parseSource } from '../../../lib/source/schema';
import type { Source } from '../../../lib/source/types';
import { applyReview, applyWhatHolds } from '../../../lib/sources/apply-review';
import { type NamedWords, spanAt, wordsOf } from '../../../lib/sources/named-words';
import { type Correction, parseCorrections } from '../../../lib/sources/review';
import { SOURCE } from '../../fixtures/ui-source';

const ARTICLE = `The harbour of Norwick will close in May, the town council said.

"We cannot afford the repairs," Mara Holt, the mayor of Norwick, told reporters on Monday.

"It is a sad day," she added.`;
const META = { id: 'harbour', title: 'Harbour to close', language: 'en' };
const SAD = { paragraph: 'p3', text: 'It is a sad day,' };

describe('words that a paragraph has twice', () => {
  const TWICE = `"Never," said Mara Holt of the plan. "Never," said Jon Vale of the other.`;
  const [one, two] = [0, 1].map((occurrence) => ({ paragraph: 'p1', text: 'Never,', occurrence }));
  const ids = (...corrections: Correction[]) =>
    applyReview(extract(TWICE, META), { corrections }).quotes.map(({ span, provenance }) => [span.start, provenance]);
  test.each<[string, Correction, [number, string][]]>([
    [
      'the first',
      { quote: one as NamedWords, confirmed: true, reason: 'r' },
      [
        [1, 'reviewed'],
        [38, 'automatic'],
      ],
    ],
    [
      'the second',
      { quote: two as NamedWords, confirmed: true, reason: 'r' },
      [
        [1, 'automatic'],
        [38, 'reviewed'],
      ],
    ],
    ['the first unless told', { notSpeech: { paragraph: 'p1', text: 'Never,' }, reason: 'r' }, [[38, 'automatic']]],
    ['the second is none', { notSpeech: two as NamedWords, reason: 'r' }, [[1, 'automatic']]],
  ])('%s', (_, correction, quotes) => {
    expect(ids(correction)).toEqual(quotes);
  });

  test('are named so that they lead back', () => {
    const source = extract(TWICE, META);
    for (const { span } of source.quotes) expect(spanAt(source, wordsOf(source, span))).toEqual(span);
    expect(wordsOf(source, { paragraph: 'p1', start: 9, end: 13 })).toEqual({
      paragraph: 'p1',
      text: 'said',
      occurrence: 0,
    });
    expect(wordsOf(source, { paragraph: 'p1', start: 14, end: 23 })).toEqual({ paragraph: 'p1', text: 'Mara Holt' });
  });

  test.each([-1, 0.5, '1', null])('occurrence %s is refused', (occurrence) => {
    expect(() => parseCorrections([{ notSpeech: { ...one, occurrence }, reason: 'r' }])).toThrow(/is no correction/);
  });

  test('are refused where there are fewer', () => {
    expect(() =>
      ids({ quote: { paragraph: 'p1', text: 'Never,', occurrence: 2 }, confirmed: true, reason: 'r' }),
    ).toThrow(/has no "Never," number 2/);
  });
});

describe('facts and notes', () => {
  const via = { text: 'The Gull', evidence: { paragraph: 'p2', text: 'told reporters' }, inferred: false };
  test('are set and taken away, and reviewed then', () => {
    const found = extract(ARTICLE, META);
    const setting: Correction = { quote: SAD, set: { via }, reason: 'r' };
    const set = applyReview(found, { corrections: [setting] });
    const quote = set.quotes.find(({ span }) => span.paragraph === 'p3');
    expect(quote).toMatchObject({ via: { text: 'The Gull' }, provenance: 'reviewed' });
    const clearing: Correction = { quote: SAD, set: { via: null }, reason: 'r' };
    const cleared = applyReview(found, { corrections: [setting, clearing] });
    expect(cleared.quotes.find(({ id }) => id === quote?.id)).not.toHaveProperty('via');
  });

  test('a note makes its quote a reviewed one', () => {
    const note = { action: 'add', kind: 'relayed', evidence: SAD, inferred: false } as const;
    const { quotes } = applyReview(extract(ARTICLE, META), { corrections: [{ quote: SAD, note, reason: 'r' }] });
    expect(quotes.find(({ span }) => span.paragraph === 'p3')?.provenance).toBe('reviewed');
  });
});

describe('a region without speech', () => {
  const found = extract(ARTICLE, META);
  const said = (source: Source, paragraph: string) =>
    source.quotes
      .filter(({ span }) => span.paragraph === paragraph)
      .map(({ span }) => source.paragraphs.find(({ id }) => id === paragraph)?.text.slice(span.start, span.end));
  const without = (paragraph: string, text: string) =>
    applyReview(found, { corrections: [{ noSpeechIn: { paragraph, text }, reason: 'r' }] });
  test.each<[string, string, string, string[]]>([
    ['takes a quote within it away', 'p3', '"It is a sad day," she added', []],
    ['takes it away but for its comma', 'p3', 'It is a sad day', []],
    ['ends a quote that reaches into it', 'p3', 'sad day," she', ['It is a']],
    ['begins one behind it', 'p3', '"It is', ['a sad day,']],
    ['leaves a quote round it', 'p3', 'is a', ['It is a sad day,']],
    ['touches nothing else', 'p2', 'the mayor of Norwick', ['We cannot afford the repairs,']],
  ])('%s', (_, paragraph, text, quotes) => {
    expect(said(parseSource(without(paragraph, text)), paragraph)).toEqual(quotes);
  });

  test('holds for what another engine finds in it', () => {
    const empty: Source = { ...found, quotes: [], notes: [] };
    const correction: Correction = { noSpeechIn: { paragraph: 'p3', text: '"It is a sad day,"' }, reason: 'r' };
    expect(applyWhatHolds(empty, [correction])).toEqual({ source: empty, unplaced: [] });
  });
});

describe('words that are speech', () => {
  const NAMES = `The plan, called "The Big One" by nobody, is late. The works begin in May.`;
  const say = (text: string, speaker: string | null) =>
    parseSource(
      applyReview(extract(`${ARTICLE}\n\n${NAMES}`, META), {
        corrections: [{ speech: { paragraph: 'p4', text }, speaker, reason: 'r' }],
      }),
    );
  test.each<[string, string | null, string, string | undefined]>([
    ['The Big One', 'Mara Holt', 'direct', 'Mara Holt'],
    ['The works begin in May.', 'Jon Vale', 'indirect', 'Jon Vale'],
    ['The works begin in May.', null, 'indirect', undefined],
  ])('%s by %s', (text, speaker, kind, name) => {
    const source = say(text, speaker);
    const quote = source.quotes.at(-1);
    expect(quote).toMatchObject({ kind, provenance: 'reviewed', span: { paragraph: 'p4' } });
    expect(source.speakers.find(({ id }) => id === quote?.speaker)?.name).toBe(name);
  });
});

describe('what holds in another engine’s result', () => {
  const found = extract(ARTICLE, META);
  const near = { paragraph: 'p3', text: 'It is a sad day," she' };
  test.each<[string, Correction]>([
    ['a quote that ends at another word', { quote: near, confirmed: true, reason: 'r' }],
    ['a speaker who is named so already', { speaker: 'Holt', set: { name: 'Mara Holt' }, reason: 'r' }],
    ['two who are one already', { merge: 'the mayor', into: 'Mara Holt', reason: 'r' }],
    ['what is no quote already', { notSpeech: { paragraph: 'p2', text: 'the mayor' }, reason: 'r' }],
    ['a speaker it knows by now', { quote: SAD, newSpeaker: 'Mara Holt', reason: 'r' }],
  ])('%s', (_, correction) => {
    const { source, unplaced } = applyWhatHolds(found, [correction]);
    expect(unplaced).toEqual([]);
    expect(source.speakers).toEqual(found.speakers);
    expect(parseSource(source).quotes.map(({ span }) => span)).toEqual(found.quotes.map(({ span }) => span));
  });

  test.each<[string, Correction]>([
    ['a quote with too little of the words', { quote: { ...near, text: 'It' }, confirmed: true, reason: 'r' }],
    ['a speaker of an unknown name', { speaker: 'Jon Vale', set: { name: 'Eva Vale' }, reason: 'r' }],
  ])('and not %s', (_, correction) => {
    const { source, unplaced } = applyWhatHolds(found, [correction]);
    expect(unplaced.map((one) => one.correction)).toEqual([correction]);
    expect(source).toEqual(found);
  });
});

test('a heading that repeats a quote has its speaker', () => {
  const quote = { paragraph: 'p3', text: 'Nobody asked the fishermen,' };
  const { quotes } = applyReview(SOURCE, { corrections: [{ quote, set: { speaker: 'Ada Lind' }, reason: 'r' }] });
  expect(quotes.find(({ echoes }) => echoes === 'q2')?.speaker).toBe('s1');
});
