import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { regularlySpelled } from './regular-spelling';

/** The spellings of a list that no rule gives. */
export function irregular(spellings: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(spellings).filter(([british, american]) => regularlySpelled(british) !== regularlySpelled(american)),
  );
}

/** Vite plugin that leaves out of the list of British spellings what the rules know: three of four, which every page with a match would take in. */
export function leanSpellings(): Plugin {
  return {
    name: 'quoteprint:lean-spellings',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('/british_spellings.json')) return null;
      return JSON.stringify(irregular(JSON.parse(readFileSync(id, 'utf8')) as Record<string, string>));
    },
  };
}
