import { describe, expect, test } from 'vitest';
import { applyReview } from '../../../lib/sources/apply-review';
import type { Correction } from '../../../lib/sources/review';
import { inOneStep, saidBy, stepCount, withoutCorrection, withoutLastStep } from '../../../lib/sources/steps';
import { SOURCE } from '../../fixtures/ui-source';

describe('steps', () => {
  const named = (reason: string): Correction => ({ speaker: 'Ada Lind', set: { role: reason }, reason });
  const [a, b, c] = [named('a'), named('b'), named('c')];
  const all = [a, ...inOneStep([b, c])] as Correction[];

  test('are taken back whole', () => {
    expect(stepCount(all)).toBe(2);
    expect(withoutLastStep(all)).toEqual([a]);
    expect(withoutLastStep([a as Correction])).toEqual([]);
    expect(withoutLastStep([])).toEqual([]);
  });

  test('stay what they are when one of their corrections is removed', () => {
    const rest = withoutCorrection(all, all[1] as Correction);
    expect(rest).toEqual([a, c]);
    expect(stepCount(rest)).toBe(2);
  });

  test('put several quotes into the mouth of somebody new', () => {
    const quotes = SOURCE.quotes.filter(({ speaker, echoes }) => speaker === 's2' && !echoes);
    const { speakers, quotes: said } = applyReview(SOURCE, { corrections: saidBy(SOURCE, quotes, 'Eva Strand', 'r') });
    const eva = speakers.find(({ name }) => name === 'Eva Strand')?.id;
    expect(said.filter(({ speaker }) => speaker === eva).map(({ id }) => id)).toEqual(['q2', 'q3', 'e1']);
  });
});
