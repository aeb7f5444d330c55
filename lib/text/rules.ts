import type { Task } from '../tasks';

/** A pattern of text and what is written for it; `only` finds something in every text in which the pattern does. */
export type Rule = readonly [
  pattern: RegExp,
  written: string | ((found: string, ...groups: string[]) => string),
  only?: RegExp,
];

/** The words of a text. */
export const list = (words: string) => words.trim().split(/\s+/);
/** Pairs of words "from/to"; an underscore stands for a space. */
export const table = (pairs: string) =>
  new Map(list(pairs).map((pair) => pair.replace('_', ' ').split('/') as [string, string]));
/** A pattern that finds any of some words. */
export const either = (words: Iterable<string>) => [...words].join('|');
/** Writes the words of a table in full where a pattern around them, their one group, finds them. */
export const inFull = (words: Map<string, string>, around: (any: string) => string, flags = 'gu'): Rule => [
  new RegExp(around(`(${either(words.keys())})`), flags),
  (_, found = '') => words.get(flags.includes('i') ? found.toLowerCase() : found) as string,
];

/** Rules whose patterns all ask for a digit, which few texts have. */
export const ofDigits = (rules: readonly Rule[]) => rules.map(([pattern, written]): Rule => [pattern, written, /\d/]);

export const applyOne = (text: string, [pattern, written]: Rule) => text.replace(pattern, written as string);

/** A text with every rule applied to it, one after the other: to compile their patterns, when they are first used, takes long. */
export function* apply(rules: readonly Rule[], text: string): Task<string> {
  let styled = text;
  for (const rule of rules) {
    const [, , only] = rule;
    if (only?.test(styled) === false) continue;
    styled = applyOne(styled, rule);
    yield;
  }
  return styled;
}
