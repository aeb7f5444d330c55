import { expect, test } from 'vitest';
import { TabSources } from '../../../lib/page/tab-sources';
import { sourceOf } from '../../fixtures/match';

const SOURCE = sourceOf('"We will not close the two harbors to their fishing boats," Moreno told the islanders.');
const ARTICLE = { ...SOURCE, id: 'article' };

test('a page’s own article is asked of nobody, and one that is read anew takes its place', async () => {
  const asked: (readonly string[])[] = [];
  const sources = new TabSources(async (ids) => {
    asked.push(ids);
    return [{ source: SOURCE, veiled: false }];
  });
  sources.take(ARTICLE);
  const ids = [ARTICLE.id, SOURCE.id];
  expect((await sources.prepared(ids)).map(({ source }) => source)).toEqual([ARTICLE, SOURCE]);
  const later = { ...ARTICLE, title: 'As it was read later' };
  sources.take(later);
  const [article] = await sources.prepared(ids);
  expect(article?.source.title).toBe(later.title);
  expect(asked).toEqual([[SOURCE.id]]);
});

test('an article that is read anew while the one before is prepared takes its place', async () => {
  const sources = new TabSources(async () => []);
  sources.take(ARTICLE);
  const before = sources.prepared([ARTICLE.id]);
  const later = { ...ARTICLE, title: 'As it was read later' };
  sources.take(later);
  await before;
  expect((await sources.prepared([ARTICLE.id])).map(({ source }) => source)).toEqual([later]);
});
