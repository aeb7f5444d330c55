import { beforeAll, describe, expect, test } from 'vitest';
import { parseSource } from '../../../lib/source/schema';
import { article, spoken } from '../../fixtures/extract';
import { countSteps } from '../../fixtures/steps';

const PROSE = 'The boats of the town went out in the morning and came back with the tide before it was dark. ';

describe('anything may be typed in', () => {
  test.each<[what: string, text: string]>([
    ['nothing', ''],
    ['only spaces', ' \n\t \u00a0\u2003\n\n '],
    ['one mark', '"'],
    ['lone surrogates', 'Dana \ud800 said "\udc00 it\udfff holds \ud83d".'],
    ['null characters', '"It\0 holds," Dana\0Fell said.\0\0'],
    ['control and format characters', '\u200b"It\u200d holds\u2060," \u202eDana\u202c Fell said.\ufeff'],
    ['markup', '<p>"It holds," <b>Dana Fell</b> said.</p><script>"use strict"</script>'],
    ['names of object members', 'constructor said "__proto__" and toString told hasOwnProperty: "valueOf."'],
    ['a word of a million letters', 'a'.repeat(1_000_000)],
    ['200,000 quotation marks', `${PROSE}${'"'.repeat(200_000)}`],
    ['200,000 opening marks', `${PROSE}${'“'.repeat(200_000)}`],
    ['100,000 lines of one word', `${PROSE}\n${'word\n'.repeat(100_000)}`],
    ['5 MB in one line', PROSE.repeat(5_000_000 / PROSE.length)],
  ])('%s', { timeout: 120_000 }, (_what, text) => {
    const source = article(text);
    expect(parseSource(source)).toEqual(source);
  });

  test('no text has no paragraphs', () => {
    expect(article(' \n\n\t ')).toMatchObject({ paragraphs: [], quotes: [], speakers: [], entities: [], notes: [] });
  });

  test('surrogates and null characters do not hide the quotations round them', () => {
    expect(spoken(article('"It\0 holds\ud800," Dana Fell said.'))).toEqual([['It\0 holds\ud800,', 'Dana Fell']]);
  });
});

describe('twice the text takes twice the steps', () => {
  // Enough English beside it that the text is not left aside as another language.
  const before = PROSE.repeat(150);
  const steps = (text: string) => countSteps(() => expect(article(before, text).language).toBe('en'));
  let none = 0;
  beforeAll(() => {
    steps('');
    none = steps('');
  });

  test.each<[what: string, piece: string]>([
    ['prose', PROSE],
    ['quotations', '"It holds," Dana Fell said. '],
    ['paragraphs', '"It holds," she said of the dam.\n\n'],
    ['continued quotations', '"It holds.\n\n'],
    ['cues', 'and he said '],
    ['names', 'Dana '],
    ['names in a list', 'Dana, '],
    ['marks', '"'],
    ['opening marks', '“a '],
    ['closing marks', 'a” '],
    ['turned marks', 'a,” b '],
    ['single marks', "'a "],
    ['curly single marks', '‘a '],
    ['single marks before double ones', '‘a “b” '],
    ['single and double marks', '\'a\' "b" '],
    ['attributions by others', 'Ian quoted Dana as saying '],
    ['inches', '1" '],
    ['phrases in phrases', 'the man of '],
    ['relative clauses', 'a man who met '],
    ['insertions', 'Dana, who met Ian, '],
    ['commas', ', '],
    ['words joined by hyphens', 'a-'],
    ['lines of one word', 'word\n'],
    ['lines of one name', 'Dana\n'],
  ])('%s', { timeout: 60_000 }, (_what, piece) => {
    const once = piece.repeat(Math.ceil(8_000 / piece.length));
    const single = steps(once) - none;
    expect(single).toBeGreaterThan(0);
    expect((steps(once + once) - none) / single).toBeLessThan(2.1);
  });

  test('many different names', () => {
    const names = (count: number) =>
      Array.from(
        { length: count },
        (_, i) => `Dana F${i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[+digit] ?? '')} said so. `,
      );
    const single = steps(names(400).join('')) - none;
    expect((steps(names(800).join('')) - none) / single).toBeLessThan(2.1);
  });
});
