import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { highlightName } from '../../lib/palette';
import type { PageReport } from '../../lib/report';
import { restless } from '../fixtures/fuzz-dom';
import { fuzzedBody } from '../fixtures/fuzz-page';
import { filler } from '../fixtures/pages/hostile';
import { PARAGRAPHS, SOURCE } from './article';
import type { Driver } from './browsers';
import { test } from './test';
import { until } from './until';

const PAGES = 10;
const RESTLESS_PAGES = 4;
/** Each browser has pages of its own: what is wrong in all of them is found by any. */
const seed = inject('browser') === 'chromium' ? 1 : 2;
const bodies = fc.sample(fuzzedBody(PARAGRAPHS), { seed, numRuns: PAGES + RESTLESS_PAGES });

/** What pages do to their text nodes before they are read: `nodes` are those with words. */
const DRESSES = [
  '',
  'nodes.forEach((node, at) => { if (at % 3 === 0) cut(node, 4); });',
  'nodes.forEach((node) => { cut(node, 1); });',
  // Sections of character data, which only XML writes.
  'nodes.forEach((node, at) => { if (at % 3 < 2) node.replaceWith(document.adoptNode(new Document().createCDATASection(node.data))); });',
  `nodes[0].insertData(0, '${filler(1_000_000)} ');`,
];

function dressed(dress: string): string {
  return `<script>{
    const nodes = [];
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.data.trim()) nodes.push(walker.currentNode);
    const cut = (node, length) => { while (node.length > length) node = node.splitText(length); };
    ${dress}
  }</script>`;
}

function documentOf(body: string, end = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Made up</title></head><body>${body}${end}</body></html>`;
}

test('paints the words that it reports, and nothing else, on pages of any markup', async ({ driver, open, server }) => {
  const page = await open(documentOf(''));
  for (const [number, body] of bodies.slice(0, PAGES).entries()) {
    await page.goto(server.add(documentOf(body, dressed(DRESSES[number % DRESSES.length] as string))));
    await expectPainted(driver, page, `page ${number}`);
  }
});

test('paints the words that it reports, and nothing else, on pages that do not rest', async ({
  driver,
  open,
  server,
}) => {
  const page = await open(documentOf(''));
  for (const [number, body] of bodies.slice(PAGES).entries()) {
    const script = `<script>(${restless})({ milliseconds: 1000, seed: ${number} })</script>`;
    await page.goto(server.add(documentOf(body, script)));
    await page.waitForFunction('window.atRest');
    await expectPainted(driver, page, `restless page ${number}`);
  }
});

/** Whether all of the story is found and painted as it is reported. */
async function expectPainted(driver: Driver, page: Page, name: string): Promise<void> {
  const { report, painted } = await until(
    async () => ({ report: await driver.report(page), painted: await paintedText(page) }),
    ({ report, painted }) =>
      missing(report).length === 0 && JSON.stringify(painted) === JSON.stringify(reportedText(report)),
  );
  expect(missing(report), `not found on ${name}`).toEqual([]);
  expect(painted, `painted on ${name}`).toEqual(reportedText(report));
}

/** Paragraphs and quotes of the story that the report has not. */
function missing(report: PageReport | null): string[] {
  const { paragraphs = [], quotes = [] } = report?.sources[0] ?? {};
  const found = new Set([...paragraphs, ...quotes].map(({ id }) => id));
  const wanted = SOURCE.paragraphs
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ id }) => [
      id,
      ...SOURCE.quotes
        .filter(({ span, kind }) => span.paragraph === id && kind !== 'indirect')
        .map((quote) => quote.id),
    ]);
  return wanted.filter((id) => !found.has(id));
}

/** What is painted under each name, as one text. */
async function paintedText(page: Page): Promise<Record<string, string>> {
  const texts = await page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('quoteprint-'))
      .map(([name, highlight]) => {
        const ranges = [...highlight].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        });
        return [name, ranges.join('')] as const;
      }),
  );
  return lettersOf(texts);
}

/** What the report says of the quotes that are painted under each name. */
function reportedText(report: PageReport | null): Record<string, string> {
  const quotes = report?.sources.flatMap((source) => source.quotes) ?? [];
  const names = [...new Set(quotes.map(({ color, verdict }) => highlightName(color, verdict)))];
  return lettersOf(
    names.map((name) => {
      const own = quotes.filter(({ color, verdict }) => highlightName(color, verdict) === name);
      return [name, own.map(({ text }) => text).join('')];
    }),
  );
}

/** Without white space, which a page may have in many ways, and the sign for words that are left out. */
function lettersOf(texts: (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(
    texts.map(([name, text]) => [name, text.replaceAll(/[\s…]/g, '')] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
