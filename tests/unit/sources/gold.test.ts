import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Quote, Source, Span } from '../../../lib/source/types';
import { compileFolder } from '../../../lib/sources/plugin';

interface GoldQuote {
  id: string;
  paragraph: string;
  start: number;
  end: number;
  text: string;
  kind: string;
  speaker: string;
  speakerMention?: string | null;
  cue: string | null;
  addressee?: string;
  via?: string;
  occasion?: string;
  inferred?: string[];
}

interface Gold {
  title: string;
  published: string;
  wire: string;
  outlet: string;
  paragraphs: { id: string; kind: string; text: string }[];
  speakers: { id: string; name: string; role: string; kind: string }[];
  quotes: GoldQuote[];
  echoes: { id: string; paragraph: string; text: string; echoes: string; speaker: string }[];
  indirect: GoldQuote[];
  entities: { name: string; kind: string; aliases: string[] }[];
  notes: { quote: string; kind: string; evidence: Span & { text: string }; inferred?: boolean }[];
}

const FILE = fileURLToPath(new URL('../../../../shared/source/gold.json', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../../lib/sources/lavrov-in-beijing', import.meta.url));

if (!existsSync(FILE)) {
  test.skip(`the bundled source against the gold annotation: ${FILE} is not there`, () => {});
} else {
  const gold = JSON.parse(readFileSync(FILE, 'utf8')) as Gold;
  compareWith(gold, compileFolder(FOLDER));
}

/** The words that carry the facts of a free wording: what must be said of the same fact by both. */
const FACTS = [
  'Xi',
  'Lavrov',
  'Wang',
  'China',
  'Beijing',
  'AFP',
  'reporters',
  'CCTV',
  'Chinese state broadcaster',
  'RIA Novosti',
  'Russian news agencies',
  'Foreign Policy',
  'Tuesday',
  'Brussels',
  'last week',
  'this week',
  'press conference',
  'talks',
  'meeting',
];

const ROLES: Record<string, RegExp> = {
  'Sergei Lavrov': /Russian Foreign Minister/,
  'Xi Jinping': /President of China/,
  'Wang Yi': /Chin.*foreign minister/i,
  'Alexander Gabuev': /director of the Carnegie Russia Eurasia Center/,
  'Antony Blinken': /U\.S\. Secretary of State/,
  'Janet Yellen': /Treasury Secretary/,
};

function compareWith(gold: Gold, source: Source): void {
  const texts = new Map(source.paragraphs.map((paragraph) => [paragraph.id, paragraph.text]));
  const words = (span: Span | undefined) =>
    span ? (texts.get(span.paragraph) ?? '').slice(span.start, span.end) : null;
  const byId = (id: string): Quote => {
    const quote = source.quotes.find((one) => one.id === id);
    if (!quote) throw new Error(`the source has no quote ${id}`);
    return quote;
  };
  const speaker = (id: string | null) => source.speakers.find((one) => one.id === id) ?? null;
  const goldName = (id: string) => gold.speakers.find((one) => one.id === id)?.name ?? id;

  test('metadata', () => {
    const { title, published, wire, outlet } = source;
    expect({ title, published, wire, outlet }).toEqual({
      title: gold.title,
      published: gold.published,
      wire: gold.wire,
      outlet: gold.outlet,
    });
  });

  test('paragraphs and headings, without the related line', () => {
    const story = gold.paragraphs.filter((paragraph) => paragraph.kind !== 'related-link');
    expect(source.paragraphs).toEqual(story.map(({ id, kind, text }) => ({ id, kind, text })));
  });

  test('no quote more and none less, all reviewed', () => {
    const ids = [...gold.quotes, ...gold.indirect, ...gold.echoes].map((quote) => quote.id);
    expect(source.quotes.map((quote) => quote.id).sort()).toEqual(ids.sort());
    expect(source.quotes.every((quote) => quote.provenance === 'reviewed')).toBe(true);
  });

  describe.each(gold.quotes)('$id in $paragraph', (expected) => {
    const quote = byId(expected.id);

    test('span, kind, speaker, mention and cue', () => {
      expect({
        span: quote.span,
        text: words(quote.span),
        kind: quote.kind,
        speaker: speaker(quote.speaker)?.name,
        mention: words(quote.mention),
        cue: words(quote.cue),
      }).toEqual({
        span: { paragraph: expected.paragraph, start: expected.start, end: expected.end },
        text: expected.text,
        kind: expected.kind,
        speaker: goldName(expected.speaker),
        mention: expected.speakerMention ?? null,
        cue: expected.cue,
      });
    });

    test.each(['addressee', 'via', 'occasion'] as const)('%s', (key) => {
      const wanted = expected[key];
      if (wanted === undefined) {
        expect(quote[key]).toBeUndefined();
        return;
      }
      const fact = quote[key];
      const facts = FACTS.filter((one) => plain(wanted).includes(plain(one)));
      expect(facts).not.toEqual([]);
      for (const one of facts) expect(plain(fact?.text ?? '')).toContain(plain(one));
      const inferred = expected.inferred?.some((remark) => remark.startsWith(key)) ?? false;
      const carried = /carried over/.test(wanted);
      expect(fact?.inferred).toBe(inferred || carried);
    });
  });

  test('headings that echo a quote', () => {
    const echoes = source.quotes.filter((quote) => quote.echoes !== undefined);
    expect(
      echoes.map((quote) => ({
        id: quote.id,
        paragraph: quote.span.paragraph,
        text: words(quote.span),
        echoes: quote.echoes,
        speaker: speaker(quote.speaker)?.name,
      })),
    ).toEqual(gold.echoes.map((echo) => ({ ...echo, speaker: goldName(echo.speaker) })));
  });

  test.each(gold.indirect)('$id in $paragraph', (expected) => {
    const quote = byId(expected.id);
    expect({
      span: quote.span,
      kind: quote.kind,
      speaker: speaker(quote.speaker)?.name,
      cue: words(quote.cue),
      addressee: quote.addressee?.text,
      occasion: quote.occasion?.text,
    }).toEqual({
      span: { paragraph: expected.paragraph, start: expected.start, end: expected.end },
      kind: 'indirect',
      speaker: goldName(expected.speaker),
      cue: expected.cue,
      addressee: expected.addressee,
      occasion: expected.occasion,
    });
  });

  test.each(gold.speakers)('speaker $name', ({ name, kind }) => {
    const found = source.speakers.find((one) => one.name === name);
    expect(found?.kind).toBe(kind);
    if (ROLES[name]) expect(found?.role).toMatch(ROLES[name]);
    expect(found?.named).toBe(kind !== 'document');
  });

  test('unnamed speakers and groups', () => {
    const groups = source.speakers.filter((one) => one.kind === 'group').map(({ name, named }) => ({ name, named }));
    expect(groups).toEqual([
      { name: 'China and Russia', named: true },
      { name: 'Analysts', named: false },
      { name: 'U.S. officials', named: false },
    ]);
  });

  test('no entity more and none less', () => {
    expect(source.entities.map((entity) => entity.name).sort()).toEqual(
      gold.entities.map((entity) => entity.name).sort(),
    );
  });

  test.each(gold.entities)('entity $name', ({ name, kind, aliases }) => {
    const entity = source.entities.find((one) => one.name === name);
    expect(entity?.kind).toBe(kind);
    expect([...(entity?.aliases ?? [])].sort()).toEqual([...aliases].sort());
    expect(entity?.mentions.length).toBeGreaterThan(0);
  });

  test('attribution notes with the words that show them', () => {
    const list = (notes: { quote: string; kind: string; evidence: Span; inferred?: boolean }[]) =>
      notes
        .map(
          (one) =>
            `${one.quote} ${one.kind} ${one.evidence.paragraph} "${words(one.evidence)}" ${one.evidence.start}${one.inferred ? ' inferred' : ''}`,
        )
        .sort();
    expect(list(source.notes)).toEqual(list(gold.notes));
  });
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/russian? /g, 'russian ')
    .replace(/\s+/g, ' ');
}
