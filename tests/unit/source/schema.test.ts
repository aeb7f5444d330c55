import { describe, expect, test } from 'vitest';
import { parseSource } from '../../../lib/source/schema';
import { SourceError } from '../../../lib/source/source-error';

function valid() {
  const span = { paragraph: 'p1', start: 1, end: 9 };
  return {
    version: 1,
    id: 'harbour',
    title: 'Harbour to close',
    published: '2031-05-02',
    language: 'en',
    paragraphs: [{ id: 'p1', kind: 'paragraph', text: '"We close," Mara Holt told reporters.' }],
    speakers: [{ id: 'mara-holt', name: 'Mara Holt', kind: 'person', named: true }],
    quotes: [
      {
        id: 'q1',
        span,
        kind: 'direct',
        speaker: 'mara-holt',
        addressee: { text: 'reporters', evidence: { paragraph: 'p1', start: 27, end: 36 }, inferred: false },
        provenance: 'automatic',
      },
    ],
    entities: [
      { id: 'n1', name: 'Mara Holt', kind: 'person', aliases: [], mentions: [{ paragraph: 'p1', start: 12, end: 21 }] },
    ],
    notes: [{ quote: 'q1', kind: 'first-hand', evidence: span, inferred: false }],
  };
}

type Draft = ReturnType<typeof valid> & Record<string, unknown>;

describe('parseSource', () => {
  test('gives back a valid document', () => {
    expect(parseSource(JSON.parse(JSON.stringify(valid())))).toEqual(valid());
  });

  test('drops fields that the format does not have', () => {
    expect(parseSource({ ...valid(), extra: 1 })).toEqual(valid());
  });

  test.each<[path: string, reason: RegExp, spoil: (draft: Draft) => unknown]>([
    ['', /./, () => null],
    ['', /./, () => 'text'],
    ['version', /must be 1, not 2/, (one) => ({ ...one, version: 2 })],
    ['id', /empty/, (one) => ({ ...one, id: '' })],
    ['title', /is missing/, ({ title: _, ...one }) => one],
    ['published', /date/, (one) => ({ ...one, published: 'May' })],
    ['url', /address/, (one) => ({ ...one, url: 'nowhere' })],
    ['paragraphs', /Array/, (one) => ({ ...one, paragraphs: {} })],
    ['paragraphs[0].kind', /./, (one) => change(one, ['paragraphs', 0, 'kind'], 'list')],
    [
      'paragraphs[1].id',
      /"p1" occurs twice/,
      (one) => ({ ...one, paragraphs: [...one.paragraphs, ...one.paragraphs] }),
    ],
    ['speakers[0].named', /boolean/, (one) => change(one, ['speakers', 0, 'named'], 'yes')],
    ['quotes[0].span.start', /whole number/, (one) => change(one, ['quotes', 0, 'span', 'start'], 1.5)],
    ['quotes[0].span', /end after its start/, (one) => change(one, ['quotes', 0, 'span', 'end'], 1)],
    [
      'quotes[0].span.end',
      /behind the end of paragraph "p1" \(37\)/,
      (one) => change(one, ['quotes', 0, 'span', 'end'], 99),
    ],
    ['quotes[0].span.paragraph', /no paragraph "p7"/, (one) => change(one, ['quotes', 0, 'span', 'paragraph'], 'p7')],
    ['quotes[0].speaker', /no speaker "nobody"/, (one) => change(one, ['quotes', 0, 'speaker'], 'nobody')],
    ['quotes[0].echoes', /no other quote "q9"/, (one) => change(one, ['quotes', 0, 'echoes'], 'q9')],
    [
      'quotes[0].addressee.evidence.end',
      /behind the end/,
      (one) => change(one, ['quotes', 0, 'addressee', 'evidence', 'end'], 40),
    ],
    ['entities[0].mentions[0].end', /behind the end/, (one) => change(one, ['entities', 0, 'mentions', 0, 'end'], 40)],
    ['notes[0].quote', /no quote "q2"/, (one) => change(one, ['notes', 0, 'quote'], 'q2')],
    ['notes[0].kind', /./, (one) => change(one, ['notes', 0, 'kind'], 'rumour')],
  ])('names %s', (path, reason, spoil) => {
    const error = thrownBy(() => parseSource(spoil(valid())));
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ path });
    expect((error as SourceError).message).toMatch(reason);
    expect((error as SourceError).message).toContain(path);
  });
});

function change(draft: Draft, path: (string | number)[], value: unknown): unknown {
  const copy = structuredClone(draft) as unknown;
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) as string] = value;
  return copy;
}

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
