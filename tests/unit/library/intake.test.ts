import { describe, expect, test } from 'vitest';
import { addGiven, type Given, keep } from '../../../lib/library/intake';
import type { Summary } from '../../../lib/library/summary';
import type { AskBackground } from '../../../lib/messages';
import type { Source } from '../../../lib/source/types';
import { sourceNamed } from '../../fixtures/library';
import { useEnglish } from '../../fixtures/ui-messages';

/** A background that keeps what it is given, until it has no more room. */
function keeper(room = Number.POSITIVE_INFINITY): { ask: AskBackground; kept: string[] } {
  const kept: string[] = [];
  const ask = async ({ sources }: { sources: Source[] }) => {
    if (kept.length + sources.length > room) return { refused: 'full', message: 'No room' };
    kept.push(...sources.map(({ id }) => id));
    return { kept: sources.length };
  };
  return { ask: ask as unknown as AskBackground, kept };
}

const gives = (name: string, ...ids: string[]): Given => ({ name, read: async () => ids.map((id) => sourceNamed(id)) });
const fails = (name: string, reason: string): Given => ({ name, read: () => Promise.reject(new Error(reason)) });
const there = (origins: Record<string, Summary['origin']> = {}) => new Map(Object.entries(origins));

describe('adding', () => {
  test('keeps what is new, and goes on behind what cannot be read', async () => {
    const { ask, kept } = keeper();
    const outcome = await addGiven(
      ask,
      [gives('a.json', 'a', 'b'), fails('x.json', 'broken'), gives('c.txt', 'c')],
      there(),
    );
    expect(kept).toEqual(['a', 'b', 'c']);
    expect(outcome).toEqual({ kept, known: [], problems: [{ name: 'x.json', reason: 'broken' }] });
  });

  test('leaves alone what is there, and what came twice', async () => {
    const { ask, kept } = keeper();
    const outcome = await addGiven(ask, [gives('a.json', 'a', 'b'), gives('again.json', 'b')], there({ a: 'own' }));
    expect(kept).toEqual(['b']);
    expect(outcome.known.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('takes nothing of a file that has what came with the extension', async () => {
    useEnglish();
    const { ask, kept } = keeper();
    const outcome = await addGiven(ask, [gives('a.json', 'a', 'b')], there({ b: 'bundled' }));
    expect(kept).toEqual([]);
    expect(outcome.problems).toEqual([{ name: 'a.json', reason: '“Title of b” came with Quoteprint already.' }]);
  });
});

test('says how many of many were kept before there was no room', async () => {
  useEnglish();
  const { ask, kept } = keeper(120);
  const many = Array.from({ length: 130 }, (_, at) => sourceNamed(`s${at}`));
  await expect(keep(ask, many)).rejects.toThrow('100 of 130 were added, then: The browser has no room left');
  expect(kept).toHaveLength(100);
});
