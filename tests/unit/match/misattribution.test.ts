import { describe, expect, test } from 'vitest';
import { FISHING_TALKS } from '../../fixtures/fishing-talks';
import { match, pageOf } from '../../fixtures/match';

const SOLHEIM = 'We honor our neighbors and will never close the two harbors to their boats';
const ARNARSON = 'It took eleven winters and one long night to get here';
const TREATY = 'Both coasts share the catch in equal parts and count it by the same book';

/** The quote on a page that has nothing else of the article. */
function found(...paragraphs: string[]) {
  const page = pageOf('Rain is expected in the north.', ...paragraphs, 'More from the region follows below.');
  const [quote, ...others] = match(FISHING_TALKS, page).quotes;
  expect(others).toEqual([]);
  return quote;
}

describe('words in another mouth', () => {
  test.each([
    ['a name after them', `“${SOLHEIM},” Arnarson said.`, 'Arnarson', 'Arnarson said'],
    ['a name before them', `Jon Arnarson said: “${SOLHEIM}.”`, 'Jon Arnarson', 'Jon Arnarson said'],
    ['“said” first', `“${SOLHEIM},” said Jon Arnarson, a minister.`, 'Jon Arnarson', 'said Jon Arnarson'],
    ['according to', `According to Jon Arnarson, “${SOLHEIM}.”`, 'Jon Arnarson', 'According to Jon Arnarson'],
    ['told the very speaker', `“${SOLHEIM},” Arnarson told Solheim.`, 'Arnarson', 'Arnarson told'],
    [
      'in the middle',
      '“We honor our neighbors,” Arnarson said, “and will never close the two harbors to their boats.”',
      'Arnarson',
      'Arnarson said',
    ],
    ['a colon', `Arnarson was blunt: “${SOLHEIM}.”`, 'Arnarson', 'Arnarson was blunt:'],
    [
      'a part in marks',
      `Arnarson swore to “honor our neighbors and will never close the two harbors to their boats”.`,
      'Arnarson',
      'Arnarson swore',
    ],
    ['a description', `“${SOLHEIM},” Iceland’s minister said.`, 'Iceland’s minister', 'Iceland’s minister said'],
    ['someone who is not quoted', `“${SOLHEIM},” President Hallgrim said.`, 'Hallgrim', 'President Hallgrim said'],
    [
      'an outsider',
      `“${SOLHEIM},” said Mr Paul Bergmann of the port.`,
      'Paul Bergmann',
      'said Mr Paul Bergmann of the port',
    ],
    ['a signature', `“${SOLHEIM}.” — Jon Arnarson`, 'Jon Arnarson', 'Jon Arnarson'],
  ])('%s', (_, paragraph, name, evidence) => {
    expect(found(paragraph)).toMatchObject({
      verdict: 'misattributed',
      wording: expect.stringMatching(/verbatim|shortened/),
      speaker: 'Ingrid Solheim',
      pageSpeaker: { name, evidence },
    });
  });

  test('a colon that ends the paragraph before', () => {
    expect(found('Arnarson was blunt:', `“${SOLHEIM}.”`)).toMatchObject({ pageSpeaker: { name: 'Arnarson' } });
  });

  test('what the markup alone shows as a quotation', () => {
    const page = pageOf('Jon Arnarson told the fleet:', SOLHEIM, 'More follows.');
    const start = page.text.indexOf(SOLHEIM);
    const quoted = [{ start, end: start + SOLHEIM.length }];
    expect(match(FISHING_TALKS, { ...page, quoted }).quotes).toMatchObject([
      { verdict: 'misattributed', pageSpeaker: { name: 'Jon Arnarson', evidence: 'Jon Arnarson told the fleet:' } },
    ]);
  });

  test('one whom the page calls by a pronoun, where it names nobody else', () => {
    expect(found('Jon Arnarson took the floor.', `“${SOLHEIM},” he said.`)).toMatchObject({
      verdict: 'misattributed',
      pageSpeaker: { name: 'Jon Arnarson', evidence: 'he said' },
    });
  });

  test('within its paragraph', () => {
    const page = pageOf(
      ...FISHING_TALKS.paragraphs.map(({ text }) => text.replace('Solheim said after', 'Arnarson said after')),
    );
    const quotes = match(FISHING_TALKS, page).quotes.filter(({ verdict }) => verdict !== 'verbatim');
    expect(quotes).toMatchObject([
      { verdict: 'misattributed', speaker: 'Ingrid Solheim', pageSpeaker: { name: 'Jon Arnarson' } },
    ]);
  });

  test('it is told with the changes of the words', () => {
    expect(found(`“${SOLHEIM.replace('never', 'surely')},” Arnarson said.`)).toMatchObject({
      verdict: 'misattributed',
      wording: 'altered',
      changes: [{ from: 'never', to: 'surely' }],
    });
  });

  test('a document’s words in the mouth of a person is no sure case', () => {
    expect(found(`“${TREATY},” Arnarson said.`)?.verdict).toBe('verbatim');
  });
});

describe('no accusation', () => {
  test.each([
    ['her name', `“${SOLHEIM},” Solheim said.`],
    ['with an honorific', `“${SOLHEIM},” Ms Solheim said.`],
    ['another spelling', `“${SOLHEIM},” Ingrid Sølheim said.`],
    ['her title', `“${SOLHEIM},” the Norwegian minister said.`],
    ['her title the other way round', `“${SOLHEIM},” Norway’s fisheries minister said.`],
    ['her country', `“${SOLHEIM},” Norway said.`],
    ['a ministry', `“${SOLHEIM},” the Norwegian fisheries ministry said.`],
    ['an agency', `“${SOLHEIM},” Reuters reported.`],
    ['two people', `“${SOLHEIM},” the two ministers said.`],
    ['a pronoun', `“${SOLHEIM},” she said.`],
    ['nobody', `“${SOLHEIM}.”`],
    ['what she told another', `“${SOLHEIM},” Solheim told Arnarson.`],
    ['what another says she said', `Arnarson recalled that Solheim had promised: “${SOLHEIM}.”`],
    ['what another cites', `“${SOLHEIM},” Arnarson said, quoting Solheim.`],
    ['another who agrees', `“${SOLHEIM},” Solheim said, and Arnarson nodded.`],
  ])('%s', (_, paragraph) => {
    const quote = found(paragraph);
    expect(quote?.verdict).toBe('verbatim');
    expect(quote?.pageSpeaker).toBeUndefined();
  });

  test('another is the subject of the paragraph before, or of the next', () => {
    expect(found('Jon Arnarson flew home on Tuesday.', `“${SOLHEIM}.”`)?.verdict).toBe('verbatim');
    expect(found(`“${SOLHEIM}.”`, 'Jon Arnarson flew home on Tuesday.')?.verdict).toBe('verbatim');
  });

  test('a pronoun that may mean two people', () => {
    expect(found('Jon Arnarson met Ingrid Solheim.', `“${SOLHEIM},” he said.`)?.verdict).toBe('verbatim');
  });

  test('the source’s own pronoun after a cut', () => {
    expect(found('Ingrid Solheim left the hall.', `“${ARNARSON},” he added.`)?.verdict).toBe('verbatim');
  });

  test('a few of the words, which two people may say', () => {
    expect(found('Arnarson swore he would “never close the two harbors to their boats”.')).toBeUndefined();
  });

  test('words without quotation marks', () => {
    expect(found(`Arnarson said ${SOLHEIM.replace('We', 'we')}.`)?.verdict).toBe('unmarked');
  });
});
