import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { endlessFeed, STEP, virtualFeed } from '../fixtures/pages/feed';
import { escapeHtml } from '../tools/escape-html';
import { OTHER_STORY, PARAGRAPHS, QUOTES, SAMPLES } from './article';
import { expectQuotes } from './live';
import { newsPage } from './page';
import { test } from './test';

const [FIRST, SECOND, THIRD] = SAMPLES;
const FEED = [[FIRST.paragraph, OTHER_STORY[1]], OTHER_STORY, [SECOND.paragraph, THIRD.paragraph]];

test('finds each story that a feed appends, and keeps those before it', async ({ driver, open }) => {
  const page = await open(endlessFeed(FEED));
  await expectQuotes(driver, page, [FIRST.quote]);
  await scrollToArticle(page, 1);
  await page.waitForFunction(() => document.querySelectorAll('article').length === 2);
  await scrollToArticle(page, 2);
  await expectQuotes(driver, page, [FIRST.quote, SECOND.quote, THIRD.quote]);
});

test.for(['new elements', 'the same elements'] as const)(
  'follows a feed that keeps only what is in view, in %s',
  async (kept, { driver, open }) => {
    const page = await open(virtualFeed(FEED, kept));
    await expectQuotes(driver, page, [FIRST.quote]);
    await scrollToArticle(page, 1);
    await expectQuotes(driver, page, []);
    await scrollToArticle(page, 2);
    await expectQuotes(driver, page, [SECOND.quote, THIRD.quote]);
    await scrollToArticle(page, 0);
    await expectQuotes(driver, page, [FIRST.quote]);
  },
);

test.for([
  ['by its markup', () => document.body.setHTMLUnsafe(document.body.innerHTML)],
  ['by a copy of its body', () => document.body.replaceWith(document.body.cloneNode(true))],
] as const)('is as it was on a page replaced %s, again and again', async ([, replace], { driver, open }) => {
  const page = await open(newsPage({ paragraphs: PARAGRAPHS }));
  await expectQuotes(driver, page, QUOTES);
  // In between the extension begins to read, has read, is about to paint.
  for (const pause of [0, 0, 50, 100, 200, 300]) {
    await page.evaluate(replace);
    await sleep(pause);
  }
  await expectQuotes(driver, page, QUOTES);
});

const REST = `<p>${escapeHtml(SECOND.paragraph)}</p><p>${escapeHtml(THIRD.paragraph)}</p>`;

test.for([
  [
    'inserted',
    `<button id="more" onclick="this.outerHTML = document.getElementById('rest').innerHTML">More</button>
     <template id="rest">${REST}</template>`,
  ],
  ['unfolded in <details>', `<details><summary id="more">More</summary>${REST}</details>`],
  [
    'unfolded slowly',
    `<style>#rest { max-height: 0; overflow: hidden; transition: max-height 0.4s 0.2s } .open + #rest { max-height: 900px }</style>
     <button id="more" onclick="this.className = 'open'">More</button><div id="rest">${REST}</div>`,
  ],
  [
    'unfolded when an answer has come',
    `<button id="more" onclick="setTimeout(() => { document.getElementById('rest').hidden = false }, 600)">More</button>
     <div id="rest" hidden>${REST}</div>`,
  ],
] as const)('counts text that a click shows: %s', async ([, end], { driver, open }) => {
  const page = await open(newsPage({ paragraphs: [FIRST.paragraph], end }));
  await expectQuotes(driver, page, [FIRST.quote], [SECOND.quote, THIRD.quote]);
  await page.click('#more');
  await expectQuotes(driver, page, [FIRST.quote, SECOND.quote, THIRD.quote]);
});

test('counts text no more once a click folds it', async ({ driver, open }) => {
  const end = `<details open><summary id="less">More</summary>${REST}</details>`;
  const page = await open(newsPage({ paragraphs: [FIRST.paragraph], end }));
  await expectQuotes(driver, page, [FIRST.quote, SECOND.quote, THIRD.quote]);
  await page.click('#less');
  await expectQuotes(driver, page, [FIRST.quote], [SECOND.quote, THIRD.quote]);
});

/** What other scripts do to the words of a page, which stay the same. */
const SURGERY = {
  'cut into many': (body: Element) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.length > 5) node.splitText(5);
    }
  },
  'wrapped in elements': (body: Element) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const words = text.data.split(/(?<=\s)/).map((word) => {
        const mark = document.createElement('mark');
        mark.textContent = word;
        return mark;
      });
      text.replaceWith(...words);
    }
  },
  'joined again': (body: Element) => {
    for (const element of body.querySelectorAll('p, mark')) element.replaceWith(element.textContent ?? '', '\n\n');
    body.normalize();
  },
};

test('stays on its words while other scripts cut, wrap and join them', async ({ driver, open }) => {
  const page = await open(newsPage({ paragraphs: PARAGRAPHS }));
  await expectQuotes(driver, page, QUOTES);
  for (const surgery of Object.values(SURGERY)) {
    await page.$eval('.body', surgery);
    await expectQuotes(driver, page, QUOTES);
  }
});

test('finds a story that is written word by word', async ({ driver, open }) => {
  const page = await open(newsPage({ paragraphs: [FIRST.paragraph] }));
  await expectQuotes(driver, page, [FIRST.quote]);
  await page.$eval(
    '.body',
    async (body, texts) => {
      for (const text of texts) {
        const paragraph = document.createElement('p');
        body.prepend(paragraph);
        const node = paragraph.appendChild(new Text());
        for (const word of text.split(/(?<= )/)) {
          node.appendData(word);
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      }
    },
    [SECOND.paragraph, THIRD.paragraph],
  );
  await expectQuotes(driver, page, [FIRST.quote, SECOND.quote, THIRD.quote]);
});

function scrollToArticle(page: Page, place: number): Promise<void> {
  return page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), place * STEP);
}
