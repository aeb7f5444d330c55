import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { OWN, UNKNOWN_STORY } from '../gallery/sources';
import { Stage } from '../gallery/stage';
import { PARAGRAPHS, SAMPLE } from './article';
import { waitForCard } from './card';
import { test } from './test';
import { until } from './until';

const PRESSABLE =
  'a[href], button:not([tabindex="-1"]), summary, input:not([hidden]), select, textarea, [tabindex="0"]';

/** What has the focus: its tag, its class, the beginning of its text. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at && at !== document.body ? `${at.localName}.${at.className} ${at.textContent?.slice(0, 40)}` : 'nothing';
  });

const waitForFocus = (page: Page, selector: string) =>
  until(
    () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector),
    (isThere) => isThere,
  );

/** Where Tab leads from the first thing that can be pressed, as places among all of them in the order of the page. */
async function tabThrough(page: Page): Promise<{ reached: number[]; all: number[] }> {
  await page.bringToFront();
  const all = await page.evaluate((pressable) => {
    const elements = [...document.querySelectorAll<HTMLElement>(pressable)].filter((one) => one.checkVisibility());
    for (const [at, element] of elements.entries()) element.dataset.place = String(at);
    elements[0]?.focus();
    return [...elements.keys()];
  }, PRESSABLE);
  const reached = [0];
  while (reached.length < all.length) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => Number((document.activeElement as HTMLElement).dataset.place ?? -1)));
  }
  return { reached, all };
}

/** Presses a key at an element, and tells what has the focus once that has had its effect. */
async function pressAt(page: Page, selector: string, key: 'Enter' | ' ', effect: string): Promise<string> {
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.keyboard.press(key);
  await page.waitForSelector(effect);
  return until(
    () => focused(page),
    (now) => now !== 'nothing',
    3,
  );
}

test('Tab goes through the popup from top to bottom, and Enter on a quote goes to it', async ({ driver, server }) => {
  const stage = new Stage(driver, server);
  const page = await stage.news(PARAGRAPHS);
  const popup = await driver.popup(page);
  await popup.waitForSelector('.quote-body');
  const { reached, all } = await tabThrough(popup);
  expect(all.length).toBeGreaterThan(20);
  expect(reached).toEqual(all);

  await popup.focus('button.quote-body');
  await popup.keyboard.press('Enter');
  await page.bringToFront();
  expect((await waitForCard(page, (card) => card !== null))?.text).toContain(SAMPLE.speaker);
  await page.keyboard.press('Escape');
  expect(await waitForCard(page, (card) => card === null)).toBeNull();
  await popup.bringToFront();
  expect(await focused(popup)).toContain('button.quote-body');
  await stage.clear();
});

test('the popup keeps the focus when what had it goes away', async ({ driver, server }) => {
  const stage = new Stage(driver, server);
  const popup = await stage.popup(UNKNOWN_STORY, false);
  expect(await pressAt(popup, '.shelf button', 'Enter', '.legend')).toContain('button.back');
  expect(await pressAt(popup, '.back', 'Enter', '.shelf button')).toContain('button.');
  await pressAt(popup, '.read-page button', ' ', '.read-banner');
  expect(await focused(popup)).not.toBe('nothing');
  expect(await pressAt(popup, '.read-banner button', 'Enter', '.notice:not(:empty)')).toContain('button.action');
  expect(await pressAt(popup, 'summary', 'Enter', 'details[open]')).toContain('summary');
  await stage.clear();
});

test('the library is read, corrected and left by keyboard', async ({ driver, server }) => {
  const stage = new Stage(driver, server);
  await stage.keep(OWN);
  const page = await stage.library();
  await page.bringToFront();
  await page.focus('input[type=search]');
  await page.keyboard.type('berg');
  await until(
    () => page.$$eval('.row', (rows) => rows.length),
    (count) => count === 1,
  );
  await page.keyboard.press('Tab');
  expect(await waitForFocus(page, '[role=listbox]')).toBe(true);
  await page.keyboard.press('Enter');
  expect(await waitForFocus(page, '.reader-head')).toBe(true);

  await page.focus('#key-q2');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.quote-facts');
  const { reached, all } = await tabThrough(page);
  expect(reached).toEqual(all);

  expect(await pressAt(page, '.correct button', 'Enter', '.reader-actions button:nth-child(4)')).not.toBe('nothing');
  await page.focus('#key-q2');
  await page.keyboard.press('Escape');
  expect(await waitForFocus(page, '#key-q2')).toBe(true);
  const undo = '.reader-actions button:nth-child(4)';
  await page.focus(undo);
  await page.keyboard.press('Enter');
  await page.waitForSelector(undo, { hidden: true });
  expect(await focused(page)).not.toBe('nothing');

  expect(await pressAt(page, '.reader-actions button:nth-child(2)', 'Enter', '.bar')).not.toBe('nothing');
  await page.focus('.bar button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.bar', { hidden: true });
  expect(await focused(page)).not.toBe('nothing');
  await stage.clear();
});
