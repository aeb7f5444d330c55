import { describe, expect, test } from 'vitest';
import { quotationSpans } from '../../../lib/extract/quotation-spans';

const quoted = (text: string) => quotationSpans(text).map((span) => text.slice(span.start, span.end));

describe('quotationSpans', () => {
  test.each<[text: string, inside: string[]]>([
    ['"We close," she said. "In May."', ['We close,', 'In May.']],
    ['“We close,” she said.', ['We close,']],
    ["''We close,'' she said.", ['We close,']],
    ["``We close,'' she said.", ['We close,']],
    ['«Nous fermons», dit-elle.', ['Nous fermons']],
    ['‘We close,’ she said.', ['We close,']],
    ["'We close,' she said.", ['We close,']],
    // Nested marks stay inside.
    ['"He said \'never\' to me," she said.', ["He said 'never' to me,"]],
    ['“He said ‘never’ to me,” she said.', ['He said ‘never’ to me,']],
    ['“She called it “mad” and left,” he said.', ['She called it “mad” and left,']],
    // A quotation that goes on in the next paragraph, and one that began in the one before.
    ['"We close. There is no money.', ['We close. There is no money.']],
    ['and we will not open again,” she said.', ['and we will not open again,']],
    // A lost closing mark does not turn the rest inside out.
    ['“We close, she said. “There is no money.”', ['We close, she said.', 'There is no money.']],
    ['She said “we close”. He said ”never”.', ['we close', 'never']],
    // No marks: apostrophes, possessives, inches.
    ["The voters' choice wasn't the mayor's.", []],
    ["the '90s and rock 'n' roll", []],
    ['He is 6\'2" and she is 5\'11".', []],
    ['A 12" pipe burst.', []],
    ['"It was a 12" pipe," she said.', ['It was a 12" pipe,']],
    ['The ‘90s band said ‘we close’.', ['we close']],
    ["The 'voters' choice' is hers.", ["voters' choice"]],
    // A transcript's label is no part of what was said.
    ['"HOLT: We close.', ['We close.']],
    ['""', []],
  ])('%s', (text, inside) => {
    expect(quoted(text)).toEqual(inside);
  });

  test('says which spans are open', () => {
    expect(quotationSpans('She paused. "We close.').map((span) => span.open)).toEqual([true]);
    expect(quotationSpans('"We close."').map((span) => span.open)).toEqual([false]);
  });

  test('finds the same in straight and curly marks', () => {
    const straight = 'Holt said "we close" and "never again," then "no."';
    const curly = straight.replace(/"(\S[^"]*)"/g, '“$1”');
    const places = (text: string) => quotationSpans(text).map(({ start, end }) => [start, end]);
    expect(places(curly)).toEqual(places(straight));
  });
});
