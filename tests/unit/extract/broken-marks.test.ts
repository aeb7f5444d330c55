import { describe, expect, test } from 'vitest';
import { quotationSpans } from '../../../lib/extract/quotation-spans';
import { article, spoken } from '../../fixtures/extract';

const quoted = (text: string) => quotationSpans(text).map((span) => text.slice(span.start, span.end));

describe('marks that are doubled, lost, mismatched or turned the wrong way', () => {
  test.each<[what: string, text: string, inside: string[]]>([
    ['two apostrophes', "''It holds,'' Fell said.", ['It holds,']],
    ['two apostrophes with an apostrophe inside', "''It doesn't hold,'' Fell said.", ["It doesn't hold,"]],
    ['backticks and apostrophes', "``It holds,'' Fell said. ``Still.''", ['It holds,', 'Still.']],
    ['two curly singles', '‘‘It holds,’’ Fell said.', ['It holds,']],
    ['a straight opening and a curly closing', '"It holds,” Fell said.', ['It holds,']],
    ['a curly opening and a straight closing', '“It holds," Fell said.', ['It holds,']],
    ['no closing mark', 'Fell said: "It holds. We checked.', ['It holds. We checked.']],
    [
      'a lost closing mark before another quotation',
      '“It holds, Fell said. “We checked.”',
      ['It holds, Fell said.', 'We checked.'],
    ],
    ['a space inside the marks', 'Fell said: “ It holds. ”', [' It holds. ']],
  ])('%s', (_what, text, inside) => {
    expect(quoted(text)).toEqual(inside);
  });

  test.each<[what: string, text: string, inside: string[]]>([
    [
      'that follows a comma without a space',
      'Fell said,” Under the plan the dam will hold.”',
      ['Under the plan the dam will hold.'],
    ],
    ['that follows a word', 'Fell said that” the dam holds … for now.” Then he left.', ['the dam holds … for now.']],
    ['right before the first word', 'Fell said ”the dam holds.” He left.', ['the dam holds.']],
    ['twice in a paragraph', 'Fell said,” It holds.” He added,” It must.”', ['It holds.', 'It must.']],
    ['once rightly, once wrongly', '“It holds,” Fell said. He added,” It must.”', ['It holds,', 'It must.']],
    ['at the beginning', '”It holds,” Fell said.', ['It holds,']],
    [
      'after the end of a quotation from the paragraph before',
      'and so it holds,” Fell said. He added,” It must.”',
      ['and so it holds,', 'It must.'],
    ],
    ['as straight marks', 'Fell said," Under the plan the dam will hold."', ['Under the plan the dam will hold.']],
  ])('a closing mark used to open %s', (_what, text, inside) => {
    expect(quoted(text).map((one) => one.trim())).toEqual(inside);
  });

  test.each<[text: string, quote: string]>([
    ['Dana Fell said,” Under the plan the dam will hold.”', 'Under the plan the dam will hold.'],
    ["''It holds,'' Dana Fell said.", 'It holds,'],
    ['Dana Fell said: "It holds. We checked.', 'It holds. We checked.'],
    ['"It holds,” Dana Fell said.', 'It holds,'],
  ])('has its speaker: %s', (text, quote) => {
    expect(spoken(article(text)).map(([words, speaker]) => [words.trim(), speaker])).toEqual([[quote, 'Dana Fell']]);
  });
});
