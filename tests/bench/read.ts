// npm run bench:read: how well "Read this page" reads real news pages, and how fast, through the built extension in Chromium, or
// with --firefox in Firefox. With --pages N on so many pages only, with --lost what went wrong on each. No test looks at it.
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { ReadOutcome } from '../../lib/messages';
import type { PageReport } from '../../lib/report';
import { type BrowserName, Driver } from '../e2e/browsers';
import { highlights } from '../e2e/highlights';
import { until } from '../e2e/until';
import { hasEnough, letters, type ReadingScore, type Said, scoreReading } from '../fixtures/reading-score';
import { type BenchPage, pageSet, spread } from './page-set';
import { readingTasks } from './read-tasks';
import { openTab } from './tab';
import { percent, printTable, times } from './table';

/** One page, read. */
interface Reading {
  id: string;
  outcome: ReadOutcome;
  score: ReadingScore;
  /** Milliseconds from the request to the answer, and to the painted quotes; the latter null where there are none. */
  answered: number;
  painted: number | null;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { pages: { type: 'string' }, firefox: { type: 'boolean' }, lost: { type: 'boolean' } },
  });
  const limit = Number(values.pages ?? Number.POSITIVE_INFINITY);
  if (!(limit >= 1)) throw new Error('--pages takes a number of pages, 1 or more');
  const [executable, build] = positionals as [string, string];
  await bench(values.firefox ? 'firefox' : 'chromium', executable, build, limit, values.lost ?? false);
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function bench(
  name: BrowserName,
  executable: string,
  build: string,
  limit: number,
  showsLost: boolean,
): Promise<void> {
  const { from, pages: all } = pageSet();
  const pages = spread(all, limit);
  const driver = await Driver.launch(name, executable, build);
  try {
    await driver.install();
    await driver.desk();
    console.log(`${pages.length} pages of ${from}, ${await driver.browser.version()}`);
    const readings: Reading[] = [];
    for (const page of pages) {
      const reading = await read(driver, page);
      readings.push(reading);
      if (showsLost) printLost(reading);
    }
    printReadings(readings);
    if (name === 'chromium') await readingTasks(driver, pages);
  } finally {
    await driver.close();
  }
}

async function read(driver: Driver, { id, html, paragraphs }: BenchPage): Promise<Reading> {
  const { page, load } = await openTab(driver.browser);
  await load(html);
  const tabId = await driver.tabId(page);
  // Asked for when the page has been looked at, as a person does.
  await driver.settledReport(page);
  const seen = firstPaint(page).catch(() => null);
  const { begun, ended, outcome } = await driver.inExtension(async (tabId: number) => {
    const begun = Date.now();
    const outcome = (await chrome.runtime.sendMessage({ type: 'read', tabId })) as ReadOutcome;
    return { begun, ended: Date.now(), outcome };
  }, tabId);
  if (outcome === 'read') {
    await until(
      () => driver.report(page),
      (report) => report?.sources.some(({ read }) => read) ?? false,
    );
  }
  const report = await driver.settledReport(page);
  const texts = (await highlights(page)).map(({ text }) => text);
  await page.close();
  const first = await seen;
  const score = scoreReading(paragraphs.join('\n\n'), saidOn(report), texts);
  return { id, outcome, score, answered: ended - begun, painted: first === null ? null : first - begun };
}

/** When the first quote is painted, in ms of the clock; the page may be closed before. */
function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((seen) => {
        const timer = setInterval(() => {
          if (!CSS.highlights.size) return;
          clearInterval(timer);
          seen(Date.now());
        }, 5);
      }),
  );
}

/** The direct and mixed quotes of the article, as the report has them. */
function saidOn(report: PageReport | null): Said[] {
  return (report?.sources ?? [])
    .filter(({ read }) => read)
    .flatMap(({ quotes }) => quotes)
    .filter(({ id }) => id.startsWith('q'))
    .map(({ text, speaker }) => ({ words: letters(text), speaker }));
}

function printLost({ id, outcome, score: { wanted, found, lost, outside } }: Reading): void {
  if (outcome !== 'read') console.log(`${id}: ${outcome}`);
  for (const { words, speaker, read } of lost) {
    console.log(`${id}, ${found} of ${wanted}: ${speaker} ${read === undefined ? 'not there' : `→ ${read}`}: ${words}`);
  }
  for (const text of outside) console.log(`${id}, outside: ${text}`);
}

function printReadings(readings: readonly Reading[]): void {
  const count = (holds: (reading: Reading) => boolean) => percent(readings.filter(holds).length, readings.length);
  printTable(
    'Reading the article of a page, beside what the engine makes of its bare text',
    ['pages', 'read', '≥ 95 % of the quotes, same speakers', 'nothing outside painted'],
    [
      [
        String(readings.length),
        count(({ outcome }) => outcome === 'read'),
        count(({ score }) => hasEnough(score)),
        count(({ score }) => score.outside.length === 0),
      ],
    ],
  );
  const painted = readings.flatMap((reading) => reading.painted ?? []);
  printTable(
    'How long it takes',
    ['', 'median ms', 'p95 ms', 'max ms'],
    [
      ['until the answer', ...times(readings.map(({ answered }) => answered))],
      ['until quotes are painted', ...times(painted)],
    ],
  );
}
