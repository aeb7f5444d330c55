import { headNouns } from './head-nouns';
import { GROUP_NOUNS, ORGANIZATION_NOUNS, ROLE_NOUNS } from './lexicon/roles';
import { isSubjectPronoun } from './word-class';
import type { Range, Word } from './words';

/** Words that stand alone for people. */
const SPEAKING = new Set(
  'percent majority half third quarter some many most several others another one both all few everyone someone nobody those'.split(
    ' ',
  ),
);

/** A name, a pronoun, or a noun for people or an organization: someone who can praise, blame or call names. */
export function canSpeak(words: readonly Word[], phrase: Range): boolean {
  const slice = words.slice(phrase.from, phrase.to);
  const comma = slice.findIndex((word) => word.text === ',');
  if (comma > 0 && slice.at(-1)?.capital) return true;
  const head = headNouns(words, phrase).at(-1);
  if (head?.capital && !/^(?:the|a|an|this|that|these|those|it|its|what|which)$/.test(head.lower)) return true;
  if (slice.length === 1 && isSubjectPronoun(slice[0]) && slice[0]?.lower !== 'it') return true;
  return headNouns(words, phrase).some(
    (word) =>
      SPEAKING.has(word.lower) ||
      GROUP_NOUNS.has(word.lower) ||
      ROLE_NOUNS.has(word.lower) ||
      ORGANIZATION_NOUNS.has(word.lower),
  );
}
