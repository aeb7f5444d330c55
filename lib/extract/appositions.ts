import { ROLE_NOUNS } from './lexicon/roles';
import { DETERMINERS, PREPOSITIONS } from './lexicon/words';
import type { NameMention } from './names';
import { nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases';
import type { Parsed } from './parse';
import type { Range, Word } from './words';

/**
 * What the words beside a name say its bearer is: "Ann Lee, director of the centre", "the head of the union, Ann Lee", "Ann Lee is a teacher"; null
 * where they say nothing.
 */
export function apposition(parsed: Parsed, mention: NameMention): string | null {
  const { words } = parsed;
  const first = words.findIndex((word) => word.start >= mention.start);
  const last = words.findLastIndex((word) => word.end <= mention.end);
  if (first < 0 || last < first) return null;
  const next = words[last + 1];
  if (next?.text === ',' || next?.lower === 'is' || next?.lower === 'was') {
    const phrase = nounPhraseStartingAt(words, last + 2, words.length);
    const role = phrase && roleText(parsed, phrase);
    if (role && (next.text === ',' || DETERMINERS.has(words[last + 2]?.lower ?? ''))) return role;
  }
  if (words[first - 1]?.text === ',') {
    const phrase = nounPhraseEndingAt(words, first - 2, 0);
    const before = phrase && words[phrase.from - 1];
    if (phrase && (!before || before.kind !== 'word') && next?.text === ',') return roleText(parsed, phrase);
  }
  return null;
}

function roleText(parsed: Parsed, phrase: Range): string | null {
  const { words } = parsed;
  if (!headNouns(words, phrase).some((word) => ROLE_NOUNS.has(word.lower))) return null;
  let { from } = phrase;
  while (from < phrase.to - 1 && DETERMINERS.has(words[from]?.lower ?? '')) from++;
  const start = words[from]?.start ?? 0;
  return parsed.paragraph.text.slice(start, words[phrase.to - 1]?.end);
}

/** The words of a noun phrase before its first preposition, which hold its head noun. */
export function headNouns(words: readonly Word[], phrase: Range): Word[] {
  const slice = words.slice(phrase.from, phrase.to);
  const cut = slice.findIndex((word, i) => i > 0 && endsHead(slice, word, i));
  return cut > 0 ? slice.slice(0, cut) : slice;
}

function endsHead(words: readonly Word[], word: Word, i: number): boolean {
  if (word.capital || !(PREPOSITIONS.has(word.lower) || word.lower === 'who' || word.lower === 'that')) return false;
  // "Secretary of State Ann Lee": the title goes on to a name.
  return !(word.lower === 'of' && words[i - 1]?.capital && words[i + 1]?.capital && words[i + 2]?.capital);
}
