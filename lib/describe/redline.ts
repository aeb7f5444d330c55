import type { Change } from '../report';

/** A stretch of the page's wording: words that both have, or a change at its place. */
export type Stretch = { same: string } | Change;

/** Longer quotes get the list of changes instead: the table below grows with the product of both lengths. */
const MOST_WORDS = 400;

/**
 * The page's words with the reported changes where they stand, as an editor marks a manuscript.
 * It shows the changes of the report and no others (house style is none), so null where they can't all be placed.
 */
export function redline(sourceText: string, pageText: string, changes: readonly Change[]): Stretch[] | null {
  const from = sourceText.split(/\s+/).filter(Boolean);
  const to = pageText.split(/\s+/).filter(Boolean);
  if (changes.length === 0 || from.length > MOST_WORDS || to.length > MOST_WORDS) return null;
  const open = changes.map((change) => `${plain(change.from)}→${plain(change.to)}`);
  const stretches: Stretch[] = [];
  for (const run of runs(from, to)) {
    const place = 'same' in run ? -1 : open.indexOf(`${plain(run.from)}→${plain(run.to)}`);
    const text = 'same' in run ? run.same : run.to;
    if (place >= 0) {
      open.splice(place, 1);
      stretches.push(run);
      continue;
    }
    const last = stretches.at(-1);
    if (!text) continue;
    if (last && 'same' in last) last.same += ` ${text}`;
    else stretches.push({ same: text });
  }
  return open.length === 0 ? stretches : null;
}

/** Common words and differing runs, in order, by the longest common subsequence. */
function runs(from: string[], to: string[]): Stretch[] {
  const a = from.map(plain);
  const b = to.map(plain);
  const width = b.length + 1;
  // common[i * width + j]: how many words a[i…] and b[j…] share in order.
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: Stretch[] = [];
  let dropped: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    if (dropped.length || added.length) found.push({ from: dropped.join(' '), to: added.join(' ') });
    dropped = [];
    added = [];
  };
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      flush();
      found.push({ same: to[j] ?? '' });
      i++;
      j++;
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) dropped.push(from[i++] ?? '');
    else added.push(to[j++] ?? '');
  }
  flush();
  return found;
}

/** A word or several without case and without the marks around them. */
function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean)
    .join(' ');
}
