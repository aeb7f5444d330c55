import { describe, expect, test } from 'vitest';
import { extract } from '../../../lib/extract/extract';
import { enginePrint } from '../../../lib/library/engine-print';
import {
  correctionsOf,
  type KeptSource,
  parseKept,
  unplacedIn,
  withCorrections,
} from '../../../lib/library/kept-source';
import { renewed } from '../../../lib/library/renew-source';
import type { Source } from '../../../lib/source/types';
import type { Correction } from '../../../lib/sources/review';
import { ARTICLE } from '../../fixtures/fishing-talks';

const NOW = extract(ARTICLE, { id: 'talks', title: 'Fishing talks', language: 'en', byline: 'Ada Lee' });

/** What an earlier engine would have made of it: it took quotes a little longer, one speaker for another, and missed one quote. */
const [FIRST, SECOND] = NOW.quotes.filter(({ kind }) => kind === 'direct');
if (!FIRST || !SECOND) throw new Error('two quotes are needed');
const BEFORE: Source = {
  ...NOW,
  speakers: NOW.speakers.map((one) => ({ ...one, name: `${one.name}?` })),
  quotes: NOW.quotes
    .filter((quote) => quote !== SECOND)
    .map((quote) => (quote === FIRST ? { ...quote, span: { ...quote.span, end: quote.span.end + 1 } } : quote)),
  notes: NOW.notes.filter(({ quote }) => quote !== SECOND.id),
};

const kept = (source: Source): KeptSource => ({ ...source, engine: enginePrint(source, '1.0') });
const words = (source: Source, { span }: { span: Source['quotes'][number]['span'] }) => ({
  paragraph: span.paragraph,
  text: source.paragraphs.find(({ id }) => id === span.paragraph)?.text.slice(span.start, span.end) ?? '',
});
const first = { paragraph: FIRST.span.paragraph, text: `${words(NOW, FIRST).text}"` };

const GIVEN: Correction = { quote: first, newSpeaker: 'Eva Strand', reason: 'r' };
const LOST: Correction = { speaker: `${NOW.speakers[0]?.name}?`, set: { role: 'Clerk' }, reason: 'r' };

describe('a source of an earlier engine', () => {
  test('is made anew of the same paragraphs, and keeps what is known of it', async () => {
    expect(await renewed(kept(BEFORE), '1.1')).toEqual({ ...NOW, engine: enginePrint(NOW, '1.1') });
  });

  test('is corrected again, at words that are quoted a little otherwise too; what has no place is kept', async () => {
    const after = await renewed(withCorrections(kept(BEFORE), [GIVEN, LOST]), '1.1');
    const quote = after.quotes.find(({ id }) => id === FIRST.id);
    expect(after.speakers.find(({ id }) => id === quote?.speaker)?.name).toBe('Eva Strand');
    expect(quote).toMatchObject({ span: FIRST.span, provenance: 'reviewed' });
    expect(correctionsOf(after)).toEqual([GIVEN, LOST]);
    expect(unplacedIn(after).map(({ correction }) => correction)).toEqual([LOST]);
    expect(withCorrections(after, [])).toEqual({ ...NOW, engine: enginePrint(NOW, '1.1') });
  });

  test('has what this engine finds by itself confirmed', async () => {
    const [name] = NOW.speakers.filter(({ id }) => id === FIRST.speaker).map((one) => one.name);
    const right: Correction = { quote: first, newSpeaker: name ?? '', reason: 'r' };
    const after = await renewed(withCorrections(kept(BEFORE), [right]), '1.1');
    expect(after.quotes.find(({ id }) => id === FIRST.id)).toEqual({ ...FIRST, provenance: 'reviewed' });
    expect(unplacedIn(after)).toEqual([]);
  });
});

describe('as it is stays', () => {
  test.each<[string, KeptSource]>([
    ['a source of this version', { ...BEFORE, engine: enginePrint(BEFORE, '1.1') }],
    ['a source that others made', BEFORE],
    ['what others made of a source that was exported', parseKept({ ...kept(BEFORE), quotes: [FIRST], notes: [] })],
  ])('%s', async (_, source) => {
    expect(await renewed(source, '1.1')).toBe(source);
  });

  test('what is read back from a file is still the engine’s', async () => {
    const file = JSON.parse(JSON.stringify(withCorrections(kept(BEFORE), [GIVEN])));
    expect((await renewed(parseKept(file), '1.1')).engine?.version).toBe('1.1');
  });
});
