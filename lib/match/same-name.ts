import { key } from '../text/key';

/** How two names stand to each other; `unsure` where they share a part that two people may share. */
export type NameComparison = 'same' | 'different' | 'unsure';

/** What stands before or after a name and is no part of it, and the small words within names. */
const NO_NAME = new Set(
  (
    'mr mrs ms miss mx dr sir dame lord lady prof professor jr sr ii iii president minister senator sen rep gov gen ' +
    'general the of de da di du la le van von der den bin ibn al el and'
  ).split(' '),
);

/** The words of a name that tell people apart, folded as words are for alignment. */
export function nameWords(name: string): string[] {
  return name
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{M}'’]+/u)
    .map(key)
    .filter((word) => word.length > 1 && !NO_NAME.has(word));
}

/**
 * Compares two names as names: "Wang", "Mr Wang" and "Wang Yi" are the same, and so are spellings that differ by a letter or two, as
 * transliterations do. The family name may stand first or last.
 */
export function compareNames(a: string, b: string): NameComparison {
  const [short, long] = [nameWords(a), nameWords(b)].sort((one, other) => one.length - other.length) as [
    string[],
    string[],
  ];
  const shared = short.filter((word) => long.some((other) => isSpelling(word, other)));
  if (!short.length) return 'unsure';
  if (shared.length === short.length) return 'same';
  return shared.length ? 'unsure' : 'different';
}

/** Whether two words may be spellings of one name: the longer, the more letters may differ. */
function isSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const most = shorter >= 7 ? 2 : shorter >= 5 ? 1 : 0;
  return most > 0 && Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}

/** Edits that turn one word into the other (Levenshtein 1965; Wagner & Fischer 1974). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
