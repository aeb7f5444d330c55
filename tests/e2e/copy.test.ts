import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { SAMPLE, SAMPLES, SOURCE } from './article';
import { card, cardButton, pressOnCard, tapForCard, waitForCard } from './card';
import { pasted } from './clipboard';
import { hover, waitForHighlights } from './highlights';
import { newsPage } from './page';
import { targetWords } from './target-text';
import { test } from './test';
import { until } from './until';
import { quoted, straight, words } from './words';

const STORY = newsPage({ paragraphs: [SAMPLE.paragraph] });
const BAKERY = '<p>The bakery on the corner opens an hour earlier from now on.</p>';
const FAR = BAKERY.repeat(60);

/** Opens the card of a quote, presses a button of it, and gives what the card then says. */
async function copy(page: Page, quote: string, text: string): Promise<string> {
  await hover(page, quote);
  await waitForCard(page, (now) => now !== null);
  return copyFromCard(page, text);
}

/** Presses a button of the open card and gives what it then says of copying. It says so for a moment: it is listened to from before. */
async function copyFromCard(page: Page | Frame, text: string): Promise<string> {
  const told = page.evaluate(() => {
    const root = document.querySelector('quoteprint-card')?.shadowRoot;
    return new Promise<string>((resolve) => {
      const listen = () => {
        const said = root?.querySelector('.qp-copy-told')?.textContent;
        if (said) resolve(said);
      };
      if (root) new MutationObserver(listen).observe(root, { childList: true, characterData: true, subtree: true });
      setTimeout(() => resolve('nothing in 10 seconds'), 10_000);
    });
  });
  await pressOnCard(page, text);
  return told;
}

test.for([true, false])('copies a citation, on a page that browsers trust: %s', async (trusted, { open, server }) => {
  const url = server.add(STORY);
  const page = await open(trusted ? url : server.insecure(url));
  await waitForHighlights(page, 1);
  expect(await page.evaluate(() => isSecureContext)).toBe(trusted);
  expect(await copy(page, SAMPLE.quote, 'Copy citation')).toBe('Copied');
  const [first = '', here, source, ...rest] = (await pasted(page)).split('\n');
  const [quote = '', speaker] = first.split(' – ');
  expect(straight(quote)).toBe(`"${quoted(SAMPLE.quote)}"`);
  expect(speaker).toContain(SAMPLE.speaker);
  expect(here).toBe(`On this page: “Ministers meet – The Test Gazette”, ${page.url()}`);
  expect(source).toContain(SOURCE.title);
  expect(rest).toEqual([]);
});

/** Every way in which a page may meddle with a copy that it did not begin. */
const MEDDLER = `<script>
  window.seen = [];
  const meddle = (event) => {
    window.seen.push(event.clipboardData?.getData('text/plain') ?? '');
    event.clipboardData?.setData('text/plain', 'forged');
    event.clipboardData?.setData('text/html', '<b>forged</b>');
    const fake = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true });
    if (event.isTrusted) document.dispatchEvent(fake);
    window.seen.push(fake.clipboardData?.getData('text/plain') ?? '');
  };
  for (const type of ['copy', 'beforecopy', 'cut']) {
    addEventListener(type, meddle, true);
    document.addEventListener(type, meddle, true);
    document.addEventListener(type, meddle);
  }
  document.execCommand = () => true;
  EventTarget.prototype.addEventListener = () => {};
  DataTransfer.prototype.setData = () => {};
  if (navigator.clipboard) navigator.clipboard.writeText = async (text) => { window.seen.push(text); };
</script>`;

test.for([true, false])('no page sees or changes what is copied, trusted: %s', async (trusted, { open, server }) => {
  const url = server.add(newsPage({ paragraphs: [SAMPLE.paragraph], end: MEDDLER }));
  const page = await open(trusted ? url : server.insecure(url));
  await waitForHighlights(page, 1);
  expect(await copy(page, SAMPLE.quote, 'Copy citation')).toBe('Copied');
  expect(straight(await pasted(page))).toContain(quoted(SAMPLE.quote));
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen.join(''))).toBe('');
});

