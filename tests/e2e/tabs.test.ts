import { expect } from 'vitest';
import { escapeHtml } from '../tools/escape-html';
import { OTHER_STORY, SAMPLES } from './article';
import { expectQuotes } from './live';
import { newsPage } from './page';
import { test, watchConsole } from './test';

const [FIRST, SECOND, THIRD] = SAMPLES;

test('tells fifty tabs apart', async ({ driver, open }) => {
  const stories = new Map([
    [3, [FIRST]],
    [17, [SECOND, THIRD]],
    [48, [FIRST, SECOND, THIRD]],
  ]);
  const pages = await Promise.all(
    Array.from({ length: 50 }, (_, place) => {
      const paragraphs = stories.get(place)?.map(({ paragraph }) => paragraph) ?? OTHER_STORY;
      return open(newsPage({ paragraphs }));
    }),
  );
  for (const [place, samples] of stories) {
    const page = pages[place];
    await page?.bringToFront();
    if (page)
      await expectQuotes(
        driver,
        page,
        samples.map(({ quote }) => quote),
      );
  }
  const badges = await driver.inExtension(async () => {
    const all = await chrome.tabs.query({ url: '*://*/*' });
    return Promise.all(
      all.map(async ({ id = -1, url }) => [url, await chrome.action.getBadgeText({ tabId: id })] as const),
    );
  });
  expect(new Map(badges)).toEqual(
    new Map(pages.map((page, place) => [page.url(), String(stories.get(place)?.length ?? '')])),
  );
});

test.for([
  ['a story comes', OTHER_STORY, [SECOND]],
  ['another story comes', [FIRST.paragraph], [SECOND, THIRD]],
  ['the story goes', [FIRST.paragraph], []],
] as const)('shows what a page has become behind another tab: %s', async ([, before, after], { driver, open }) => {
  const page = await open(newsPage({ paragraphs: before }));
  await expectQuotes(driver, page, before === OTHER_STORY ? [] : [FIRST.quote]);
  const front = await open(newsPage({ paragraphs: OTHER_STORY }));
  expect(await page.evaluate(() => document.hidden)).toBe(true);
  const paragraphs = after.length ? after.map(({ paragraph }) => paragraph) : OTHER_STORY;
  await page.$eval(
    '.body',
    (body, html) => {
      body.innerHTML = html;
    },
    paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join(''),
  );
  await expectQuotes(driver, front, []);
  await page.bringToFront();
  await expectQuotes(
    driver,
    page,
    after.map(({ quote }) => quote),
  );
});

test('shows a page that was opened behind another tab', async ({ driver, server }) => {
  const page = await driver.browser.newPage({ background: true });
  const errors: string[] = [];
  watchConsole(page, errors);
  await page.goto(server.add(newsPage({ paragraphs: [FIRST.paragraph] })));
  expect(await page.evaluate(() => document.hidden)).toBe(true);
  await page.bringToFront();
  await expectQuotes(driver, page, [FIRST.quote]);
  expect(errors).toEqual([]);
  await page.close();
});
