import type { Driver } from '../e2e/browsers';
import { FINDERS, type FinderName, type Finding, find, findFirst } from './finders';
import type { Score } from './in-page/scoring';
import type { BenchPage } from './page-set';
import { CONDITIONS, type Condition, rewriting, soughtOn } from './sought';
import { openTab } from './tab';
import { median, percent, printTable, ratios, sum, times } from './table';

const TIMES = ['', 'median ms', 'p95 ms', 'max ms', '× floor: median', 'p95'];
const FOUND = ['found', 'exact', 'elsewhere', 'in scripts'];
const LIBRARIES = ['mark', 'dom-anchor-text-quote', 'text-fragments-polyfill', 'apache-annotator'] as const;

/** Each looks on a page for an article: the page's own as printed and as others print it, and one that is not there. */
export async function articlesOnPages(
  driver: Driver,
  pages: readonly BenchPage[],
  all: readonly BenchPage[],
): Promise<void> {
  const republish = await rewriting();
  const tab = await openTab(driver.browser);
  for (const condition of CONDITIONS) {
    const findings = new Map<FinderName, Finding[]>();
    let wanted = 0;
    for (const page of pages) {
      const sought = soughtOn(page, all, condition, republish);
      wanted += sought.length;
      for (const name of ['floor', 'quoteprint', ...LIBRARIES] as const) {
        findings.set(name, [...(findings.get(name) ?? []), await find(tab, name, page.html, sought)]);
      }
    }
    const title = `Finding an article ${condition}: ${pages.length} pages, ${wanted} paragraphs`;
    printTable(title, [...TIMES, ...FOUND], rowsOf(findings, wanted, condition));
  }
  await tab.page.close();
}

/** What every page pays, whatever stands on it. */
export async function pagesWithNothing(driver: Driver, pages: readonly BenchPage[]): Promise<void> {
  const tab = await openTab(driver.browser);
  const floor: Finding[] = [];
  const scanner: Finding[] = [];
  for (const { html } of pages) {
    floor.push(await find(tab, 'floor', html, []));
    scanner.push(await find(tab, 'scanner', html, []));
  }
  await tab.page.close();
  const characters = median(floor.map((one) => one.characters ?? 0));
  printTable(`Reading a page with nothing on it: ${pages.length} pages, median ${characters} characters`, TIMES, [
    timeRow(FINDERS.floor, msOf(floor), msOf(floor)),
    timeRow(FINDERS.scanner, msOf(scanner), msOf(floor)),
  ]);
}

/** The same on the first page that a process shows: nothing is compiled, and the browser itself does all for the first time. */
export async function firstPages(driver: Driver, pages: readonly BenchPage[]): Promise<void> {
  const rows = new Map<'floor' | 'scanner' | 'quoteprint', Finding[]>();
  for (const { html, paragraphs } of pages) {
    const sought = paragraphs.map((text) => ({ text, truth: [text] }));
    for (const name of ['floor', 'scanner', 'quoteprint'] as const) {
      rows.set(name, [...(rows.get(name) ?? []), await findFirst(driver, name, html, sought)]);
    }
  }
  const floor = msOf(rows.get('floor') ?? []);
  printTable(
    `The first page of a process, with its own article: ${pages.length} pages`,
    TIMES,
    [...rows].map(([name, findings]) => timeRow(FINDERS[name], msOf(findings), floor)),
  );
}

function timeRow(label: string, ms: readonly number[], floor: readonly number[]): string[] {
  return [label, ...times(ms), ...ratios(ms, floor)];
}

function rowsOf(findings: ReadonlyMap<FinderName, Finding[]>, wanted: number, condition: Condition): string[][] {
  const floor = msOf(findings.get('floor') ?? []);
  return [...findings].flatMap(([name, of]) => {
    const ms = msOf(of);
    const timed = (label: string, values: number[]) => timeRow(label, values, floor);
    if (name === 'floor') return [[...timed(FINDERS.floor, ms), ...FOUND.map(() => '')]];
    const cells = foundCells(of, wanted, condition);
    if (name !== 'quoteprint') return [[...timed(FINDERS[name], ms), ...cells]];
    const withPreparing = of.map((one) => one.ms + one.preparing);
    const withJudging = of.map((one) => one.ms + one.preparing + (one.judging ?? 0));
    return [
      [...timed(FINDERS[name], ms), ...cells],
      [...timed('… the source prepared too', withPreparing), ...cells],
      [...timed('… and whose words the page says they are', withJudging), ...cells],
    ];
  });
}

function msOf(findings: readonly Finding[]): number[] {
  return findings.map(({ ms }) => ms);
}

/**
 * Shares of the paragraphs that stand on the page; what is found elsewhere, as a share of all that were looked for. Of an article
 * that is not there, at most a sentence stands on the page that many pages have.
 */
function foundCells(findings: readonly Finding[], wanted: number, condition: Condition): string[] {
  const total = (key: keyof Score) => sum(findings.map(({ score }) => score[key]));
  const onPage = condition === 'that is not there' ? 0 : total('onPage');
  return [
    percent(total('found'), onPage),
    percent(total('exact'), onPage),
    `${total('elsewhere')} (${percent(total('elsewhere'), wanted)})`,
    String(total('inScripts')),
  ];
}
