import { headNouns } from './head-nouns';
import { ROLE_NOUNS } from './lexicon/roles';
import { DETERMINERS } from './lexicon/words';
import type { NameMention } from './name-mentions';
import { nounPhraseStartingAt } from './noun-phrase-after';
import { nounPhraseEndingAt } from './noun-phrase-before';
import type { Parsed } from './parse';
import { verbAt } from './verbs';
import { firstFrom, type Range } from './words';

/**
 * What the words beside a name say its bearer is: "Ann Lee, director of the centre", "the head of the union, Ann Lee", "Ann Lee is a teacher"; null
 * where they say nothing.
 */
export function apposition(parsed: Parsed, mention: NameMention): string | null {
  const { words } = parsed;
  const first = firstFrom(words, mention.start);
  const last = firstFrom(words, mention.end) - 1;
  if (first >= words.length || last < first) return null;
  const next = words[last + 1];
  if (next?.text === ',' || next?.lower === 'is' || next?.lower === 'was') {
    const phrase = verbAt(words, last + 2) ? null : nounPhraseStartingAt(words, last + 2, words.length);
    const role = phrase && roleText(parsed, phrase);
    if (role && (next.text === ',' || DETERMINERS.has(words[last + 2]?.lower ?? ''))) return role;
  }
  if (words[first - 1]?.text === ',') {
    const phrase = nounPhraseEndingAt(words, first - 2, 0);
    const before = phrase && words[phrase.from - 1];
    if (phrase && before?.kind !== 'word' && next?.text === ',') return roleText(parsed, phrase);
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
