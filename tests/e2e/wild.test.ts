import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { highlightName } from '../../lib/palette';
import type { QuoteVerdict, SourceMatch } from '../../lib/report';
import { highlights } from './highlights';
import { type Markup, newsPage } from './page';
import { test } from './test';
import { onPage, quoted } from './words';

/** A republication of the bundled article, and what must be found on it. */
interface Wild {
  id: string;
  paragraphs: string[];
  expect: {
    paragraphs: string[];
    mayMatch?: string[];
    quotes: Record<string, QuoteVerdict | QuoteVerdict[]>;
    mayReport?: Record<string, QuoteVerdict[]>;
    /** Source words → page words that must be listed. */
    alteredWords?: Record<string, [from: string, to: string][]>;
    pageSpeaker?: Record<string, string>;
  };
}

interface GoldQuote {
  id: string;
  text: string;
  speaker: string;
}

interface Gold {
  speakers: { id: string; name: string }[];
  quotes: GoldQuote[];
  indirect: GoldQuote[];
  echoes: GoldQuote[];
}

const SHARED = new URL('../../../shared/', import.meta.url);
const present = existsSync(new URL('corpus/wild', SHARED));
const pages = present
  ? readdirSync(new URL('corpus/wild', SHARED)).map((name) => read<Wild>(`corpus/wild/${name}`))
  : [];
const gold = present ? read<Gold>('source/gold.json') : { speakers: [], quotes: [], indirect: [], echoes: [] };
const goldQuotes = new Map([...gold.quotes, ...gold.indirect, ...gold.echoes].map((quote) => [quote.id, quote]));

/** Light and dark take turns, so that both are seen without doubling the time. */
const LOOKS: { markup: Markup; dark: boolean }[] = [
  { markup: 'paragraphs', dark: false },
  { markup: 'breaks', dark: true },
  { markup: 'split', dark: false },
  { markup: 'spans', dark: true },
];

if (!present) test.skip('republications are looked at where ../shared stands beside the project', () => {});

describe.each(pages)('republication $id', (wild) => {
  test.for(LOOKS)('as $markup', async ({ markup, dark }, { driver, open }) => {
    const page = await open(newsPage({ paragraphs: wild.paragraphs, markup, dark }));
    const { quotes, mayReport = {}, alteredWords = {}, pageSpeaker = {} } = wild.expect;
    const count = Object.keys(quotes).length;
    // What stands on a page that rests is reported in one piece.
    const report = await (count ? driver.waitForQuotes(page, count) : driver.settledReport(page));
    const match = report?.sources[0];

    expect(report?.sources.length ?? 0, 'sources').toBeLessThan(2);
    expectParagraphs(wild, match);
    const found = match?.quotes ?? [];
    expect(
      found.map(({ id }) => id).filter((id) => !(id in quotes || id in mayReport)),
      'quotes that are not there',
    ).toEqual([]);
    for (const { id, verdict } of found) expect(accepted(wild, id), id).toContain(verdict);
    for (const id of Object.keys(quotes)) {
      const quote = found.find((one) => one.id === id);
      expect(quote, id).toMatchObject({ speaker: speakerOf(id) });
      for (const [from, to] of alteredWords[id] ?? []) expect(quote?.changes).toContainEqual({ from, to });
      if (!pageSpeaker[id]) continue;
      expect(quote?.pageSpeaker?.name).toBe(pageSpeaker[id]);
      expect(wild.paragraphs.join(' ')).toContain(quote?.pageSpeaker?.evidence);
    }

    const painted = await highlights(page);
    expect(painted.map(({ name, text }) => `${name}: ${quoted(text)}`).sort()).toEqual(
      found.map(({ color, verdict, text }) => `${highlightName(color, verdict)}: ${quoted(text)}`).sort(),
    );
    for (const id of Object.keys(quotes).filter((id) => accepted(wild, id).includes('verbatim'))) {
      expect(painted.map(({ text }) => quoted(text))).toContain(wordsOnPage(id, wild));
    }
  });
});

function expectParagraphs({ expect: { paragraphs, mayMatch = [] } }: Wild, match: SourceMatch | undefined): void {
  const found = match?.paragraphs.map(({ id }) => id) ?? [];
  expect(
    paragraphs.filter((id) => !found.includes(id)),
    'paragraphs not found',
  ).toEqual([]);
  expect(
    found.filter((id) => !paragraphs.includes(id) && !mayMatch.includes(id)),
    'paragraphs that are not there',
  ).toEqual([]);
}

function accepted({ expect: { quotes, mayReport } }: Wild, id: string): QuoteVerdict[] {
  return [quotes[id] ?? mayReport?.[id] ?? []].flat();
}

function wordsOnPage(id: string, { paragraphs }: Wild): string | null {
  const quote = goldQuotes.get(id);
  return quote ? onPage(quote.text, paragraphs) : null;
}

function speakerOf(id: string): string | undefined {
  const speaker = goldQuotes.get(id)?.speaker;
  return gold.speakers.find((one) => one.id === speaker)?.name ?? speaker;
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, SHARED), 'utf8')) as T;
}
