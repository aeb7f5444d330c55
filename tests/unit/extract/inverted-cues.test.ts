import { describe, expect, test } from 'vitest';
import { article, rowsOf } from '../../fixtures/extract';

describe('the cue before its speaker', () => {
  test.each<[text: string, speaker: string, cue: string, mention: string]>([
    ['"It holds," said Ian Fell.', 'Ian Fell', 'said', 'Ian Fell'],
    ['"It holds," says Ian Fell, an engineer at the dam.', 'Ian Fell', 'says', 'Ian Fell'],
    ['"Does it hold?" asked Dana Fell.', 'Dana Fell', 'asked', 'Dana Fell'],
    ['"It holds!" shouted Dana Fell as the water rose.', 'Dana Fell', 'shouted', 'Dana Fell'],
    ['"It holds," added an engineer from the dam.', 'engineer from the dam', 'added', 'an engineer from the dam'],
    ['"It holds," insisted the Harbor Trust.', 'Harbor Trust', 'insisted', 'the Harbor Trust'],
    ['“It holds” — wrote Dana Fell.', 'Dana Fell', 'wrote', 'Dana Fell'],
    ['Said Ian Fell: "It holds."', 'Ian Fell', 'Said', 'Ian Fell'],
    ['"It holds," Dana said.', 'Dana', 'said', 'Dana'],
    ['"It holds," explained Ian Fell, who built it.', 'Ian Fell', 'explained', 'Ian Fell'],
  ])('%s', (text, speaker, cue, mention) => {
    expect(rowsOf(article(text))).toMatchObject([{ quote: expect.any(String), kind: 'direct', speaker, cue, mention }]);
  });

  test('a quote is not given to the person whom the next sentence names first', () => {
    expect(rowsOf(article('"It holds," said Ian Fell. Dana Moss left the room.'))).toMatchObject([
      { speaker: 'Ian Fell' },
    ]);
  });
});
