import { join } from 'node:path';
import { build } from 'esbuild';
import { extractFrom } from '../../lib/extract/extract';
import type { Driver } from '../e2e/browsers';
import type { Found, Wanted } from './in-page/contract';
import type { Score } from './in-page/scoring';
import type { Sought } from './sought';
import { openTab, type Tab } from './tab';

/** What is timed, by the file of `in-page/` that does it. */
export const FINDERS = {
  floor: 'the floor: one pass over the text',
  scanner: 'Quoteprint’s scanner',
  quoteprint: 'Quoteprint, paragraphs and quotes',
  mark: 'mark.js',
  'dom-anchor-text-quote': 'dom-anchor-text-quote',
  'text-fragments-polyfill': 'text-fragments-polyfill',
  'apache-annotator': '@apache-annotator/dom',
} as const;
export type FinderName = keyof typeof FINDERS;

export type Finding = Omit<Found, 'places'> & { score: Score };

/** The globals that the bundles leave in a page. */
declare const finder: { run(wanted: Wanted): Found | Promise<Found> };
declare const scoring: { score(places: Range[][], truths: string[][]): Score };

const bundles = new Map<string, Promise<string>>();

/** Runs one of them on a page that was just loaded, with all its code evaluated anew. */
export async function find(
  { page, load }: Tab,
  name: FinderName,
  html: string,
  sought: readonly Sought[],
): Promise<Finding> {
  await load(html);
  await page.evaluate(await bundle(name, 'finder'));
  const found = await page.evaluateHandle(async (wanted) => await finder.run(wanted), wantedOf(sought));
  await page.evaluate(await bundle('scoring', 'scoring'));
  return await found.evaluate(
    ({ places, ...figures }, truths) => ({ ...figures, score: scoring.score(places, truths) }),
    sought.map(({ truth }) => truth),
  );
}

/** The same in a process that has run none of it before, as the first page of a site. */
export async function findFirst(
  driver: Driver,
  name: FinderName,
  html: string,
  sought: readonly Sought[],
): Promise<Finding> {
  const tab = await openTab(driver.browser);
  try {
    return await find(tab, name, html, sought);
  } finally {
    await tab.page.close();
  }
}

function wantedOf(sought: readonly Sought[]): Wanted {
  const paragraphs = sought.map(({ text }) => text);
  const numbered = paragraphs.map((text, at) => ({ id: String(at), kind: 'paragraph' as const, text }));
  return { paragraphs, source: extractFrom(numbered, { id: 'article', title: 'Article', language: 'en' }) };
}

function bundle(name: string, globalName: string): Promise<string> {
  const known = bundles.get(name) ?? bundled(name, globalName);
  bundles.set(name, known);
  return known;
}

async function bundled(name: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join('tests', 'bench', 'in-page', `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'chrome128',
    define: { global: 'globalThis' },
  });
  return outputFiles[0]?.text ?? '';
}
