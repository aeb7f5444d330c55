import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Random } from '../fixtures/republish/random';
import type { BenchPage } from './page-set';

/** A paragraph to look for on a page, and the page's own words that it stands for: together they begin and end it. */
export interface Sought {
  text: string;
  truth: string[];
}

/** Whose paragraphs are looked for on a page, and how they differ from those that stand there. */
export const CONDITIONS = ['as the page has it', 'as others republish it', 'that is not there'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Rewrites an article as its republishers do, with a truth for each paragraph that it then has. */
export type Rewrite = (id: string, paragraphs: readonly string[]) => Sought[];

const PERTURB = '../shared/bench/perturb.mjs';

/** The rewriting that other measurements share where it is at hand, else a plain one. */
export async function rewriting(): Promise<Rewrite> {
  if (!existsSync(PERTURB)) return rewrite;
  const { conditions } = (await import(pathToFileURL(resolve(PERTURB)).href)) as {
    conditions(id: string, paragraphs: readonly string[]): { republished: Sought[] };
  };
  return (id, paragraphs) => conditions(id, paragraphs).republished;
}

/** What to look for on a page, of its own article or of one that stands far from it in the set. */
export function soughtOn(
  page: BenchPage,
  all: readonly BenchPage[],
  condition: Condition,
  republish: Rewrite,
): Sought[] {
  if (condition === 'as others republish it') return republish(page.id, page.paragraphs);
  const other = all[(all.indexOf(page) + Math.floor(all.length / 2)) % all.length] as BenchPage;
  const { paragraphs } = condition === 'as the page has it' ? page : other;
  return paragraphs.map((text) => ({ text, truth: [text] }));
}

/** Drops the last sentence of every second paragraph, replaces every twentieth word, prints other quotation marks. */
function rewrite(id: string, paragraphs: readonly string[]): Sought[] {
  const random = new Random(id);
  const vocabulary = paragraphs.join(' ').match(/\p{L}{3,}/gu) ?? [];
  return paragraphs.map((paragraph) => {
    const kept = random.chance(0.5) ? paragraph.replace(/(?<=[.!?]["”]?)\s+[^.!?]+[.!?]["”]?$/u, '') : paragraph;
    const words = kept.split(' ').map((word) => (random.chance(0.05) ? random.pick([...vocabulary, word]) : word));
    return { text: words.join(' ').replace(/["“”]/g, "''"), truth: [kept] };
  });
}
