import { expect } from 'vitest';
import { ampPage } from '../fixtures/pages/amp';
import { rightToLeftPage } from '../fixtures/pages/right-to-left';
import { escapeHtml } from '../tools/escape-html';
import { OTHER_STORY, SAMPLES } from './article';
import { waitForCard } from './card';
import { hover } from './highlights';
import { expectQuotes } from './live';
import { newsPage } from './page';
import { test } from './test';

const [FIRST, SECOND, THIRD] = SAMPLES;
const ALL = SAMPLES.map(({ quote }) => quote);

test('counts what an AMP page shows when its runtime has come, and what it unfolds', async ({ driver, open }) => {
  const page = await open(
    ampPage({ open: [FIRST.paragraph], accordion: [SECOND.paragraph], hidden: [THIRD.paragraph] }),
  );
  await driver.settledReport(page);
  await expectQuotes(driver, page, [], ALL);
  await page.evaluate('arrive()');
  await expectQuotes(driver, page, [FIRST.quote], [SECOND.quote, THIRD.quote]);
  await page.click('.i-amphtml-accordion-header');
  await expectQuotes(driver, page, [FIRST.quote, SECOND.quote], [THIRD.quote]);
  await page.click('#more');
  await expectQuotes(driver, page, ALL);
});

test('counts what an AMP page shows at last when its runtime never comes', async ({ driver, open }) => {
  const page = await open(ampPage({ open: [FIRST.paragraph, SECOND.paragraph], accordion: OTHER_STORY, hidden: [] }));
  await driver.settledReport(page);
  await expectQuotes(driver, page, [], [FIRST.quote, SECOND.quote]);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expectQuotes(driver, page, [FIRST.quote, SECOND.quote]);
});

test('takes the pages of a story that is tapped through one at a time', async ({ driver, open }) => {
  const pages = SAMPLES.map(({ paragraph }, place) => {
    const text = `<amp-story-grid-layer template="vertical" class="i-amphtml-story-layer"><p>${escapeHtml(paragraph)}</p></amp-story-grid-layer>`;
    return `<amp-story-page id="page-${place}" class="i-amphtml-element" ${place === 0 ? 'active' : ''}>${text}</amp-story-page>`;
  });
  const page = await open(`<!doctype html><html ⚡ lang="en"><meta charset="utf-8"><title>A story</title>
    <style>
      amp-story-page { position: absolute; inset: 0; transform: translateY(200%); visibility: hidden }
      amp-story-page[active] { transform: none; visibility: visible }
    </style>
    <body><amp-story standalone class="i-amphtml-element" onclick="
      const shown = this.querySelector('[active]');
      shown.removeAttribute('active');
      shown.nextElementSibling.setAttribute('active', '');">${pages.join('')}</amp-story></body></html>`);
  await expectQuotes(driver, page, [FIRST.quote], [SECOND.quote, THIRD.quote]);
  await page.click('amp-story-page[active]');
  await expectQuotes(driver, page, [SECOND.quote], [FIRST.quote, THIRD.quote]);
  await page.click('amp-story-page[active]');
  await expectQuotes(driver, page, [THIRD.quote], [FIRST.quote, SECOND.quote]);
});

test('reads paragraphs that are components side by side', async ({ driver, open }) => {
  const paragraphs = SAMPLES.map(({ paragraph }) => `<story-paragraph>${escapeHtml(paragraph)}</story-paragraph>`);
  const end = `<style>story-paragraph { display: block }</style><story-body>${paragraphs.join('')}</story-body>`;
  const page = await open(newsPage({ paragraphs: OTHER_STORY, end }));
  await expectQuotes(driver, page, ALL);
});

test.for([
  ['ar', true],
  ['he', false],
] as const)(
  'explains an English article on a page read from right to left: in %s, marked as English: %s',
  async ([language, marked], { driver, open }) => {
    const page = await open(rightToLeftPage([...OTHER_STORY, FIRST.paragraph, SECOND.paragraph], language, marked));
    await expectQuotes(driver, page, [FIRST.quote, SECOND.quote]);
    const line = await hover(page, SECOND.quote);
    const shown = await waitForCard(page, (card) => card !== null);
    expect(shown?.text).toContain(SECOND.speaker);
    const { box } = shown ?? { box: line };
    expect(box.bottom <= line.top || box.top >= line.bottom, 'the card leaves the line free').toBe(true);
    expect(box.right > line.left && box.left < line.right, 'the card stands by the line').toBe(true);
    const gap = Math.min(Math.abs(box.top - line.bottom), Math.abs(line.top - box.bottom));
    expect(gap, 'pixels from the line to the card').toBeLessThan(150);
    const direction = await page.$eval('quoteprint-card', (host) => {
      const [text] = [...(host.shadowRoot?.querySelectorAll('h2') ?? [])];
      return text && getComputedStyle(text).direction;
    });
    expect(direction, "the direction of the card's text").toBe('ltr');
    await page.keyboard.press('Escape');
  },
);

test('prints a page without the card, and follows it when it is drawn anew for that', async ({ driver, open }) => {
  const page = await open(
    newsPage({
      paragraphs: [FIRST.paragraph, SECOND.paragraph],
      end: `<style>@media print { header, aside, footer, .related { display: none } }</style>
        <script>
          for (const type of ['beforeprint', 'afterprint']) {
            addEventListener(type, () => document.querySelector('.body').replaceWith(document.querySelector('.body').cloneNode(true)));
          }
        </script>`,
    }),
  );
  await expectQuotes(driver, page, [FIRST.quote, SECOND.quote]);
  const before = await page.pdf();
  await expectQuotes(driver, page, [FIRST.quote, SECOND.quote]);
  await hover(page, FIRST.quote);
  expect(await waitForCard(page, (card) => card !== null)).not.toBeNull();
  // The same page gives about as many bytes each time; the card's letters would come on top.
  expect((await page.pdf()).length).toBeLessThan(1.05 * before.length);
  await expectQuotes(driver, page, [FIRST.quote, SECOND.quote]);
});
