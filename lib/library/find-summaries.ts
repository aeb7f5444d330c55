import type { ListedSummary, Summary } from './summary';

/** A summary with the words it is found by. */
export interface Listed {
  summary: ListedSummary;
  words: string;
}

/** Summaries as a list shows them, the latest article first, those without a date last. */
export function listed(summaries: readonly ListedSummary[], locale: string): Listed[] {
  const { compare } = new Intl.Collator(locale);
  return summaries
    .toSorted((a, b) => compareDates(a, b) || compare(a.title, b.title))
    .map((summary) => ({ summary, words: wordsOf(summary) }));
}

/** Those that have all words of a query, begun or whole, in title, outlet, wire or a speaker's name; all where it has none. */
export function findSummaries(list: readonly Listed[], query: string): ListedSummary[] {
  const wanted = fold(query).split(' ').filter(Boolean);
  return list.filter(({ words }) => wanted.every((word) => words.includes(` ${word}`))).map(({ summary }) => summary);
}

function compareDates({ published: a = '' }: Summary, { published: b = '' }: Summary): number {
  return Number(a < b) - Number(a > b);
}

function wordsOf({ title, outlet = '', wire = '', speakers }: Summary): string {
  return ` ${fold([title, outlet, wire, ...speakers].join(' '))}`;
}

/** Without case and accents, as people type what they look for. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
