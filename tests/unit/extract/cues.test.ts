import { describe, expect, test } from 'vitest';
import { parse } from '../../../lib/extract/parse';
import { textOf } from '../../../lib/extract/span';
import type { Range } from '../../../lib/extract/words';
import { finish } from '../../../lib/tasks';

const cues = (text: string) => {
  const parsed = finish(parse({ id: 'p1', kind: 'paragraph', text }));
  const words = (range: Range | null) => range && textOf(parsed, range);
  return parsed.sentences.flatMap((sentence) =>
    sentence.cues
      .filter((cue) => /[qw]/.test(cue.frames) && !cue.frames.includes('m'))
      .map((cue) => [words(cue), words(cue.subject), words(cue.addressee)]),
  );
};

describe('cues with their subject and the person told', () => {
  test.each<[text: string, cues: (string | null)[][]]>([
    ['Holt said the harbour was closed.', [['said', 'Holt', null]]],
    ['"We close," said Mara Holt.', [['said', 'Mara Holt', null]]],
    ['"We close," said a spokesman for the mayor.', [['said', 'a spokesman for the mayor', null]]],
    ['"We close," one harbour pilot said.', [['said', 'one harbour pilot', null]]],
    ['Holt, who had slept badly, said it was late.', [['said', 'Holt', null]]],
    ['Holt, a former pilot from Norwick, told reporters that it was late.', [['told', 'Holt', 'reporters']]],
    ['Mara Holt (R-Norwick) has also said it was late.', [['said', 'Mara Holt', null]]],
    ['Holt on Tuesday said it was late.', [['said', 'Holt', null]]],
    ['On Monday, Holt told the Norwick Post: "It is late."', [['told', 'Holt', 'the Norwick Post']]],
    ['The head of the union, Jon Vale, said it was late.', [['said', 'The head of the union, Jon Vale', null]]],
    ['Holt attacked the plan and said it was late.', [['said', 'Holt', null]]],
    ['Holt looked up, smiled and said it was late.', [['said', 'Holt', null]]],
    ['Officials briefed on the plan said it was late.', [['said', 'Officials briefed on the plan', null]]],
    ['A pilot who met Holt in Norwick said it was late.', [['said', 'A pilot', null]]],
    ['Holt and Vale said it was late.', [['said', 'Holt and Vale', null]]],
    ['Norwick spokesman Jon Vale said it was late.', [['said', 'Norwick spokesman Jon Vale', null]]],
    ['Holt returned the call, telling the Post, "It is late."', [['telling', 'Holt', 'the Post']]],
    ['Holt declined to say why.', [['say', 'Holt', null]]],
    ['It was late, according to the town council.', [['according to', 'the town council', null]]],
    ['The plan was praised by Vale. Her claims were many.', []],
    ['The final say is hers.', []],
  ])('%s', (text, expected) => {
    expect(cues(text)).toEqual(expected);
  });
});
