import { describe, expect, test } from 'vitest';
import { parseSource } from '../../../lib/source/schema';
import { compileSource } from '../../../lib/sources/compile';
import { bundledSources, compileFolder, sourceFolders } from '../../../lib/sources/plugin';
import { type Correction, parseMeta, parseReview } from '../../../lib/sources/review';

const ARTICLE = `The harbour of Norwick will close in May, the town council said.

"We cannot afford the repairs," Mara Holt, the mayor of Norwick, told reporters on Monday.

"It is a sad day," she added.`;
const META = { id: 'harbour', title: 'Harbour to close', language: 'en' };
const SAD = { paragraph: 'p3', text: 'It is a sad day,' };

const compile = (...corrections: Correction[]) => compileSource(ARTICLE, META, { corrections });

describe('compileSource', () => {
  test('marks every quote as reviewed', () => {
    const { quotes } = compile();
    expect(quotes.length).toBeGreaterThan(1);
    expect(quotes.every((quote) => quote.provenance === 'reviewed')).toBe(true);
  });

  test('corrects one fact and leaves the others', () => {
    const before = compile();
    const after = compile({ speaker: 'Mara Holt', set: { role: 'harbour master' }, reason: 'the notice says so' });
    expect(after.speakers.find((one) => one.name === 'Mara Holt')?.role).toBe('harbour master');
    expect(after.quotes).toEqual(before.quotes);
  });

  test('corrects facts of a quote, named by its words', () => {
    const evidence = { paragraph: 'p2', text: 'on Monday' };
    const source = compile(
      { quote: SAD, set: { speaker: null }, reason: 'the recording has another voice' },
      { quote: SAD, set: { occasion: { text: 'Monday', evidence, inferred: true } }, reason: 'said on the same day' },
      {
        quote: SAD,
        note: { action: 'add', kind: 'fragment', evidence: SAD, inferred: false },
        reason: 'a part of a sentence',
      },
    );
    const quote = source.quotes.find((one) => one.span.paragraph === 'p3');
    expect(quote?.speaker).toBeNull();
    expect(quote?.occasion?.evidence).toEqual({ paragraph: 'p2', start: 80, end: 89 });
    expect(source.notes).toContainEqual({
      quote: 'q2',
      kind: 'fragment',
      evidence: { paragraph: 'p3', start: 1, end: 17 },
      inferred: false,
    });
  });

  test('takes what is no quote away, and the notes on it', () => {
    const note = { action: 'add', kind: 'fragment', evidence: SAD, inferred: false } as const;
    const source = compile({ quote: SAD, note, reason: 'r' }, { notSpeech: SAD, reason: 'a sign at the quay' });
    expect(source.quotes.filter(({ span }) => span.paragraph === 'p3')).toEqual([]);
    expect(parseSource(source).notes.filter(({ kind }) => kind === 'fragment')).toEqual([]);
  });

  test('puts a quote into the mouth of somebody new, and two speakers into one', () => {
    const split = compile({ quote: SAD, newSpeaker: 'Jon Vale', reason: 'r' });
    const nameAt = (source: typeof split) => {
      const quote = source.quotes.find(({ span }) => span.paragraph === 'p3');
      return source.speakers.find(({ id }) => id === quote?.speaker)?.name;
    };
    expect(nameAt(parseSource(split))).toBe('Jon Vale');
    const merged = compile(
      { quote: SAD, newSpeaker: 'Jon Vale', reason: 'r' },
      { merge: 'Jon Vale', into: 'Mara Holt', reason: 'the same voice' },
    );
    expect(merged).toEqual(compile());
  });

  test.each<[why: RegExp, correction: Correction]>([
    [/there is a speaker "Mara Holt" already/, { quote: SAD, newSpeaker: 'Mara Holt', reason: 'r' }],
    [/they are one speaker already/, { merge: 'Mara Holt', into: 'Mara Holt', reason: 'r' }],
    [/there is no speaker "Jon Vale"/, { merge: 'Jon Vale', into: 'Mara Holt', reason: 'r' }],
    [/is no quote/, { notSpeech: { paragraph: 'p3', text: 'sad day' }, reason: 'r' }],
    [/the speaker is that already/, { quote: SAD, set: { speaker: 'Mara Holt' }, reason: 'r' }],
    [/the kind is that already/, { quote: SAD, set: { kind: 'direct' }, reason: 'r' }],
    [/the role is that already/, { speaker: 'Mara Holt', set: { role: 'mayor of Norwick' }, reason: 'r' }],
    [/there is no speaker "Jon Vale"/, { quote: SAD, set: { speaker: 'Jon Vale' }, reason: 'r' }],
    [/there is no speaker "Jon Vale"/, { speaker: 'Jon Vale', set: { role: 'clerk' }, reason: 'r' }],
    [/there is no entity "Jon Vale"/, { entity: 'Jon Vale', set: { kind: 'person' }, reason: 'r' }],
    [/there is no paragraph "p9"/, { quote: { paragraph: 'p9', text: 'x' }, set: { kind: 'mixed' }, reason: 'r' }],
    [/has no "happy day"/, { quote: { paragraph: 'p3', text: 'happy day' }, set: { kind: 'mixed' }, reason: 'r' }],
    [
      /"sad day" in p3 is no quote/,
      { quote: { paragraph: 'p3', text: 'sad day' }, set: { kind: 'mixed' }, reason: 'r' },
    ],
    [
      /there is no such note/,
      { quote: SAD, note: { action: 'remove', kind: 'relayed', evidence: SAD, inferred: false }, reason: 'r' },
    ],
  ])('refuses what does not hold: %s', (why, correction) => {
    expect(() => compile(correction)).toThrow(why);
    expect(() => compile(correction)).toThrow(/correction 1 of "harbour" \(r\)/);
  });
});

