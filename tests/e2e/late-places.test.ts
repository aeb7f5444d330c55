import type { Page } from 'puppeteer-core';
import { describe } from 'vitest';
import { escapeHtml } from '../tools/escape-html';
import { OTHER_STORY, SAMPLES } from './article';
import { expectQuotes } from './live';
import { newsPage } from './page';
import type { PageServer } from './server';
import { test } from './test';

const [FIRST, SECOND, THIRD] = SAMPLES;
const [P1 = '', P2 = '', P3 = ''] = SAMPLES.map(({ paragraph }) => `<p>${escapeHtml(paragraph)}</p>`);
const NONE = newsPage({ paragraphs: OTHER_STORY });
const FEW_WORDS = '<!doctype html><title>Nothing</title><p>Nothing here.</p>';

test.for(['open', 'closed'])(
  'finds stories in %s shadow roots, one in another, and what they are given to show',
  async (mode, { driver, open }) => {
    const inner = `<story-text><template shadowrootmode="${mode}">${P2}<slot></slot></template>${P3}</story-text>`;
    const end = `<story-page><template shadowrootmode="${mode}">${P1}${inner}</template></story-page>`;
    const page = await open(newsPage({ paragraphs: OTHER_STORY, end }));
    await expectQuotes(driver, page, [FIRST.quote, SECOND.quote, THIRD.quote]);
  },
);

test('follows components that get their shadow roots late, one in another', async ({ driver, open }) => {
  const page = await open(newsPage({ paragraphs: [FIRST.paragraph], end: '<story-page></story-page>' }));
  await expectQuotes(driver, page, [FIRST.quote]);
  await page.evaluate((html) => {
    for (const [name, inside] of [
      ['story-text', html],
      ['story-page', '<h2>More</h2><story-text></story-text>'],
    ] as const) {
      class Component extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = inside;
        }
      }
      customElements.define(name, Component);
    }
  }, P2);
  await expectQuotes(driver, page, [FIRST.quote, SECOND.quote]);

  await page.evaluate((html) => {
    const text = document.querySelector('story-page')?.shadowRoot?.querySelector('story-text');
    if (text?.shadowRoot) text.shadowRoot.innerHTML = html;
  }, P3);
  await expectQuotes(driver, page, [FIRST.quote, THIRD.quote]);
  await page.evaluate(() => document.querySelector('story-page')?.remove());
  await expectQuotes(driver, page, [FIRST.quote]);
});

test.for(['open', 'closed'])(
  'follows what is given to the slots of %s shadow roots',
  async (mode, { driver, open }) => {
    const tabs = `<story-tabs><template shadowrootmode="${mode}"><slot name="front"></slot></template>
    <div slot="front">${P1}</div><div>${P2}</div></story-tabs>`;
    const page = await open(newsPage({ paragraphs: OTHER_STORY, end: tabs }));
    await expectQuotes(driver, page, [FIRST.quote]);
    await page.$$eval('story-tabs > div', ([first, second]) => {
      if (first) first.slot = '';
      if (second) second.slot = 'front';
    });
    await expectQuotes(driver, page, [SECOND.quote], [FIRST.quote]);
  },
);

describe.each(['the same', 'another'])('a frame of %s site', (site) => {
  test('is followed when it comes late and goes elsewhere', async ({ driver, open, server }) => {
    const page = await open(newsPage({ paragraphs: [FIRST.paragraph] }));
    await expectQuotes(driver, page, [FIRST.quote]);
    await addFrame(page, addressOf(server, newsPage({ paragraphs: [SECOND.paragraph] })));
    await expectQuotes(driver, page, [FIRST.quote, SECOND.quote]);
    await setFrame(page, addressOf(server, NONE));
    await expectQuotes(driver, page, [FIRST.quote]);
    await setFrame(page, addressOf(server, newsPage({ paragraphs: [THIRD.paragraph] })));
    await expectQuotes(driver, page, [FIRST.quote, THIRD.quote]);
  });

  test('counts no more once the page has taken it out', async ({ driver, open, server }) => {
    const page = await open(newsPage({ paragraphs: [FIRST.paragraph] }));
    await addFrame(page, addressOf(server, newsPage({ paragraphs: [SECOND.paragraph] })));
    await expectQuotes(driver, page, [FIRST.quote, SECOND.quote]);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expectQuotes(driver, page, [FIRST.quote]);
  });

  function addressOf(server: PageServer, html: string): string {
    const url = server.add(html);
    return site === 'another' ? server.elsewhere(url) : url;
  }
});

test('counts a frame no more once it shows a page of few words', async ({ driver, open, server }) => {
  const page = await open(newsPage({ paragraphs: [FIRST.paragraph] }));
  await addFrame(page, server.add(newsPage({ paragraphs: [SECOND.paragraph] })));
  await expectQuotes(driver, page, [FIRST.quote, SECOND.quote]);
  await setFrame(page, server.add(FEW_WORDS));
  await expectQuotes(driver, page, [FIRST.quote]);
});

test('counts only the frame of a page of few words that follows a story', async ({ driver, open, server }) => {
  const page = await open(newsPage({ paragraphs: [FIRST.paragraph] }));
  await expectQuotes(driver, page, [FIRST.quote]);
  const story = server.add(newsPage({ paragraphs: [SECOND.paragraph] }));
  await page.goto(server.add(`${FEW_WORDS}<iframe width="900" height="700" src="${story}"></iframe>`));
  await expectQuotes(driver, page, [SECOND.quote]);
});

test('follows frames whose page is written by script', async ({ driver, open }) => {
  const page = await open(NONE);
  await expectQuotes(driver, page, []);
  await page.evaluate(
    (first, second) => {
      const [given, written] = [document.createElement('iframe'), document.createElement('iframe')];
      given.srcdoc = first;
      document.querySelector('.body')?.append(given, written);
      written.contentDocument?.open();
      written.contentDocument?.write(second);
      written.contentDocument?.close();
    },
    P1,
    P2,
  );
  await expectQuotes(driver, page, [FIRST.quote, SECOND.quote]);
});

function addFrame(page: Page, url: string): Promise<void> {
  return page.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { src, width: '900', height: '700' });
    document.querySelector('.body')?.append(frame);
  }, url);
}

function setFrame(page: Page, url: string): Promise<void> {
  return page.$eval('iframe', (frame, src) => frame.setAttribute('src', src), url);
}
