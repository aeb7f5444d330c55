import { describe, expect, test } from 'vitest';
import { FISHING_TALKS } from '../../fixtures/fishing-talks';
import { match, pageOf } from '../../fixtures/match';

const PARAGRAPHS = FISHING_TALKS.paragraphs.map(({ text }) => text);
const REPORTED = 'the first ships would leave before the end of the week with scientists from both countries on board';
const OWN = 'many of their houses stand empty';

/** What is found on the article's page after one change of its text. */
function after(from: string, to: string) {
  const page = pageOf(...PARAGRAPHS.map((text) => text.replace(from, to)));
  return match(FISHING_TALKS, page).quotes.filter(({ verdict }) => verdict !== 'verbatim');
}

const textOf = (span?: { paragraph: string; start: number; end: number }) =>
  FISHING_TALKS.paragraphs.find(({ id }) => id === span?.paragraph)?.text.slice(span?.start, span?.end);

test('marks around reported speech: told of its speaker, with the source’s sentence', () => {
  const [found, ...others] = after(REPORTED, `“${REPORTED}”`);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    id: 'i1',
    verdict: 'newly-quoted',
    wording: 'verbatim',
    marked: true,
    speaker: 'Ingrid Solheim',
    text: REPORTED,
    changes: [],
  });
  expect(textOf(found?.sentence)).toBe(`Solheim said ${REPORTED}.`);
});

test('marks around the source’s own words: told of their paragraph and of nobody', () => {
  const [found, ...others] = after(OWN, `“${OWN}”`);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ id: 'p8', verdict: 'newly-quoted', speaker: null, color: -1, text: OWN });
  expect(textOf(found?.sentence)).toBe(PARAGRAPHS[7]);
});

test('words that the page changes between its marks are listed', () => {
  expect(after(REPORTED, `"${REPORTED.replace('would', 'will')}"`)).toMatchObject([
    { verdict: 'newly-quoted', wording: 'altered', changes: [{ from: 'would', to: 'will' }] },
  ]);
});

test('marks that take in more than the source quotes: the quote is as it was, the rest is new', () => {
  const page = pageOf(
    ...PARAGRAPHS.map((text) =>
      text.replace('the deal "a gift" to the mainland fleet', '“the deal a gift to the mainland fleet”'),
    ),
  );
  expect(match(FISHING_TALKS, page).quotes).toMatchObject([
    { verdict: 'verbatim' },
    { id: 'p4', verdict: 'newly-quoted', text: 'the deal a gift to the mainland fleet' },
    { verdict: 'verbatim', text: 'a gift' },
    { verdict: 'verbatim' },
    { verdict: 'verbatim' },
    { verdict: 'verbatim' },
  ]);
});

test.each([
  ['“…”', `“${OWN}”`],
  ['"…"', `"${OWN}"`],
  ['‘…’', `‘${OWN}’`],
  ['« … »', `« ${OWN} »`],
  ['„…“', `„${OWN}“`],
])('marks of the style %s', (_, quoted) => {
  expect(after(OWN, quoted)).toMatchObject([{ verdict: 'newly-quoted', text: OWN }]);
});

describe('what the markup shows as a quotation', () => {
  function marked(part: string, ...paragraphs: string[]) {
    const page = pageOf(...paragraphs);
    const start = page.text.indexOf(part);
    return match(FISHING_TALKS, { ...page, quoted: [{ start, end: start + part.length }] }).quotes;
  }

  test('is newly quoted like words in marks', () => {
    expect(marked(OWN, ...PARAGRAPHS).filter(({ verdict }) => verdict !== 'verbatim')).toMatchObject([
      { id: 'p8', verdict: 'newly-quoted', text: `${OWN}.` },
    ]);
    expect(marked(PARAGRAPHS[6] as string, 'Read:', PARAGRAPHS[6] as string)).toMatchObject([
      { id: 'i1', verdict: 'newly-quoted' },
    ]);
  });

  test('is no accusation where it cites the article with its quotes', () => {
    expect(marked(PARAGRAPHS[3] as string, ...PARAGRAPHS).every(({ verdict }) => verdict === 'verbatim')).toBe(true);
    const whole = PARAGRAPHS.join('\u2029');
    expect(marked(whole, ...PARAGRAPHS).every(({ verdict }) => verdict === 'verbatim')).toBe(true);
  });
});

describe('no accusation', () => {
  test.each([
    ['a name in marks', 'northern fishing grounds', '“Northern Fishing Grounds”'],
    ['two words in marks', 'eleven winters of', '“eleven winters” of'],
    ['a plural possessive and an apostrophe', 'The ports along the fjord', 'The ports’ piers along the fjords’ shore'],
    ['the closing mark lost', 'while the ice allows it to pass."', 'while the ice allows it to pass.'],
    [
      'somebody else’s words',
      OWN,
      'many leave: “Their houses were the pride of the whole northern coast,” a widow said',
    ],
  ])('%s', (_, from, to) => {
    expect(after(from, to)).toEqual([]);
  });
});
