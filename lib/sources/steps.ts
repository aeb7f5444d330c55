import type { Quote, Source } from '../source/types';
import { wordsOf } from './named-words';
import type { Correction } from './review';

/** Corrections that are made, and taken back, in one step. */
export function inOneStep(corrections: readonly Correction[]): Correction[] {
  return corrections.map((one, at) => (at === 0 ? one : { ...one, continues: true }));
}

export function stepCount(corrections: readonly Correction[]): number {
  return corrections.filter(isFirst).length;
}

export function withoutLastStep(corrections: readonly Correction[]): Correction[] {
  return corrections.slice(0, Math.max(0, corrections.findLastIndex(isFirst)));
}

/** Without one of them; what it began begins with the next. */
export function withoutCorrection(corrections: readonly Correction[], gone: Correction): Correction[] {
  const at = corrections.indexOf(gone);
  return corrections.flatMap((one, i) => {
    if (i === at) return [];
    const { continues: _, ...first } = one;
    return [i === at + 1 && isFirst(gone, at) ? first : one];
  });
}

/** The first of a list has none before it, whatever a file claims. */
function isFirst({ continues }: Correction, at: number): boolean {
  return !continues || at === 0;
}

/** Puts quotes into the mouth of one speaker, known or new; null where nobody is named. */
export function saidBy(source: Source, quotes: readonly Quote[], speaker: string | null, reason: string): Correction[] {
  const isNew = speaker !== null && source.speakers.every(({ name }) => name !== speaker);
  return quotes.map(({ span }, at): Correction => {
    const quote = wordsOf(source, span);
    return isNew && at === 0 ? { quote, newSpeaker: speaker, reason } : { quote, set: { speaker }, reason };
  });
}
