import { expect, test } from 'vitest';
import { NEWS, type News, newsSince } from '../../lib/news';
import { version } from '../../package.json';

const TABLE: News[] = ['0.10.0', '0.3.1', '0.2.0'].map((version) => ({ version, headline: 'library', notes: [] }));
const versions = (news: readonly News[]) => news.map(({ version }) => version);

test.for([
  ['0.1.0', ['0.10.0', '0.3.1', '0.2.0']],
  ['0.2.0', ['0.10.0', '0.3.1']],
  ['0.3.1', ['0.10.0']],
  ['0.10.0', []],
  ['0.11.0', []],
  [null, ['0.10.0', '0.3.1', '0.2.0']],
] as const)('to who has seen %s, news is %j', ([seen, expected]) => {
  expect(versions(newsSince(seen, TABLE))).toEqual(expected);
});

test('the newest comes first, and none of a version that is not there yet', () => {
  expect(newsSince(version, NEWS)).toEqual([]);
  const newestFirst = versions(NEWS).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  expect(versions(NEWS)).toEqual(newestFirst);
});