test('says so where a page keeps a copy to itself', async ({ open, server }) => {
  const end = `<script>addEventListener('copy', (event) => event.stopImmediatePropagation(), true)</script>`;
  const page = await open(server.insecure(server.add(newsPage({ paragraphs: [SAMPLE.paragraph], end }))));
  await waitForHighlights(page, 1);
  expect(await copy(page, SAMPLE.quote, 'Copy citation')).toContain('Nothing was copied');
});

test('copies in a frame of another site', async ({ driver, open, server }) => {
  const inner = server.elsewhere(server.add(STORY));
  const page = await open(
    `<!doctype html><title>Around</title><iframe src="${inner}" width="900" height="800"></iframe>`,
  );
  const [match] = (await driver.waitForQuotes(page, 1))?.sources[0]?.quotes ?? [];
  const place = { source: SOURCE.id, quote: match?.id, frame: match?.frame, occurrence: 0 };
  const tabId = await driver.tabId(page);
  await page.bringToFront();
  await driver.inExtension(
    (id: number, at: object) => chrome.runtime.sendMessage({ type: 'jump', tabId: id, place: at }),
    tabId,
    place,
  );
  const frame = page.frames().find((one) => one.url() === inner) as Frame;
  expect(await copyFromCard(frame, 'Copy citation')).toBe('Copied');
  expect(await pasted(page)).toContain(inner);
});

const half = SAMPLE.quote.indexOf(' ', SAMPLE.quote.length / 2);
const [head, tail] = [SAMPLE.quote.slice(0, half), SAMPLE.quote.slice(half + 1)];
const [one, two] = [SAMPLES[0], SAMPLES[1]];

test.for([
  ['far down the page', `${FAR}<p>${SAMPLE.paragraph}</p>${FAR}`],
  ['in markup of all kinds', `${FAR}<p>"${inMarkup(SAMPLE.quote)}" he said.</p>${FAR}`],
  ['over two paragraphs', `${FAR}<p>"${head}</p><p>${tail}" he said.</p>${FAR}`],
  ['over line breaks', `${FAR}<p>"${SAMPLE.quote.replaceAll(', ', ',<br>')}" he said.</p>${FAR}`],
  [
    'behind the same words',
    `<p>“${SAMPLE.quote}” Nobody believed it.</p>${FAR}<p>${two.paragraph}</p><p>${SAMPLE.paragraph}</p>${FAR}`,
  ],
  [
    'before the same words',
    `${FAR}<p>${one.paragraph}</p>${FAR}<h2>In short</h2><blockquote>${SAMPLE.quote}</blockquote>`,
  ],
])('copies a link that opens the page at a quote %s', async ([, body], { driver, open }) => {
  const page = await open(`<!doctype html><title>Story</title><article>${body}</article>`);
  const found = await waitForHighlights(page, 1);
  expect(found.length).toBeGreaterThan(0);
  await page.evaluate(() => scrollTo(0, 0));
  // The one in the running text, not that which only repeats it.
  const report = await driver.settledReport(page);
  const quotes =
    report?.sources[0]?.quotes.filter(({ text }) => words(text).join() === words(SAMPLE.quote).join()) ?? [];
  expect(quotes.length).toBeGreaterThan(0);
  for (const { occurrence } of quotes) {
    const tabId = await driver.tabId(page);
    const place = { source: SOURCE.id, quote: quotes[0]?.id ?? '', frame: 0, occurrence };
    await driver.inExtension(
      (id: number, at: object) => chrome.runtime.sendMessage({ type: 'jump', tabId: id, place: at }),
      tabId,
      place,
    );
    await page.bringToFront();
    await waitForCard(page, (now) => now !== null);
    expect(await copyFromCard(page, 'Copy link')).toBe('Copied');
    const link = await pasted(page);
    expect(link.startsWith(`${page.url()}#:~:text=`), link).toBe(true);

    const opened = await page.browser().newPage();
    await opened.goto(link);
    const marked = await until(
      () => targetWords(opened),
      (now) => now.length > 0,
      5,
    );
    expect(marked.join('').toLowerCase(), link).toBe(words(SAMPLE.quote).join(''));
    const scrolled = await opened.evaluate(() => scrollY);
    const top = await topOf(page, occurrence);
    expect(Math.abs(scrolled - top), `${link} scrolled to ${scrolled}, the quote is at ${top}`).toBeLessThan(900);
    await opened.close();
  }
});

