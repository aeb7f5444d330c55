import { expect, test } from 'vitest';
import {
  bareSource,
  corrected,
  correctionsOf,
  parseKept,
  unplacedIn,
  withCorrections,
} from '../../../lib/library/kept-source';
import { summaryOf } from '../../../lib/library/summary';
import type { Correction } from '../../../lib/sources/review';
import { SOURCE } from '../../fixtures/ui-source';

const RENAME: Correction = { speaker: 'Jon Berg', set: { name: 'Jan Berg' }, reason: 'r' };
const CONFIRM: Correction = {
  quote: { paragraph: 'p3', text: 'Nobody asked the fishermen,' },
  confirmed: true,
  reason: 'r',
};

test('corrections are kept apart from what they correct, and taken back one by one', () => {
  const both = withCorrections(SOURCE, [RENAME, CONFIRM]);
  expect(both.speakers[1]?.name).toBe('Jan Berg');
  expect(both.review?.of).toEqual(SOURCE);
  const one = withCorrections(both, correctionsOf(both).slice(0, -1));
  expect(one).toEqual(withCorrections(SOURCE, [RENAME]));
  expect(withCorrections(one, [])).toEqual(SOURCE);
});

test('a source is checked once each of its quotes is', () => {
  expect(summaryOf(SOURCE, 'own').reviewed).toBe(false);
  expect(summaryOf(withCorrections(SOURCE, [RENAME]), 'own').reviewed).toBe(false);
  expect(summaryOf(withCorrections(SOURCE, [CONFIRM]), 'own').reviewed).toBe(true);
});

test('pages get the corrected source, and not what was before', () => {
  const given = bareSource(withCorrections(SOURCE, [RENAME]));
  expect(given.speakers[1]?.name).toBe('Jan Berg');
  expect(Object.keys(given).sort()).toEqual(Object.keys(SOURCE).sort());
});

test('a document says nothing but what its corrections make of it', () => {
  const forged = { ...withCorrections(SOURCE, [RENAME]), title: 'Forged' };
  expect(parseKept(forged)).toEqual(withCorrections(SOURCE, [RENAME]));
});

const LOST: Correction = { speaker: 'Eva Strand', set: { role: 'Clerk' }, reason: 'r' };

test('a correction without a place is kept and told, and the others hold', () => {
  const kept = parseKept({ ...SOURCE, review: { of: SOURCE, corrections: [LOST, RENAME] } });
  expect(kept.speakers[1]?.name).toBe('Jan Berg');
  expect(correctionsOf(kept)).toEqual([LOST, RENAME]);
  expect(unplacedIn(kept)).toMatchObject([{ correction: LOST, why: { message: 'there is no speaker "Eva Strand"' } }]);
});

test('a correction that is being made is refused without a place', () => {
  const kept = withCorrections(SOURCE, [LOST]);
  expect(corrected(kept, [LOST, RENAME]).speakers[1]?.name).toBe('Jan Berg');
  expect(() => corrected(SOURCE, [LOST])).toThrow('there is no speaker "Eva Strand"');
});
