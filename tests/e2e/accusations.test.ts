import { expect } from 'vitest';
import { SAMPLE, SOURCE } from './article';
import { waitForCard } from './card';
import { hover, waitForHighlights } from './highlights';
import { newsPage } from './page';
import { test } from './test';
import { quoted, straight } from './words';

/** Someone of the source who did not say the sample. */
const OTHER = SOURCE.speakers.find(({ kind, named, name }) => kind === 'person' && named && name !== SAMPLE.speaker);
const REPORTED = SOURCE.quotes.find(({ kind, span }) => kind === 'indirect' && span.end - span.start > 60)?.span;
const SENTENCE = SOURCE.paragraphs.find(({ id }) => id === REPORTED?.paragraph)?.text ?? '';
const WORDS = SENTENCE.slice(REPORTED?.start, REPORTED?.end);

test('the card at a quote in another mouth names both speakers', async ({ driver, open }) => {
  const paragraph = `“${quoted(SAMPLE.quote)},” ${OTHER?.name} said.`;
  const page = await open(newsPage({ paragraphs: ['The visit ended on Tuesday.', paragraph] }));
  const [found] = await waitForHighlights(page, 1);
  expect(found?.name).toMatch(/-misattributed$/);
  await hover(page, quoted(SAMPLE.quote));
  const shown = await waitForCard(page, (now) => now !== null);
  expect(shown?.text).toContain(SAMPLE.speaker);
  expect(shown?.text).toContain(`${OTHER?.name} said`);
  const report = await driver.settledReport(page);
  expect(report?.sources[0]?.quotes).toMatchObject([
    { verdict: 'misattributed', speaker: SAMPLE.speaker, pageSpeaker: { name: OTHER?.name } },
  ]);
});

test('the card at words that only the page quotes shows the source’s sentence', async ({ driver, open }) => {
  const page = await open(newsPage({ paragraphs: [SENTENCE.replace(WORDS, `“${WORDS}”`)] }));
  const [found] = await waitForHighlights(page, 1);
  expect(found?.name).toMatch(/-newly-quoted$/);
  expect(quoted(found?.text ?? '')).toBe(quoted(WORDS));
  await hover(page, WORDS);
  const shown = await waitForCard(page, (now) => now !== null);
  expect(straight(shown?.text ?? '')).toContain(straight(SENTENCE.slice(0, REPORTED?.end)));
  const report = await driver.settledReport(page);
  expect(report?.sources[0]?.quotes).toMatchObject([{ verdict: 'newly-quoted', marked: true, wording: 'verbatim' }]);
});
