import { formatNumber, t } from '../i18n';
import type { AskBackground } from '../messages';
import type { KeptSource } from './kept-source';
import { refusalText } from './refusal';
import type { Summary } from './summary';
import { troubleText } from './trouble';

/** What came of adding sources. */
export interface Outcome {
  /** Ids of those that are kept now. */
  kept: string[];
  /** Sources of the person's own that are there already, as they were given: nothing was done with them. */
  known: KeptSource[];
  problems: Problem[];
}

/** What could not be added, and why. */
export interface Problem {
  name: string;
  reason: string;
}

/** Something to add: it has a name, and gives its sources or throws an error whose message tells what is wrong. */
export interface Given {
  name: string;
  read(): Promise<KeptSource[]>;
}

/** Sources in one message, since a browser limits how long one may be. */
export const BATCH = 50;

/**
 * Adds what a person gives, one thing after the other: each whole or, where one of its sources is invalid, not at all. What is
 * there already stays as it is.
 *
 * @param there the origins of the sources that are there, by id
 */
export async function addGiven(
  ask: AskBackground,
  given: readonly Given[],
  there: ReadonlyMap<string, Summary['origin']>,
): Promise<Outcome> {
  const outcome: Outcome = { kept: [], known: [], problems: [] };
  const origins = new Map(there);
  for (const { name, read } of given) {
    try {
      const sources = await read();
      const bundled = sources.find(({ id }) => origins.get(id) === 'bundled');
      if (bundled) throw new Error(t('addBundled', bundled.title));
      outcome.known.push(...sources.filter(({ id }) => origins.has(id)));
      const fresh = sources.filter(({ id }) => !origins.has(id));
      await keep(ask, fresh);
      for (const { id } of fresh) origins.set(id, 'own');
      outcome.kept.push(...fresh.map(({ id }) => id));
    } catch (error) {
      outcome.problems.push({ name, reason: troubleText(error) });
    }
  }
  return outcome;
}

/**
 * Keeps sources; one whose id is there takes its place.
 *
 * @throws Error with the library's reason; what was kept before stays
 */
export async function keep(ask: AskBackground, sources: readonly KeptSource[]): Promise<void> {
  for (let at = 0; at < sources.length; at += BATCH) {
    const answer = await ask({ type: 'import', sources: sources.slice(at, at + BATCH) });
    if ('refused' in answer) {
      const why = refusalText(answer);
      throw new Error(at === 0 ? why : t('addPartly', formatNumber(at), formatNumber(sources.length), why));
    }
  }
}
