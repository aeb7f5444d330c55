import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Box } from './highlights';
import { until } from './until';

export interface Card {
  text: string;
  box: Box;
  /** Where its host element hangs: a card must leave the page's body alone. */
  parent: string;
}

/** The open card; null where none is to be seen. */
export function card(page: Page | Frame): Promise<Card | null> {
  return page.evaluate(() => {
    const host = document.querySelector('quoteprint-card');
    const root = host?.shadowRoot;
    if (!host?.matches(':popover-open') || !root) return null;
    const shown = [...root.children].filter((child) => child.localName !== 'style');
    const boxes = shown.map((child) => child.getBoundingClientRect()).filter(({ width, height }) => width * height > 0);
    return {
      text: shown.map((child) => (child as HTMLElement).innerText).join('\n'),
      parent: host.parentElement?.localName ?? '',
      box: {
        left: Math.min(...boxes.map(({ left }) => left)),
        top: Math.min(...boxes.map(({ top }) => top)),
        right: Math.max(...boxes.map(({ right }) => right)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      },
    };
  });
}

export function waitForCard(page: Page, holds: (card: Card | null) => boolean): Promise<Card | null> {
  return until(() => card(page), holds, 10);
}

/** Taps until the card is there: a busy browser takes a slow tap for a long one, which opens none. */
export function tapForCard(page: Page, { x, y }: { x: number; y: number }): Promise<Card | null> {
  const tap = async () => {
    await page.touchscreen.tap(x, y);
    return until(
      () => card(page),
      (now) => now !== null,
      3,
    );
  };
  return until(tap, (now) => now !== null);
}

/** A button of the open card, by its text or label. */
export async function cardButton(page: Page | Frame, text: string): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.evaluateHandle((wanted) => {
    const buttons = document.querySelector('quoteprint-card')?.shadowRoot?.querySelectorAll('button') ?? [];
    return [...buttons].find((one) => one.textContent === wanted || one.getAttribute('aria-label') === wanted) ?? null;
  }, text);
  const found = handle.asElement();
  if (!found) throw new Error(`The card has no button "${text}"`);
  return found as ElementHandle<HTMLElement>;
}

/** Presses a button of the open card as a person does, who has seen it: a busy browser draws a card some time after it is there. */
export async function pressOnCard(page: Page | Frame, text: string): Promise<void> {
  const button = await cardButton(page, text);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await button.click();
}
