import { describe, expect, test } from 'vitest';
import { quotationSpans } from '../../../lib/extract/quotation-spans';
import { article, spoken } from '../../fixtures/extract';

const quoted = (text: string) => quotationSpans(text).map((span) => text.slice(span.start, span.end));

describe('nested, single and look-alike marks', () => {
  test.each<[text: string, quotes: string[]]>([
    ['"He told me \'run\' and I ran," Dana Fell said.', ["He told me 'run' and I ran,"]],
    ['‘He told me “run” and I ran,’ Dana Fell said.', ['He told me “run” and I ran,']],
    ["'It's the dam's wall that won't hold,' Dana Fell said.", ["It's the dam's wall that won't hold,"]],
    ['‘It’s the dam’s wall that won’t hold,’ Dana Fell said.', ['It’s the dam’s wall that won’t hold,']],
    ["'The workers' hall is full,' Dana Fell said.", ["The workers' hall is full,"]],
    ['"The pipe is 12" wide," Dana Fell said.', ['The pipe is 12" wide,']],
    ['"He is 6\'2" and strong," Dana Fell said.', ['He is 6\'2" and strong,']],
    ['"They sang \'Old Dam\'," Dana Fell said.', ["They sang 'Old Dam',"]],
    ['‘We call it “old,” and it holds,’ Dana Fell said.', ['We call it “old,” and it holds,']],
    ['The ‘old wall “holds,” Dana Fell said. ‘We checked it again.’', ['holds,', 'We checked it again.']],
    ['„Sie hält“, Dana Fell said.', ['Sie hält']],
    ['«It holds», Dana Fell said.', ['It holds']],
  ])('%s', (text, quotes) => {
    expect(spoken(article(text))).toEqual(quotes.map((quote) => [quote, 'Dana Fell']));
  });

  test.each([
    "The workers' hall, the boys' club and the dam's wall stood.",
    "It was '68, and rock 'n' roll was new.",
    'The board was 5\' long and 3" wide.',
    "She didn't, wouldn't and couldn't.",
    "O'Hara's and the Fells' houses burned.",
  ])('no quotation in: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });
});
