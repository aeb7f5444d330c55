import { expect } from 'vitest';
import { PARAGRAPHS, SAMPLE } from './article';
import { quotesIn } from './browsers';
import { highlights, waitForHighlights } from './highlights';
import { newsPage } from './page';
import { test } from './test';
import { until } from './until';
import { quoted } from './words';

const OTHER_STORY = [
  'The bakery on the corner opens an hour earlier from now on.',
  'It has bread from four in the morning.',
];
const STORY = { paragraphs: [SAMPLE.paragraph] };
const NONE = { paragraphs: OTHER_STORY };
const WORDS = [quoted(SAMPLE.quote)];

test('finds what is added long after the page has loaded', async ({ driver, open }) => {
  const page = await open(newsPage(NONE));
  expect(quotesIn(await driver.settledReport(page))).toBe(0);
  expect(await highlights(page)).toEqual([]);
  await page.evaluate((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.querySelector('.body')?.append(paragraph);
  }, SAMPLE.paragraph);
  const found = await waitForHighlights(page, 1);
  expect(found.map(({ text }) => quoted(text))).toEqual(WORDS);
});

test('follows a page that goes to another address without loading', async ({ driver, open }) => {
  const page = await open(newsPage(STORY));
  await driver.waitForQuotes(page, 1);
  const next = PARAGRAPHS.find((text) => text.startsWith('"') && text !== SAMPLE.paragraph) ?? '';
  await page.$eval(
    '.body',
    (body, text) => {
      history.pushState(null, '', '/another-story');
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      body.replaceChildren(paragraph);
    },
    next,
  );
  const found = await until(
    () => highlights(page),
    (now) => now.length > 0 && now.every(({ text }) => next.includes(text)),
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { text, connected } of found) {
    expect(connected).toBe(true);
    expect(next).toContain(text);
  }
  const report = await until(
    () => driver.report(page),
    (now) => now?.sources[0]?.quotes.every(({ text }) => next.includes(text)) ?? false,
  );
  expect(report?.url).toMatch(/another-story$/);
  expect(report?.sources[0]?.quotes.map(({ text }) => next.includes(text))).toEqual(found.map(() => true));
});

test.for([
  ['and another comes', OTHER_STORY.join(' ')],
  ['and nothing comes', ''],
] as const)('takes its highlights away when the story goes, %s', async ([, rest], { driver, open }) => {
  const page = await open(newsPage(STORY));
  await driver.waitForQuotes(page, 1);
  await page.evaluate((text) => {
    const body = document.querySelector('.body');
    if (body) body.textContent = text;
  }, rest);
  const found = await until(
    () => highlights(page),
    (now) => now.length === 0,
  );
  expect(found).toEqual([]);
  const report = await until(
    () => driver.report(page),
    (now) => now?.sources.length === 0,
  );
  expect(report?.sources).toEqual([]);
  expect(
    await until(
      () => driver.badge(page),
      (text) => text === '',
    ),
  ).toBe('');
});

test('highlights again what the page draws anew', async ({ driver, open }) => {
  const page = await open(newsPage({ paragraphs: PARAGRAPHS }));
  const report = await driver.waitForQuotes(page, 5);
  const before = await waitForHighlights(page, report?.sources[0]?.quotes.length ?? 0);
  await page.$eval('.body', (body) => {
    body.innerHTML = `${body.innerHTML} `;
  });
  const after = await until(
    () => highlights(page),
    (now) => now.length === before.length && now.every(({ connected, text }) => connected && text !== ''),
  );
  expect(after).toEqual(before);
});

test('brings its highlights back when the page clears them', async ({ open }) => {
  const page = await open(newsPage(STORY));
  const before = await waitForHighlights(page, 1);
  await page.evaluate(() => CSS.highlights.clear());
  expect(await waitForHighlights(page, 1)).toEqual(before);
});

test('counts text only once it is shown', async ({ driver, open }) => {
  const button = `<button id="more" onclick="document.querySelector('.body').hidden = false">Read more</button>`;
  const page = await open(newsPage({ ...STORY, end: button }).replace('class="body"', 'class="body" hidden'));
  const hidden = await driver.settledReport(page);
  expect(quotesIn(hidden)).toBe(0);
  expect(await driver.badge(page)).toBe('');
  await page.click('#more');
  const found = await waitForHighlights(page, 1);
  expect(found.map(({ text }) => quoted(text))).toEqual(WORDS);
  const report = await driver.waitForQuotes(page, 1);
  expect(report?.sources[0]?.quotes).toMatchObject([{ speaker: SAMPLE.speaker, verdict: 'verbatim' }]);
  expect(await driver.badge(page)).toBe('1');
});
