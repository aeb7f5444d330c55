import { SAMPLE } from '../e2e/article';
import type { Driver } from '../e2e/browsers';
import { hover } from '../e2e/highlights';
import { printLongestTasks } from './longest-task';
import { KINDS } from './match-pages';
import type { BenchPage } from './page-set';

const MATCH = KINDS[1] as (typeof KINDS)[number];

/** Whether the first card that is opened on a page holds it up. */
export async function cardTasks(driver: Driver, pages: readonly BenchPage[]): Promise<void> {
  const matching = pages.map(({ html }) => MATCH.make(html));
  await printLongestTasks(driver, 'Opening a first card', matching, async (page) => {
    await hover(page, SAMPLE.quote);
  });
}
