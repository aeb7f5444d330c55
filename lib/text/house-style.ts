import british from 'american-british-english-translator/data/british_spellings.json';
import { form, key } from './key';

const AMERICAN = new Map(Object.entries(british));

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'dame', 'lord', 'lady', 'prof', 'professor']);

/** Ways to write one thing, by house style. Compared without spaces. */
const ABBREVIATIONS = [
  ['percent', 'pct', 'pc'],
  ['us', 'usa', 'unitedstates'],
  ['uk', 'unitedkingdom'],
  ['un', 'unitednations'],
  ['eu', 'europeanunion'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['st', 'saint'],
  ['versus', 'vs', 'v'],
  ['ok', 'okay'],
  ['bn', 'billion'],
  ['m', 'mn', 'mln', 'million'],
];
const ABBREVIATION = new Map(
  ABBREVIATIONS.flatMap((group) => group.map((each) => [each, group[0] as string] as const)),
);

/**
 * Whether two runs of words differ by house style alone: British or American spelling, hyphens, abbreviations, numerals,
 * accents, honorifics. Either run may be empty.
 */
export function isHouseStyle(a: readonly string[], b: readonly string[]): boolean {
  return canonical(a) === canonical(b);
}

function canonical(words: readonly string[]): string {
  const joined = words
    .map(form)
    .filter((word) => !HONORIFICS.has(word))
    .map(canonicalWord)
    .join('');
  return ABBREVIATION.get(joined) ?? joined;
}

function canonicalWord(word: string): string {
  const possessive = /'s?$/.exec(word)?.[0] ?? '';
  const bare = word.slice(0, word.length - possessive.length);
  const american = AMERICAN.get(bare) ?? ABBREVIATION.get(bare) ?? bare.normalize('NFKD').replace(/\p{M}/gu, '');
  return (/^\d+$/.test(key(american)) ? key(american) : american) + possessive;
}
