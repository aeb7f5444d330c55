import { describe, expect, test } from 'vitest';
import { match, pageOf, sourceOf } from '../../fixtures/match';

const QUOTE = 'We honor our neighbors and will never close the two harbors to their fishing boats';
const SOURCE = sourceOf(
  'The dispute over the northern fishing grounds has lasted for eleven winters.',
  `"${QUOTE}," Moreno told the islanders after the flood, [she] added nothing.`,
  'Her deputy called the plan "a gift" to the mainland fleet, and left the hall without another word.',
);

/** The page keeps the paragraph around the quote. */
const around = (quote: string) => `${quote} Moreno told the islanders after the flood, [she] added nothing.`;

function verdictOf(quote: string) {
  const found = match(SOURCE, pageOf('Weather: rain.', around(quote), 'More from us')).quotes.filter(
    ({ id }) => id === 'q1',
  );
  return found.map(({ verdict, text, changes, speaker }) => ({ verdict, text, changes, speaker }));
}

describe('the verdict on a quote', () => {
  test.each([
    ['the same', `"${QUOTE},"`, 'verbatim', []],
    ['curly marks', `“${QUOTE},”`, 'verbatim', []],
    ['guillemets', `« ${QUOTE} »,`, 'verbatim', []],
    ['single marks', `‘${QUOTE}’,`, 'verbatim', []],
    ['the comma outside', `“${QUOTE}”,`, 'verbatim', []],
    [
      'British spelling',
      `"${QUOTE.replace('honor', 'honour').replace('neighbors', 'neighbours')},"`,
      'restyled',
      [
        ['honor', 'honour'],
        ['neighbors', 'neighbours'],
      ],
    ],
    ['a numeral', `"${QUOTE.replace('two', '2')},"`, 'restyled', [['two', '2']]],
    ['a word replaced', `"${QUOTE.replace('never', 'not')},"`, 'altered', [['never', 'not']]],
    ['a word added', `"${QUOTE.replace('will', 'will surely')},"`, 'altered', [['', 'surely']]],
    ['a word dropped', `"${QUOTE.replace('never ', '')},"`, 'altered', [['never', '']]],
    [
      'the first words replaced',
      `"${QUOTE.replace('We honor our', 'They cheat their')},"`,
      'altered',
      [['We honor our', 'They cheat their']],
    ],
    [
      'the last words replaced',
      `"${QUOTE.replace('fishing boats', 'cargo ships')},"`,
      'altered',
      [['fishing boats', 'cargo ships']],
    ],
    [
      'cut with an ellipsis',
      `"${QUOTE.replace('and will never close', '… close')},"`,
      'shortened',
      [['and will never', '']],
    ],
    [
      'the end left out',
      `"${QUOTE.replace(' to their fishing boats', '')},"`,
      'shortened',
      [['to their fishing boats', '']],
    ],
    ['no marks', `${QUOTE},`, 'unmarked', []],
    ['no marks, a word replaced', `${QUOTE.replace('never', 'not')},`, 'unmarked', [['never', 'not']]],
  ])('%s', (_, quote, verdict, changes) => {
    const [found, ...others] = verdictOf(quote);
    expect(others).toEqual([]);
    expect(found?.verdict).toBe(verdict);
    expect(found?.changes).toEqual(changes.map(([from, to]) => ({ from, to })));
    expect(found?.speaker).toBe('Ada Moreno');
  });

  test('the words reported are those between the marks', () => {
    expect(verdictOf(`“${QUOTE},”`)[0]?.text).toBe(`${QUOTE},`);
    expect(verdictOf(`“${QUOTE}”,`)[0]?.text).toBe(QUOTE);
  });

  test('a quote that the page splits is the same quote', () => {
    const split = '"We honor our neighbors," she began, "and will never close the two harbors to their fishing boats,"';
    expect(verdictOf(split)[0]).toMatchObject({
      verdict: 'verbatim',
      text: 'We honor our neighbors, … and will never close the two harbors to their fishing boats,',
    });
  });

  test.each([
    ['in two', QUOTE.replace('never', 'never|'), ','],
    ['in two, with no comma before the mark', QUOTE.replace('never', 'never|'), ''],
    ['in three', QUOTE.replace('never', 'never|').replace('harbors', 'harbors|'), ','],
  ])('a quote whose paragraph the page breaks %s is the same quote', (_, quote, comma) => {
    const page = pageOf('Weather: rain.', ...around(`"${quote}${comma}"`).split('|'), 'More from us');
    expect(match(SOURCE, page).quotes).toMatchObject([{ id: 'q1', verdict: 'verbatim', score: 1 }]);
  });

  test('words that only a screen reader is given are none of the page’s', () => {
    const page = pageOf(around(`“${QUOTE.replace('never', 'never (opens in a new tab)')},”`));
    const hidden = new Set(['opens', 'in', 'a', 'new', 'tab']);
    const shown = (word: number) => !hidden.has(page.text.slice(page.words.starts[word], page.words.ends[word]));
    expect(match(SOURCE, { ...page, shown }).quotes[0]).toMatchObject({
      verdict: 'verbatim',
      text: 'We honor our neighbors and will never close the two harbors to their fishing boats,',
    });
  });

  test('a short quote is found only inside its paragraph', () => {
    const inside = match(SOURCE, pageOf(SOURCE.paragraphs[2]?.text ?? ''));
    expect(inside.quotes).toMatchObject([{ id: 'q2', verdict: 'verbatim', text: 'a gift' }]);
    expect(match(SOURCE, pageOf('The museum received "a gift" to its fleet of model ships.')).quotes).toEqual([]);
  });

  test('a long quote is found in any story', () => {
    const page = pageOf(
      'Years later a biographer recalled the flood.',
      `Moreno had once promised: “${QUOTE}.” Few believed it.`,
    );
    expect(match(SOURCE, page)).toMatchObject({ quotes: [{ id: 'q1', verdict: 'verbatim' }] });
  });

  describe('a quote of six words', () => {
    const source = sourceOf('"We will not bargain with pirates," Moreno told the islanders after the flood.');

    test('is found in any story where all of it stands in marks', () => {
      const page = pageOf(
        'A biographer recalled her vow.',
        '“We will not bargain with pirates,” she said, and kept it.',
      );
      expect(match(source, page)).toMatchObject({ paragraphs: [], quotes: [{ id: 'q1', verdict: 'verbatim' }] });
    });

    test('is another’s where another says it: so few words are nobody’s own', () => {
      expect(match(source, pageOf('“We will not bargain with pirates,” said Mr Paul Bergmann.')).quotes).toEqual([]);
    });
  });

  test('each place of a quote is counted', () => {
    const page = pageOf(`“${QUOTE}”`, 'Read on below.', around(`“${QUOTE},”`));
    expect(match(SOURCE, page).quotes.map(({ occurrence }) => occurrence)).toEqual([0, 1]);
  });

  test('what the markup shows as a quotation is marked', () => {
    const page = pageOf(around(`${QUOTE},`));
    const marked = { ...page, quoted: [{ start: 0, end: QUOTE.length + 1 }] };
    expect(match(SOURCE, marked).quotes[0]?.verdict).toBe('verbatim');
  });
});

