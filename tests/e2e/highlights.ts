import type { Frame, Page } from 'puppeteer-core';
import { card } from './card';
import { until } from './until';

/** One highlighted range. */
export interface Highlighted {
  /** `quoteprint-<color>-<verdict>` */
  name: string;
  /** The words that the range covers now. */
  text: string;
  /** The letters before and after, within the same text node: empty unless the range begins or ends in the middle of one. */
  before: string;
  after: string;
  /** Whether its nodes are still in the page. */
  connected: boolean;
}

/** What the extension has highlighted, in the order of the page. */
export async function highlights(page: Page | Frame): Promise<Highlighted[]> {
  // As text: of an object, Firefox's protocol tells each part apart.
  const json = await page.evaluate(() => {
    const highlighted = [...CSS.highlights]
      .filter(([name]) => name.startsWith('quoteprint-'))
      .flatMap(([name, highlight]) => [...highlight].map((range) => ({ name, range })))
      .sort(({ range: a }, { range: b }) => {
        if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
        const position = a.startContainer.compareDocumentPosition(b.startContainer);
        return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      })
      .map(({ name, range }) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { nodeValue: first } = range.startContainer;
        const { nodeValue: last } = range.endContainer;
        return {
          name,
          text: live.toString(),
          before: first?.slice(0, range.startOffset).slice(-1) ?? '',
          after: last?.slice(range.endOffset, range.endOffset + 1) ?? '',
          connected: range.startContainer.isConnected && range.endContainer.isConnected,
        };
      });
    return JSON.stringify(highlighted);
  });
  return JSON.parse(json) as Highlighted[];
}

/**
 * What is highlighted once that many ranges or more are.
 *
 * @throws Error when they do not come to be
 */
export async function waitForHighlights(page: Page | Frame, count: number): Promise<Highlighted[]> {
  const found = await until(
    () => highlights(page),
    (now) => now.length >= count,
  );
  if (found.length < count) throw new Error(`${found.length} ranges are highlighted, not ${count}`);
  return found;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Scrolls the highlighted range that begins with these words into view and gives its first line, in the window's pixels. */
function lineOf(page: Page, words: string): Promise<Box> {
  return page.evaluate(
    (text) => {
      const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
        name.startsWith('quoteprint-') ? [...highlight] : [],
      );
      for (const range of ranges) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (!live.toString().replaceAll(/\s+/g, ' ').startsWith(text)) continue;
        scrollBy({ top: live.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
        const [line] = live.getClientRects();
        if (line) return { left: line.left, top: line.top, right: line.right, bottom: line.bottom };
      }
      throw new Error(`Nothing highlighted says "${text}"`);
    },
    words.replaceAll(/\s+/g, ' ').slice(0, 30),
  );
}

/** Points at the highlighted range that begins with these words until a card opens, and gives the line that it is on. */
export async function hover(page: Page, words: string): Promise<Box> {
  const line = await lineOf(page, words);
  const x = Math.min(line.left + 30, (line.left + line.right) / 2);
  const y = (line.top + line.bottom) / 2;
  // What shows cards comes after the highlights; a hand is never still.
  let moves = 0;
  const move = async () => {
    await page.mouse.move(x + (moves++ % 2), y);
    return card(page);
  };
  await until(move, (open) => open !== null, 10);
  return line;
}
