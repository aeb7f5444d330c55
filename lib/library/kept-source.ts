import * as v from 'valibot';
import { parseSource } from '../source/schema';
import { problemOf, SourceError } from '../source/source-error';
import type { Source, Span } from '../source/types';
import { applyWhatHolds, type Unplaced } from '../sources/apply-review';
import { spanAt } from '../sources/named-words';
import { type Correction, parseCorrections } from '../sources/review';
import { type EnginePrint, isPrintOf } from './engine-print';

/** A source as it is kept and as it is shown: with what a person has corrected in it, where they have. */
export interface KeptSource extends Source {
  /** Where this extension's engine made it, before any correction: then a later engine may make it anew. */
  engine?: EnginePrint;
  /** Apart from what they correct, so that they can be taken back, and hold for what a later engine says. */
  review?: {
    /** The source before them. */
    of: Source;
    /** In the order in which they are applied. */
    corrections: Correction[];
  };
}

/** What a person has corrected in a source. */
export function correctionsOf({ review }: KeptSource): Correction[] {
  return review?.corrections ?? [];
}

/** The source before corrections. */
export function sourceBefore(source: KeptSource): Source {
  return source.review?.of ?? bareSource(source);
}

/** What pages and other programs get of it. */
export function bareSource({ engine: _, review: _r, ...source }: KeptSource): Source {
  return source;
}

/** The source with these corrections in place of those it had, as far as they find their place. */
export function withCorrections(source: KeptSource, corrections: Correction[]): KeptSource {
  const of = sourceBefore(source);
  const engine = source.engine ? { engine: source.engine } : {};
  if (corrections.length === 0) return { ...of, ...engine };
  return { ...applyWhatHolds(of, corrections).source, ...engine, review: { of, corrections } };
}

/**
 * As {@link withCorrections}.
 *
 * @throws Misplaced when one that the source did not have finds no place: a person who makes it wants to know
 */
export function corrected(source: KeptSource, corrections: Correction[]): KeptSource {
  const before = correctionsOf(source);
  const after = withCorrections(source, corrections);
  const refused = unplacedIn(after).find(({ correction }) => !before.includes(correction));
  if (refused) throw refused.why;
  return after;
}

/** The corrections that find no place in what the engine says now. */
export function unplacedIn(source: KeptSource): Unplaced[] {
  return applyWhatHolds(sourceBefore(source), correctionsOf(source)).unplaced;
}

/** Where a person has said that there is no speech. */
export function silentRegions(source: KeptSource): Span[] {
  const lost = new Set(unplacedIn(source).map(({ correction }) => correction));
  return correctionsOf(source).flatMap((one) =>
    'noSpeechIn' in one && !lost.has(one) ? [spanAt(source, one.noSpeechIn)] : [],
  );
}

const engine = v.object({ version: v.string(), print: v.number() });

/**
 * The source in a value of unknown origin. What its corrections make of it is found anew; what somebody else has changed in it is
 * the engine's no more.
 *
 * @throws SourceError naming the first place that is wrong
 */
export function parseKept(value: unknown): KeptSource {
  const source = parseSource(value);
  const { engine: made, review } = value as { engine?: unknown; review?: unknown };
  if (review === undefined) return withPrint(source, made);
  if (typeof review !== 'object' || review === null) throw new SourceError('review', 'object');
  const { of, corrections } = review as Record<'of' | 'corrections', unknown>;
  const before = within('review.of', () => parseSource(of));
  if (before.id !== source.id) throw new SourceError('review.of.id', 'other', `"${source.id}"`);
  const parsed = within('review.corrections', () => parseCorrections(corrections));
  return withCorrections(withPrint(before, made), parsed);
}

function withPrint(source: Source, made: unknown): KeptSource {
  if (made === undefined) return source;
  const { success, output, issues } = v.safeParse(engine, made);
  if (!success) throw new SourceError(`engine.${v.getDotPath(issues[0]) ?? ''}`, ...problemOf(issues[0]));
  return isPrintOf(output, source) ? { ...source, engine: output } : source;
}

/** Runs what reads a part of a document; its errors name the place in the whole. */
export function within<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const { path, problem, named } = error;
    throw new SourceError(`${place}${/^(?:\[|$)/.test(path) ? '' : '.'}${path}`, problem, ...named);
  }
}
