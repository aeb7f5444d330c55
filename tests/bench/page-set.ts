import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from './generated-pages';

/** A news page with the text of the article on it. */
export interface BenchPage {
  id: string;
  html: string;
  /** Of the article, in reading order. */
  paragraphs: string[];
}

const CORPUS = '../shared/corpus/pages';

/** Real pages where they are at hand, else generated ones. */
export function pageSet(): { from: string; pages: BenchPage[] } {
  if (!existsSync(CORPUS)) return { from: `a generated set (${CORPUS} is not there)`, pages: generatedPages() };
  const folders = readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const pages = folders
    .map(({ name }) => name)
    .sort()
    .map((id) => {
      const read = (file: string) => readFileSync(join(CORPUS, id, file), 'utf8');
      return {
        id,
        html: read('page.html'),
        paragraphs: read('article.txt')
          .trim()
          .split(/\n\s*\n/),
      };
    });
  return { from: CORPUS, pages };
}

/** As many of the pages as asked for, evenly over the set. */
export function spread(pages: readonly BenchPage[], limit: number): BenchPage[] {
  const count = Math.min(Math.floor(limit), pages.length);
  return Array.from({ length: count }, (_, at) => pages[Math.floor((at * pages.length) / count)] as BenchPage);
}
