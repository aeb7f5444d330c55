import * as v from 'valibot';
import { pathOf, says } from '../source/schema';
import { problemOf, SourceError, said } from '../source/source-error';
import type { SourceMeta } from '../source/types';

const name = v.pipe(v.string(), v.nonEmpty(says('empty')));
const words = v.strictObject({
  paragraph: name,
  text: name,
  occurrence: v.exactOptional(v.pipe(v.number(), v.integer(says('whole')), v.minValue(0, says('negative')))),
});
const fact = v.nullable(v.strictObject({ text: name, evidence: words, inferred: v.boolean() }));

/** Exactly one of the fields: a correction changes one fact. */
function one<T extends v.ObjectEntries>(entries: T) {
  return v.pipe(
    v.partial(v.strictObject(entries)),
    v.check((set) => Object.keys(set).length === 1, says('oneFact')),
  );
}

/** Of every correction: why it was made, and whether it was made, and is to be taken back, together with the one before it. */
const common = { reason: name, continues: v.exactOptional(v.literal(true)) };

const correction = v.union(
  [
    v.strictObject({
      quote: words,
      set: one({
        speaker: v.nullable(name),
        kind: v.picklist(['direct', 'mixed', 'indirect']),
        addressee: fact,
        via: fact,
        occasion: fact,
      }),
      ...common,
    }),
    v.strictObject({
      speaker: name,
      set: one({
        name,
        role: name,
        affiliation: name,
        kind: v.picklist(['person', 'organization', 'group', 'document']),
      }),
      ...common,
    }),
    v.strictObject({ merge: name, into: name, ...common }),
    v.strictObject({ quote: words, newSpeaker: name, ...common }),
    v.strictObject({ quote: words, confirmed: v.literal(true), ...common }),
    v.strictObject({ notSpeech: words, ...common }),
    v.strictObject({ noSpeechIn: words, ...common }),
    v.strictObject({ speech: words, speaker: v.nullable(name), ...common }),
    v.strictObject({
      entity: name,
      set: one({ name, kind: v.picklist(['person', 'organization', 'place', 'work', 'event']), alias: name }),
      ...common,
    }),
    v.strictObject({
      quote: words,
      note: v.strictObject({
        action: v.picklist(['add', 'remove']),
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
        evidence: words,
        inferred: v.boolean(),
      }),
      ...common,
    }),
  ],
  says('noCorrection'),
);

const review = v.strictObject({ corrections: v.array(correction) });

const meta = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, says('hyphens'))),
  title: name,
  published: v.exactOptional(v.pipe(v.string(), v.isoDate(says('date')))),
  wire: v.exactOptional(name),
  outlet: v.exactOptional(name),
  url: v.exactOptional(v.pipe(v.string(), v.url(says('address')))),
  byline: v.exactOptional(name),
  language: name,
});

/**
 * One corrected fact and why; what it corrects is found by what the article says, never by a number that the engine gave it.
 * Besides single facts: two speakers are one, `merge` being told as `into`; a quote is of somebody whom the engine does not
 * know; a quote is right as it is; what was taken as a quote is none; words are no speech, whatever is found in them; or they are.
 */
export type Correction = v.InferOutput<typeof correction>;

export interface Review {
  corrections: Correction[];
}

/** @throws Error that names the file, the place in it and the reason */
export function parseMeta(json: string, file: string): SourceMeta {
  return parse(meta, json, file);
}

/** @throws Error that names the file, the place in it and the reason */
export function parseReview(json: string, file: string): Review {
  return parse(review, json, file);
}

/** @throws SourceError that names the place and the reason */
export function parseCorrections(value: unknown): Correction[] {
  const result = v.safeParse(v.array(correction), value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new SourceError(pathOf(issue.path ?? []), ...problemOf(issue));
}

function parse<T>(schema: v.GenericSchema<unknown, T>, json: string, file: string): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  const [problem, ...named] = problemOf(issue);
  throw new Error(`${file}: ${path === null ? '' : `${path} `}${said(problem, named)}`);
}
