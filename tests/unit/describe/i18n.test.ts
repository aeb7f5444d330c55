import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { formatDate, plural, t } from '../../../lib/i18n';
import messages from '../../../public/_locales/en/messages.json';
import { useEnglish } from '../../fixtures/ui-messages';

beforeEach(useEnglish);

const root = join(import.meta.dirname, '../../..');
const files = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
);
const code = [...files, 'wxt.config.ts']
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

test('every text is used', () => {
  const stems = Object.keys(messages).map((key) => key.replace(/_(?:zero|one|two|few|many|other)$/, ''));
  const unused = stems.filter((key) => ![`'${key}'`, `"${key}"`, `__MSG_${key}__`].some((use) => code.includes(use)));
  expect(unused).toEqual([]);
});

test('every text that is asked for exists', () => {
  const asked = [...code.matchAll(/(?<![\w.])t\('(\w+)'/g), ...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
  const plurals = [...code.matchAll(/(?<![\w.])plural\('(\w+)'/g)].flatMap(([, key]) => [`${key}_one`, `${key}_other`]);
  expect(asked.length).toBeGreaterThan(20);
  expect([...asked, ...plurals].filter((key) => !key || !(key in messages))).toEqual([]);
});

test('texts count their arguments from $1 without a gap', () => {
  for (const [key, { message }] of Object.entries(messages)) {
    const numbers = [...message.matchAll(/\$(.)/g)].map(([, number]) => Number(number));
    expect([...new Set(numbers)].sort(), key).toEqual(Array.from({ length: new Set(numbers).size }, (_, at) => at + 1));
  }
});

test('fills in arguments, picks the form for a number, and writes dates and numbers for the reader', () => {
  expect(t('via', 'Radio Ostmark')).toBe('via Radio Ostmark');
  expect([0, 1, 2].map((count) => plural('quoteCount', count))).toEqual(['0 quotes', '1 quote', '2 quotes']);
  expect(plural('mentions', 1234)).toBe('1,234 mentions');
  expect(formatDate('2024-04-09')).toBe('April 9, 2024');
  expect(formatDate('last week')).toBe('last week');
});

test('writes dates as the language does', () => {
  const { format } = new Intl.DateTimeFormat(messages.locale.message, { dateStyle: 'long', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month++) {
    const iso = `2026-${String(month).padStart(2, '0')}-09`;
    expect(formatDate(iso)).toBe(format(new Date(iso)));
  }
});
