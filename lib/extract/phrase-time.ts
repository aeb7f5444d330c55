import { MONTHS, NUMBER_WORDS } from './lexicon/words';
import { isAdverb, isTimeWord } from './word-class';
import type { Range, Word } from './words';

/** Cuts "on Tuesday", "last week", "in October" off the end of a phrase. */
export function trimTime(words: readonly Word[], last: number, floor: number): number {
  let i = last;
  for (;;) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || i <= floor) return i;
    const isTime =
      isTimeWord(word) ||
      (/^(?:week|month|year|night|morning|afternoon|evening|weekend|day|earlier|later)$/.test(word.lower) &&
        /^(?:last|this|that|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|a|few)$/.test(
          before?.lower ?? '',
        ));
    const isDate = /^\d{1,4}$/.test(word.lower) && (MONTHS.has(before?.lower ?? '') || before?.lower === 'in');
    if (!isTime && !isDate && !isAdverb(word)) return i;
    i--;
    if (isTime || isDate) {
      while (
        i > floor &&
        /^(?:on|in|late|early|last|this|that|next|a|few|since|by|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
          words[i]?.lower ?? '',
        )
      )
        i--;
      if (MONTHS.has(words[i]?.lower ?? '')) continue;
    }
  }
}

/** "In 2008 Lee said": the number belongs to what stands before. */
export function isLeadingNumber(words: readonly Word[], i: number, from: number, to: number): boolean {
  const word = words[i] as Word;
  return from < to && /^\d{4}$/.test(word.text) && words[from]?.capital === true && !NUMBER_WORDS.has(word.lower);
}

/** Drops conjunctions and time words that begin a sentence before its subject. */
export function trimLeft(words: readonly Word[], range: Range): Range | null {
  let { from } = range;
  while (
    from < range.to &&
    (isTimeWord(words[from]) || words[from]?.lower === "'s" || words[from]?.text === '%') &&
    from + 1 < range.to
  )
    from++;
  return { from, to: range.to };
}
