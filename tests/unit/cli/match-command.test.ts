import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sources from 'virtual:bundled-sources';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../lib/cli/input-error';
import { matchFile } from '../../../lib/cli/match-command';
import { shelfOf } from '../../../lib/cli/shelf';
import type { Quote, Source } from '../../../lib/source/types';
import { sourceOf } from '../../fixtures/match';
import { escapeHtml } from '../../tools/escape-html';
import { FOLDER, file } from './files';

const [BUNDLED] = sources as [Source];

/** Long direct quotes of the bundled source, no two of one paragraph. */
const LONG = BUNDLED.quotes.filter(
  ({ kind, span }, at, all) =>
    kind === 'direct' &&
    wordsOf({ span }).length >= 10 &&
    all.findIndex((other) => other.span.paragraph === span.paragraph) === at,
);

function wordsOf({ span }: Pick<Quote, 'span'>): string[] {
  const text = BUNDLED.paragraphs.find(({ id }) => id === span.paragraph)?.text ?? '';
  return text.slice(span.start, span.end).split(' ');
}

/** A page with these paragraphs. */
function html(...paragraphs: string[]): string {
  return `<!doctype html><meta charset=utf-8><title>A page</title>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}`;
}

const UNRELATED = [
  'The harbor reopened on Monday after eleven days.',
  'Two cranes were lost in the storm, and one ferry.',
];

describe('a page of the bundled source', () => {
  const [kept, changed] = LONG as [Quote, Quote];
  const word = wordsOf(changed)[5] as string;
  const paragraphs = BUNDLED.paragraphs.map(({ id, text }) => {
    if (id !== changed.span.paragraph) return escapeHtml(text);
    const before = text.slice(0, changed.span.start);
    const words = wordsOf(changed).with(5, 'lighthouses').join(' ');
    return escapeHtml(`${before}${words}${text.slice(changed.span.end)}`);
  });
  const path = file('whole page.html', html(...paragraphs));
  const report = matchFile(path, shelfOf([]));

  test('is named by its address and title', () => {
    expect(report).toMatchObject({ url: pathToFileURL(path).href, title: 'A page' });
    expect(report.url).toMatch(/^file:\/\/.*whole%20page\.html$/);
  });

  test('shows every paragraph', () => {
    expect(report.sources.map(({ source, missing }) => [source.id, missing])).toEqual([[BUNDLED.id, []]]);
  });

  test('tells a quote that was kept from one that was changed', () => {
    const verdict = (quote: Quote) => report.sources[0]?.quotes.find(({ id }) => id === quote.id);
    expect(verdict(kept)).toMatchObject({ verdict: 'verbatim', changes: [], frame: 0 });
    expect(verdict(changed)).toMatchObject({ verdict: 'altered', changes: [{ from: word, to: 'lighthouses' }] });
  });
});

test('a page without a match is one without sources', () => {
  const report = matchFile(file('other.html', html(...UNRELATED)), shelfOf([]));
  expect(report).toMatchObject({ title: 'A page', sources: [] });
});

test('an empty file is a page without text', () => {
  expect(matchFile(file('empty.html', ''), shelfOf([]))).toMatchObject({ title: '', sources: [] });
});

test('what the markup hides is not on the page', () => {
  const [shown, hidden] = BUNDLED.paragraphs.filter(({ kind, text }) => kind === 'paragraph' && text.length > 150);
  const path = file('part.html', html(shown?.text ?? '', `<span hidden>${hidden?.text}</span>`));
  const [found] = matchFile(path, shelfOf([])).sources;
  expect(found?.paragraphs.map(({ id }) => id)).toEqual([shown?.id]);
  expect(found?.missing).toContain(hidden?.id);
});

describe('files that are no pages', () => {
  test('a folder', () => {
    const path = join(FOLDER, 'folder');
    mkdirSync(path);
    expect(() => matchFile(path, shelfOf([]))).toThrow(new InputError(`${path}: is a folder`));
  });

  test('a file that is not there', () => {
    const path = join(FOLDER, 'none.html');
    expect(() => matchFile(path, shelfOf([]))).toThrow(new InputError(`${path}: there is no such file`));
  });

  test('an image', () => {
    const path = file('image.html', Buffer.from('\x89PNG\r\n\x1A\n\0\0\0\rIHDR', 'latin1'));
    expect(() => matchFile(path, shelfOf([]))).toThrow(new InputError(`${path}: is no HTML page`));
  });

  test('one that is too large', () => {
    const path = file('large.html', '');
    truncateSync(path, 70 * 2 ** 20);
    expect(() => matchFile(path, shelfOf([]))).toThrow(new InputError(`${path}: is too large: 70 MB, 64 at most`));
  });
});

describe('a person’s own sources', () => {
  const OWN = sourceOf(`${UNRELATED[0]} "We lost eleven days and two cranes to the sea," said the harbor master.`);
  const page = file('own.html', html(OWN.paragraphs[0]?.text ?? ''));
  const own = file('own.json', JSON.stringify(OWN));

  test('are looked for instead of the bundled ones', () => {
    const [shelf] = [shelfOf([own])];
    expect(matchFile(page, shelf).sources.map(({ source }) => source)).toEqual([OWN]);
    const bundled = file('bundled.html', html(...BUNDLED.paragraphs.map(({ text }) => text)));
    expect(matchFile(bundled, shelf).sources).toEqual([]);
  });

  test('may be several', () => {
    const other = file('other.json', JSON.stringify({ ...OWN, id: 'a-copy' }));
    const ids = matchFile(page, shelfOf([own, other])).sources.map(({ source }) => source.id);
    expect(ids.sort()).toEqual(['a-copy', OWN.id].sort());
  });

  test('may come from an editor or shell that writes UTF-16', () => {
    const wide = file('wide.json', Buffer.from(`\uFEFF${JSON.stringify(OWN)}`, 'utf16le'));
    expect(matchFile(page, shelfOf([wide])).sources).toHaveLength(1);
  });

  test.each([
    ['rubbish', 'is no JSON'],
    [
      JSON.stringify({ ...OWN, quotes: [{ ...OWN.quotes[0], speaker: 'nobody' }] }),
      'quotes[0].speaker: there is no speaker "nobody"',
    ],
  ])('are refused with the place that is wrong: %.20s', (json, reason) => {
    const path = file('bad.json', json);
    expect(() => shelfOf([own, path])).toThrow(new InputError(`${path}: ${reason}`));
  });

  test('with one id for two are refused', () => {
    const same = file('same.json', JSON.stringify(OWN));
    expect(() => shelfOf([own, same])).toThrow(
      new InputError(`${same}: id: "${OWN.id}" is the id of another source too`),
    );
  });
});
