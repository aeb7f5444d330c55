import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../lib/cli/command-line';
import type { PageReport } from '../../../lib/report';
import { FOLDER, file } from './files';

const ARTICLE = `The harbor reopened on Monday after eleven long days of repairs.

"We lost eleven days and two cranes, and we will not lose another one," said harbor master Helen Moreno.
`;
const PAGE = `<title>Open again</title><p>The harbor reopened on Monday after eleven long days of repairs.</p>
<p>“We lost eleven days and three cranes, and we will not lose another one,” said harbor master Helen Moreno.</p>`;

async function call(...args: string[]): Promise<{ code: number; out: string[]; errors: string[] }> {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await run(args, {
    print: async (text) => void out.push(text),
    complain: (text) => void errors.push(text),
  });
  return { code, out, errors };
}

/** The source that `extract` makes of the article. */
async function ownSource(): Promise<string> {
  const { out } = await call('extract', file('harbor.txt', ARTICLE));
  return file('harbor.json', out.join('\n'));
}

describe('match', () => {
  test('finds a source that extract has made', async () => {
    const { code, out, errors } = await call('match', file('page.html', PAGE), '--source', await ownSource());
    expect([code, errors, out.length]).toEqual([0, [], 1]);
    const { title, sources } = JSON.parse(out[0] ?? '') as PageReport;
    expect([title, sources.map(({ source, missing }) => [source.id, missing])]).toEqual([
      'Open again',
      [['harbor', []]],
    ]);
    expect(sources[0]?.quotes).toMatchObject([
      { speaker: 'Helen Moreno', verdict: 'altered', changes: [{ from: 'two', to: 'three' }] },
    ]);
  });

  test('bad files among good ones cost a line each', async () => {
    const [good, other] = [file('good.html', PAGE), file('other.html', '')];
    const missing = join(FOLDER, 'missing.html');
    const { code, out, errors } = await call('match', good, missing, FOLDER, other);
    expect(out.map((line) => (JSON.parse(line) as PageReport).title)).toEqual(['Open again', '']);
    expect(errors).toEqual([`${missing}: there is no such file`, `${FOLDER}: is a folder`]);
    expect(code).toBe(2);
  });

  test('prints nothing when a source is bad', async () => {
    const bad = file('bad.json', '[]');
    const { code, out, errors } = await call(
      'match',
      '--source',
      await ownSource(),
      '--source',
      bad,
      file('p.html', PAGE),
    );
    expect([code, out, errors.length]).toEqual([2, [], 1]);
    expect(errors[0]).toContain(`${bad}: `);
  });
});

test.each([
  [[], /^nothing: no such command/],
  [['compare'], /^compare: no such command/],
  [['match'], /^match: takes one saved page or more$/],
  [['extract'], /^extract: takes one file$/],
  [['extract', 'a.txt', 'b.txt'], /^extract: takes one file$/],
  [['match', '--jsonl', 'a.html'], /--jsonl/],
  [['match', 'a.html', '--source'], /--source/],
])('a wrong call is told in one line: %j', async (args, message) => {
  const { code, out, errors } = await call(...args);
  expect([code, out, errors.length]).toEqual([2, [], 1]);
  expect(errors[0]).toMatch(message);
  expect(errors[0]).not.toContain('\n');
});

test.each([[['--help']], [['-h']], [['match', '--help']]])('%j explains the commands', async (args) => {
  const { code, out } = await call(...args);
  expect([code, out.length]).toEqual([0, 1]);
  expect(out[0]).toMatch(/extract .*match /s);
});

test('runs as a program', { timeout: 120_000 }, () => {
  const missing = join(FOLDER, 'missing.html');
  const program = join(import.meta.dirname, '../../../lib/cli/quoteprint.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'match', missing, file('page.html', PAGE)], {
    encoding: 'utf8',
  });
  expect(stderr).toBe(`${missing}: there is no such file\n`);
  expect(JSON.parse(stdout)).toMatchObject({ title: 'Open again', sources: [] });
  expect(status).toBe(2);
});
