import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { coverage } from '../../lib/describe/coverage';
import type { SourceMatch } from '../../lib/report';
import { type BrowserName, Driver } from '../e2e/browsers';
import { waitForCard } from '../e2e/card';
import { hover } from '../e2e/highlights';
import { PageServer } from '../e2e/server';
import { demoPage } from '../fixtures/demo/page';

const SCREENSHOTS = '.output/demo';

const [mode, name, executable, build] = process.argv.slice(2) as ['show' | 'tell', BrowserName, string, string];
try {
  await (mode === 'show' ? show() : tell());
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Opens the demo page in a browser window with the extension in it, and ends when the window is closed. */
async function show(): Promise<void> {
  await withDemoPage({ headless: false }, async (driver, url) => {
    const [page = await driver.browser.newPage()] = await driver.browser.pages();
    await page.goto(url);
    console.log('The demo page is open: move over a highlighted quote, or open Quoteprint from the toolbar.');
    console.log('Close the browser to end.');
    await new Promise((closed) => driver.browser.once('disconnected', closed));
  });
}

/**
 * Reads the demo page in a browser without a window; prints what was found and takes screenshots.
 *
 * @throws Error when nothing was found
 */
async function tell(): Promise<void> {
  await withDemoPage({ headless: true }, async (driver, url) => {
    await driver.desk();
    const page = await driver.browser.newPage();
    await page.goto(url);
    await driver.waitForQuotes(page, 1);
    const report = await driver.settledReport(page);
    const [match] = report?.sources ?? [];
    const [first] = match?.quotes ?? [];
    if (match === undefined || first === undefined) throw new Error('No quote was found on the demo page.');
    console.log(summary(match));

    mkdirSync(SCREENSHOTS, { recursive: true });
    await hover(page, first.text);
    await waitForCard(page, (card) => card !== null);
    await page.screenshot({ path: join(SCREENSHOTS, 'page.png') });
    const popup = await driver.popup(page);
    await popup.setViewport({ width: 420, height: 900 });
    await popup.waitForSelector('main h2, main h3');
    await popup.screenshot({ path: join(SCREENSHOTS, 'popup.png') });
    console.log(`Screenshots: ${['page.png', 'popup.png'].map((file) => join(SCREENSHOTS, file)).join(', ')}`);
  });
}

/** Serves the page and runs the browser for as long as `use` takes. */
async function withDemoPage(
  { headless }: { headless: boolean },
  use: (driver: Driver, url: string) => Promise<void>,
): Promise<void> {
  const server = await PageServer.start();
  try {
    const driver = await Driver.launch(name, executable, build, headless);
    try {
      await driver.install();
      await use(driver, server.add(demoPage()));
    } finally {
      await driver.close();
    }
  } finally {
    await server.close();
  }
}

function summary(match: SourceMatch): string {
  const { source, quotes } = match;
  const covered = coverage(match);
  const leftOut = covered.filter(({ state }) => state === 'missing');
  const speakers = new Map<string, string[]>();
  for (const { speaker, verdict, text } of quotes) {
    const name = speaker ?? 'Speaker not named';
    speakers.set(name, [...(speakers.get(name) ?? []), `    ${verdict.padEnd(13)}  “${text}”`]);
  }
  return [
    `Source: ${source.title} (${[source.wire, source.outlet, source.published].filter(Boolean).join(', ')})`,
    `On the page: ${covered.length - leftOut.length} of ${covered.length} paragraphs, ${quotes.length} highlighted quotes`,
    ...[...speakers].flatMap(([name, lines]) => [`  ${name} (${lines.length})`, ...lines]),
    `Left out: ${leftOut.length === 0 ? 'nothing' : ''}`.trimEnd(),
    ...leftOut.map(({ id, text }) => `    ${id.padEnd(4)} ${text}`),
  ].join('\n');
}
