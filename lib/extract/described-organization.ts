import { ORGANIZATION_NOUNS } from './lexicon/roles';
import type { Named } from './people';
import type { Range, Word } from './words';

/**
 * The named organization that "the department" or "the bank" stands for: the most present one whose name has the noun. Null where there is
 * none.
 */
export function describedOrganization(
  words: readonly Word[],
  phrase: Range,
  present: (fits: (who: Named) => boolean) => Named | null,
): Named | null {
  const noun = words[phrase.from + 1]?.lower ?? '';
  if (phrase.to - phrase.from !== 2 || words[phrase.from]?.lower !== 'the' || !ORGANIZATION_NOUNS.has(noun))
    return null;
  return present((who) => who.kind === 'organization' && who.name.toLowerCase().split(/\s+/).includes(noun));
}