describe('review and metadata files', () => {
  test.each<[why: RegExp, json: string]>([
    [/a\.json: .*JSON/, '{'],
    [/corrections/, '{}'],
    [/corrections\.0 .*/, '{"corrections":[{"speaker":"A","set":{"name":"B"}}]}'],
    [/exactly one fact/, '{"corrections":[{"speaker":"A","set":{"name":"B","role":"C"},"reason":"r"}]}'],
    [/exactly one fact/, '{"corrections":[{"speaker":"A","set":{},"reason":"r"}]}'],
  ])('an error names file and place: %s', (why, json) => {
    expect(() => parseReview(json, 'a.json')).toThrow(why);
    expect(() => parseReview(json, 'a.json')).toThrow(/^a\.json/);
  });

  test.each([
    ['{"id":"A b","title":"t","language":"en"}', /id .*hyphens/],
    ['{"id":"a","title":"t"}', /language/],
    ['{"id":"a","title":"t","language":"en","mood":"x"}', /mood/],
  ])('metadata %s', (json, why) => {
    expect(() => parseMeta(json, 'meta.json')).toThrow(why);
  });
});

test.each(sourceFolders())('%s compiles to a valid source', (folder) => {
  const source = compileFolder(folder);
  expect(parseSource(JSON.parse(JSON.stringify(source)))).toEqual(source);
});

describe('bundledSources', () => {
  const watched: string[] = [];
  const context = { addWatchFile: (file: string) => watched.push(file) };
  const { resolveId, load } = bundledSources() as unknown as {
    resolveId: (id: string) => string | null;
    load: (this: typeof context, id: string) => string | null;
  };

  test('answers for its own module only', () => {
    expect(resolveId('vite')).toBeNull();
    expect(load.call(context, 'vite')).toBeNull();
  });

  test('exports every compiled source and watches its files', () => {
    const code = load.call(context, resolveId('virtual:bundled-sources') ?? '') ?? '';
    const sources = JSON.parse(code.replace(/^export default |;$/g, '')) as unknown[];
    expect(sources).toEqual(sourceFolders().map(compileFolder));
    expect(watched.length).toBe(sources.length * 3);
  });
});
