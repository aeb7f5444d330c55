// npm run bench: the cost of Quoteprint on real pages in Chromium, beside other libraries and the least that any reader of a
// page pays, all in one run. With --pages N on so many pages only. It writes nothing but the build, and no test looks at it.
import { parseArgs } from 'node:util';
import { Driver } from '../e2e/browsers';
import { cardTasks } from './card-tasks';
import { whileChanging } from './changes';
import { articlesOnPages, firstPages, pagesWithNothing } from './finding';
import { librarySizes } from './library-size';
import { longTasks } from './long-tasks';
import { memoryKept } from './memory';
import { pageSet, spread } from './page-set';
import { sizes } from './sizes';

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { pages: { type: 'string' } } });
  const [executable, build] = positionals as [string, string];
  await bench(executable, build, Number(values.pages ?? Number.POSITIVE_INFINITY));
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @throws Error when `limit` is no number of pages */
async function bench(executable: string, build: string, limit: number): Promise<void> {
  if (!(limit >= 1)) throw new Error('--pages takes a number of pages, 1 or more');
  const { from, pages: all } = pageSet();
  const pages = spread(all, limit);
  const plain = await Driver.launch('chromium', executable, build);
  const extended = await Driver.launch('chromium', executable, build);
  try {
    await extended.install();
    await extended.desk();
    console.log(`${pages.length} pages of ${from}, ${await plain.browser.version()}`);
    await articlesOnPages(plain, pages, all);
    await pagesWithNothing(plain, pages);
    await firstPages(plain, pages);
    sizes(build);
    await longTasks(plain, extended, pages);
    await cardTasks(extended, pages);
    await whileChanging(extended, pages);
    await memoryKept(plain, extended, pages);
  } finally {
    await plain.close();
    await extended.close();
  }
  await librarySizes(executable, build, all, pages);
}
