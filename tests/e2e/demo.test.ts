import { expect } from 'vitest';
import { demoPage } from '../fixtures/demo/page';
import { SOURCE } from './article';
import { waitForHighlights } from './highlights';
import { test } from './test';
import { quoted } from './words';

test('reads the demonstration page: house style, one quote shortened, one paragraph left out', async ({
  driver,
  open,
}) => {
  const page = await open(demoPage());
  const bodyQuotes = SOURCE.quotes.filter(({ id }) => id.startsWith('q'));
  const report = await driver.waitForQuotes(page, bodyQuotes.length);
  expect(report?.sources).toHaveLength(1);
  const [match] = report?.sources ?? [];

  expect(match?.missing.filter((id) => id.startsWith('p'))).toHaveLength(1);
  const found = match?.quotes.filter(({ id }) => id.startsWith('q')) ?? [];
  expect(found.map(({ id }) => id).sort()).toEqual(bodyQuotes.map(({ id }) => id).sort());
  expect(found.filter(({ verdict }) => verdict === 'shortened')).toHaveLength(1);
  for (const { id, speaker, verdict } of found) {
    const quote = bodyQuotes.find((one) => one.id === id);
    expect(speaker).toBe(SOURCE.speakers.find((one) => one.id === quote?.speaker)?.name);
    expect(['verbatim', 'restyled', 'shortened']).toContain(verdict);
  }
  expect(found.some(({ verdict }) => verdict === 'restyled')).toBe(true);

  const painted = await waitForHighlights(page, found.length);
  const texts = painted.map(({ text }) => quoted(text));
  for (const { text } of found) expect(texts).toContain(quoted(text));
});
