import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { OTHER_STORY, SAMPLES } from './article';
import type { Driver } from './browsers';
import { waitForCard } from './card';
import { hover } from './highlights';
import { expectQuotes } from './live';
import { newsPage } from './page';
import { test } from './test';
import { follow } from './travel';
import { settled } from './until';

const LIVES = 6;
/** Milliseconds. */
const PATIENCE = 3000;
const [FIRST, SECOND, THIRD] = SAMPLES;
const STORIES = [[], [FIRST], [SECOND, THIRD], [FIRST, SECOND, THIRD]].map((samples) =>
  samples.length ? samples.map(({ paragraph }) => paragraph) : OTHER_STORY,
);
const PAGES = STORIES.map((paragraphs) => newsPage({ paragraphs }));

/** A tab with another that may be in front of it. */
interface Tab {
  driver: Driver;
  page: Page;
  other: Page;
  /** The addresses of the pages. */
  addresses: readonly string[];
}

/** What may happen to a tab; `story` is the number of one. */
const DEEDS = {
  follow: ({ page, addresses }, story) =>
    page.evaluate((url) => void setTimeout(() => location.assign(url)), addresses[story] as string),
  back: ({ page }) => page.evaluate(() => void setTimeout(() => history.back())),
  forward: ({ page }) => page.evaluate(() => void setTimeout(() => history.forward())),
  reload: ({ page }) => page.evaluate(() => void setTimeout(() => location.reload())),
  draw: ({ page }, story) =>
    page.evaluate((paragraphs) => {
      const drawn = paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text }));
      document.querySelector('.body')?.replaceChildren(...drawn);
    }, STORIES[story] as string[]),
  write: ({ page }, story) =>
    page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, PAGES[story] as string),
  fold: ({ page }) => page.evaluate(() => void document.querySelector('article')?.toggleAttribute('hidden')),
  cover: ({ other }) => other.bringToFront(),
  uncover: ({ page }) => page.bringToFront(),
  leaveAlone: ({ driver }) => driver.inExtension(() => chrome.storage.local.set({ settings: { where: 'asked' } })),
  look: ({ driver }) => driver.inExtension(() => chrome.storage.local.set({ settings: {} })),
} satisfies Record<string, (tab: Tab, story: number) => Promise<unknown>>;

const step = fc.record({
  deed: fc.constantFrom(...(Object.keys(DEEDS) as (keyof typeof DEEDS)[])),
  story: fc.nat(STORIES.length - 1),
  /** Milliseconds until the next: most come while scripts are still on their way. */
  wait: fc.oneof({ weight: 4, arbitrary: fc.nat(120) }, { weight: 1, arbitrary: fc.constant(700) }),
});

/** Each browser has lives of its own: what is wrong in all of them is found by any. */
const seed = inject('browser') === 'chromium' ? 1 : 2;
const lives = fc.sample(fc.array(step, { minLength: 5, maxLength: 14 }), { seed, numRuns: LIVES });

test.for(lives.map((life) => [life.map(({ deed }) => deed).join(', '), life] as const))(
  'shows what is there at the end of a life: %s',
  async ([, life], { driver, open, server }) => {
    const addresses = PAGES.map((html) => server.add(html));
    const other = await open(newsPage({ paragraphs: OTHER_STORY }));
    const page = await open(addresses[0] as string);
    const tab = { driver, page, other, addresses };
    for (const { deed, story, wait } of life) {
      // A page that is just being left cannot be asked, and one that is kept then does not answer.
      await Promise.race([DEEDS[deed](tab, story).catch(() => {}), sleep(PATIENCE)]);
      await sleep(wait);
    }
    await DEEDS.look(tab);
    await page.bringToFront();
    const where = () => page.evaluate(() => `${location.href} ${document.readyState}`).catch(String);
    // A life may end before its first page.
    if ((await settled(where)).startsWith('about:')) await follow(page, addresses[1] as string);

    const { text, isFolded } = await page.evaluate(() => {
      const body = document.querySelector('.body')?.textContent ?? '';
      return { text: body.replaceAll(/\s+/g, ' '), isFolded: document.querySelector('article')?.hidden === true };
    });
    const there = SAMPLES.filter(({ paragraph }) => text.includes(paragraph));
    const quotes = there.map(({ quote }) => quote);
    await expectQuotes(driver, page, isFolded ? [] : quotes, isFolded ? quotes : []);
    const [first] = isFolded ? [] : there;
    if (first) {
      await page.mouse.move(2, 2);
      await hover(page, first.quote);
      expect((await waitForCard(page, (card) => card !== null))?.text).toContain(first.speaker);
    }
  },
);