describe('paragraphs', () => {
  test('the rest is missing', () => {
    const { paragraphs, missing } = match(SOURCE, pageOf(SOURCE.paragraphs[0]?.text ?? ''));
    expect(paragraphs).toMatchObject([{ id: 'p1', verdict: 'verbatim', similarity: 1, changes: [] }]);
    expect(missing).toEqual(['p2', 'p3']);
  });

  test('merged, reordered and edited ones are found', () => {
    const [first, second, third] = SOURCE.paragraphs.map(({ text }) => text) as [string, string, string];
    const page = pageOf(`${third} ${first.replace('eleven winters', '11 long winters')}`, second);
    expect(match(SOURCE, page).paragraphs).toMatchObject([
      {
        id: 'p1',
        verdict: 'edited',
        changes: [
          { from: 'eleven', to: '11' },
          { from: '', to: 'long' },
        ],
      },
      { id: 'p2', verdict: 'verbatim' },
      { id: 'p3', verdict: 'verbatim' },
    ]);
  });

  test('one that is split around an advertisement is found, without its words', () => {
    const page = pageOf(
      'Her deputy called the plan "a gift"',
      'Advertisement: buy our boats',
      'to the mainland fleet, and left the hall without another word.',
    );
    expect(match(SOURCE, page).paragraphs).toMatchObject([{ id: 'p3', verdict: 'verbatim' }]);
  });

  test('a story of the same people and words is none of it', () => {
    const page = pageOf(
      'Moreno told the fishing fleet that the harbors of the mainland were closed.',
      'The flood had lasted for two winters, and the islanders left without their boats.',
    );
    expect(match(SOURCE, page)).toMatchObject({ paragraphs: [], quotes: [] });
  });
});
