import * as v from 'valibot';
import { type Problem, problemOf, SourceError } from './source-error';
import type { Source } from './types';

/** What an entry of the schema says where it does not hold. */
export const says = (problem: Problem) => problem;

const text = v.string();
const name = v.pipe(v.string(), v.nonEmpty(says('empty')));
const offset = v.pipe(v.number(), v.integer(says('whole')), v.minValue(0, says('negative')));

const span = v.pipe(
  v.object({ paragraph: name, start: offset, end: offset }),
  v.check((one) => one.start < one.end, says('backwards')),
);
const fact = v.object({ text: name, evidence: span, inferred: v.boolean() });

const paragraph = v.object({ id: name, kind: v.picklist(['paragraph', 'heading']), text });

const speaker = v.object({
  id: name,
  name,
  role: v.exactOptional(text),
  affiliation: v.exactOptional(text),
  kind: v.picklist(['person', 'organization', 'group', 'document']),
  named: v.boolean(),
});

const quote = v.object({
  id: name,
  span,
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  speaker: v.nullable(name),
  mention: v.exactOptional(span),
  cue: v.exactOptional(span),
  group: v.exactOptional(name),
  addressee: v.exactOptional(fact),
  via: v.exactOptional(fact),
  occasion: v.exactOptional(fact),
  echoes: v.exactOptional(name),
  provenance: v.picklist(['automatic', 'reviewed']),
});

const entity = v.object({
  id: name,
  name,
  kind: v.picklist(['person', 'organization', 'place', 'work', 'event']),
  aliases: v.array(text),
  mentions: v.array(span),
});

const note = v.object({
  quote: name,
  kind: v.picklist([
    'relayed',
    'first-hand',
    'published',
    'unnamed',
    'document',
    'carried-over',
    'insertion',
    'elision',
    'fragment',
    'indirect',
  ]),
  evidence: span,
  inferred: v.boolean(),
});

const source = v.object({
  version: v.literal(1),
  id: name,
  title: text,
  published: v.exactOptional(v.pipe(v.string(), v.isoDate(says('date')))),
  wire: v.exactOptional(text),
  outlet: v.exactOptional(text),
  url: v.exactOptional(v.pipe(v.string(), v.url(says('address')))),
  byline: v.exactOptional(text),
  language: name,
  paragraphs: v.array(paragraph),
  speakers: v.array(speaker),
  quotes: v.array(quote),
  entities: v.array(entity),
  notes: v.array(note),
});

/**
 * The source document in a value of unknown origin, such as parsed JSON. Fields that the format does not have are dropped.
 *
 * @throws SourceError naming the first place that is wrong: a missing or malformed field, a span outside of its paragraph, an id
 * that occurs twice, or a reference to something that is not there
 */
export function parseSource(value: unknown): Source {
  const result = v.safeParse(source, value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new SourceError(pathOf(issue.path ?? []), ...problemOf(issue));
  }
  checkReferences(result.output);
  return result.output;
}

/** The place that an issue of the validation names, as `quotes[3].span.end`. */
export function pathOf(items: readonly { key?: unknown }[]): string {
  return items.reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}

function checkReferences(one: Source): void {
  const lengths = new Map(one.paragraphs.map((paragraph) => [paragraph.id, paragraph.text.length]));
  checkIds('paragraphs', one.paragraphs);
  checkIds('speakers', one.speakers);
  checkIds('quotes', one.quotes);
  checkIds('entities', one.entities);
  const speakers = new Set(one.speakers.map((speaker) => speaker.id));
  const quotes = new Set(one.quotes.map((quote) => quote.id));
  const inside = (path: string, place: { paragraph: string; end: number } | undefined) => {
    if (!place) return;
    const length = lengths.get(place.paragraph);
    if (length === undefined) throw new SourceError(`${path}.paragraph`, 'noParagraph', place.paragraph);
    if (place.end > length) throw new SourceError(`${path}.end`, 'behind', place.paragraph, String(length));
  };
  one.quotes.forEach((quote, i) => {
    const path = `quotes[${i}]`;
    inside(`${path}.span`, quote.span);
    inside(`${path}.mention`, quote.mention);
    inside(`${path}.cue`, quote.cue);
    for (const key of ['addressee', 'via', 'occasion'] as const)
      inside(`${path}.${key}.evidence`, quote[key]?.evidence);
    if (quote.speaker !== null && !speakers.has(quote.speaker)) {
      throw new SourceError(`${path}.speaker`, 'noSpeaker', quote.speaker);
    }
    if (quote.echoes !== undefined && (!quotes.has(quote.echoes) || quote.echoes === quote.id)) {
      throw new SourceError(`${path}.echoes`, 'noOtherQuote', quote.echoes);
    }
  });
  one.entities.forEach((entity, i) => {
    entity.mentions.forEach((mention, k) => {
      inside(`entities[${i}].mentions[${k}]`, mention);
    });
  });
  one.notes.forEach((note, i) => {
    inside(`notes[${i}].evidence`, note.evidence);
    if (!quotes.has(note.quote)) throw new SourceError(`notes[${i}].quote`, 'noQuote', note.quote);
  });
}

function checkIds(list: string, items: readonly { id: string }[]): void {
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    if (seen.has(id)) throw new SourceError(`${list}[${i}].id`, 'twice', id);
    seen.add(id);
  });
}