/** The quote's place from the top of the page. */
function topOf(page: Page, occurrence: number): Promise<number> {
  return page.evaluate((at) => {
    const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
    const tops = ranges.map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.getBoundingClientRect().top + scrollY;
    });
    return tops.sort((a, b) => a - b)[at] ?? -1;
  }, occurrence);
}

/** Links, emphasis, soft hyphens, fixed spaces, and what is between the words but none of them. */
function inMarkup(text: string): string {
  const between = [
    ' ',
    ' <a href="#x">',
    '</a> ',
    ' <span style="display:none">Subscribe now!</span>',
    '&nbsp;',
    ' <img alt="" width="1" height="1">',
    ' <span style="visibility:hidden">unseen</span> ',
    ' <span style="display:inline-block">',
    '</span> ',
    '\n   ',
  ];
  return text
    .split(' ')
    .map(
      (word, at) =>
        (word.length > 5 ? `${word.slice(0, 3)}&shy;<i>${word.slice(3)}</i>` : word) + (between[at % 10] ?? ''),
    )
    .join('');
}

test('walks from quote to quote by key, and gives the focus back', async ({ driver, open }) => {
  const paragraphs = SAMPLES.map(({ paragraph }) => paragraph);
  const page = await open(newsPage({ paragraphs, end: '<p><button id="theirs">Theirs</button></p>' }));
  await waitForHighlights(page, 3);
  await driver.waitForQuotes(page, 3);
  await page.bringToFront();
  await page.focus('#theirs');
  await driver.pressShortcut('next-quote', page);
  const shows = (quote: number) =>
    waitForCard(page, (now) => now?.text.includes(`${quote} of 3`) ?? false).then((now) => now?.text);
  expect(await shows(1)).toContain(SAMPLES[0].speaker);
  // Past the previous one.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  for (const quote of [2, 3, 1]) {
    await page.keyboard.press('Enter');
    expect(await shows(quote)).toContain(SAMPLES[quote - 1]?.speaker);
  }
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  expect(await shows(3)).toContain(SAMPLES[2].speaker);
  await page.keyboard.press('Escape');
  expect(await waitForCard(page, (now) => now === null)).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('theirs');
});

test('opens by a tap and closes by one elsewhere, on a narrow screen', async ({ driver, open }) => {
  const page = await open(STORY);
  await page.setViewport({ width: 360, height: 740, hasTouch: driver.name === 'chromium' });
  await page.reload();
  await waitForHighlights(page, 1);
  await page.bringToFront();
  const point = await page.evaluate(() => {
    const [range] = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
    const live = document.createRange();
    live.setStart(range?.startContainer as Node, range?.startOffset ?? 0);
    live.setEnd(range?.endContainer as Node, range?.endOffset ?? 0);
    scrollBy({ top: live.getBoundingClientRect().top - 300, behavior: 'instant' });
    const line = live.getClientRects()[0] as DOMRect;
    return { x: line.left + 20, y: line.top + line.height / 2, top: line.top, bottom: line.bottom };
  });
  const shown = await tapForCard(page, point);
  const { left = -1, right = 999, top = 0, bottom = 0 } = shown?.box ?? {};
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(360);
  expect(bottom <= point.top || top >= point.bottom, 'the card leaves the line free').toBe(true);
  const close = await (await cardButton(page, 'Close')).boundingBox();
  expect(close?.width).toBeGreaterThanOrEqual(24);
  await (await cardButton(page, 'Copy citation')).tap();
  expect(straight(await pasted(page))).toContain(quoted(SAMPLE.quote));
  expect(await card(page), 'the card stays after a tap in it').not.toBeNull();
  await page.touchscreen.tap(180, top > point.top ? 8 : 732);
  expect(await waitForCard(page, (now) => now === null)).toBeNull();
});
