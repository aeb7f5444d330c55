import { expect } from 'vitest';
import { singlePage } from '../fixtures/pages/single-page';
import { OTHER_STORY, PARAGRAPHS, SAMPLES } from './article';
import { waitForCard } from './card';
import { hover } from './highlights';
import { expectQuotes } from './live';
import { newsPage } from './page';
import { test } from './test';
import { follow, go, isLoaded } from './travel';
import { until } from './until';

const [FIRST, SECOND, THIRD] = SAMPLES;

test.for(['article', 'body'] as const)(
  'goes along with a site that loads once and draws its next %s itself',
  async (swapped, { driver, open }) => {
    const site = {
      first: [FIRST.paragraph],
      nothing: swapped === 'article' ? OTHER_STORY : ['Not found.'],
      second: [SECOND.paragraph, THIRD.paragraph],
    };
    const page = await open(singlePage(site, swapped));
    await expectQuotes(driver, page, [FIRST.quote]);
    await page.click('a[href="?nothing"]');
    await expectQuotes(driver, page, []);
    await page.click('a[href="?second"]');
    await expectQuotes(driver, page, [SECOND.quote, THIRD.quote]);
    await go(page, -1);
    await expectQuotes(driver, page, []);
    await go(page, -1);
    await expectQuotes(driver, page, [FIRST.quote]);
    await go(page, 2);
    await expectQuotes(driver, page, [SECOND.quote, THIRD.quote]);
  },
);

test('stays with a page whose script writes another document into it', async ({ driver, open }) => {
  const page = await open(newsPage({ paragraphs: [FIRST.paragraph] }));
  await expectQuotes(driver, page, [FIRST.quote]);
  // Browsers take all listeners away with the document that was there.
  await page.evaluate(
    (html) => {
      document.open();
      document.write(html);
      document.close();
    },
    newsPage({ paragraphs: [SECOND.paragraph, THIRD.paragraph] }),
  );
  await expectQuotes(driver, page, [SECOND.quote, THIRD.quote]);
  await hover(page, SECOND.quote);
  expect((await waitForCard(page, (card) => card !== null))?.text).toContain(SECOND.speaker);
});

test('leaves no error on pages that are left while they are looked at', async ({ driver, open }) => {
  const page = await open(newsPage({ paragraphs: SAMPLES.map(({ paragraph }) => paragraph) }));
  // Each is left a little later than the one before, so that some are left while scripts are on their way to them.
  for (let wait = 40; wait < 240; wait += 10) {
    await page.reload({ waitUntil: 'domcontentloaded' });
    await new Promise((done) => setTimeout(done, wait));
  }
  await expectQuotes(
    driver,
    page,
    SAMPLES.map(({ quote }) => quote),
  );
});

test('tells of each quote once after pages that were left as soon as their quotes were painted', async ({
  driver,
  open,
  server,
}) => {
  const story = newsPage({ paragraphs: PARAGRAPHS });
  const addresses = [server.add(story), server.add(story)] as const;
  const page = await open(story);
  // What a page has found is on its way to the background when another follows it.
  for (let turn = 0; turn < 24; turn++) {
    await page.goto(addresses[turn % 2 ? 0 : 1]);
    await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 5 });
    await new Promise((done) => setTimeout(done, turn % 12));
  }
  const report = await driver.settledReport(page);
  const quotes = report?.sources.flatMap((source) => source.quotes.map(({ id, occurrence }) => `${id} ${occurrence}`));
  expect(quotes?.length).toBeGreaterThan(0);
  expect(quotes).toEqual([...new Set(quotes)]);
});

test('is whole on a page that was left too soon for it, once a reader comes back', async ({ driver, open, server }) => {
  const page = await open(newsPage({ paragraphs: OTHER_STORY }));
  // Left while it is read, while scripts are on their way to it, and when its first quotes are painted.
  for (const wait of [0, 10, 20, 40, 80]) {
    const story = server.add(newsPage({ paragraphs: [FIRST.paragraph] }));
    await follow(page, story);
    await new Promise((done) => setTimeout(done, wait));
    await follow(page, server.add(newsPage({ paragraphs: OTHER_STORY })));
    await expectQuotes(driver, page, []);
    await go(page, -1);
    await isLoaded(page, story);
    await expectQuotes(driver, page, [FIRST.quote]);
    await page.mouse.move(2, 2);
    await hover(page, FIRST.quote);
    expect((await waitForCard(page, (card) => card !== null))?.text).toContain(FIRST.speaker);
    await page.keyboard.press('Escape');
  }
});

test('is as it was on a page that the browser has kept', async ({ driver, open, server }) => {
  const page = await open(newsPage({ paragraphs: [FIRST.paragraph] }));
  const first = page.url();
  const leaveAndReturn = async () => {
    await page.evaluate(() => {
      document.title = 'left';
      addEventListener('pageshow', () => {
        document.title = 'kept';
      });
    });
    await expectQuotes(driver, page, [FIRST.quote]);
    await hover(page, FIRST.quote);
    await waitForCard(page, (card) => card !== null);

    await page.goto(server.add(newsPage({ paragraphs: OTHER_STORY })));
    await expectQuotes(driver, page, []);
    await page.goto(server.add(newsPage({ paragraphs: [SECOND.paragraph, THIRD.paragraph] })));
    await expectQuotes(driver, page, [SECOND.quote, THIRD.quote]);
    await go(page, -1);
    await expectQuotes(driver, page, []);
    await go(page, -1);
    return until(
      () => page.evaluate((url) => (location.href === url ? document.title : 'left'), first).catch(() => 'left'),
      (title) => title !== 'left',
    );
  };
  // Firefox forgets all pages that it has kept when memory runs short, and loads them again.
  expect(await until(leaveAndReturn, (title) => title === 'kept')).toBe('kept');
  await expectQuotes(driver, page, [FIRST.quote]);

  await page.mouse.move(2, 2);
  await hover(page, FIRST.quote);
  expect((await waitForCard(page, (card) => card !== null))?.text).toContain(FIRST.speaker);
  expect(await page.$$('quoteprint-card')).toHaveLength(1);
  await page.keyboard.press('Escape');
  expect(await waitForCard(page, (card) => card === null)).toBeNull();

  await go(page, 2);
  await expectQuotes(driver, page, [SECOND.quote, THIRD.quote]);
});
