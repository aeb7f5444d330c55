import type { Speaker } from '../source/types';
import { headNouns } from './head-nouns';
import { countryOf, countryOfSeat } from './lexicon/places';
import { kinOf } from './lexicon/role-kin';
import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANIZATION_NOUNS, ROLE_NOUNS, roleGender } from './lexicon/roles';
import { DETERMINERS, POSSESSIVES } from './lexicon/words';
import type { Named } from './people';
import type { Range, Word } from './words';

/** Someone who speaks in the article: a name with all that is known of it, or a description that no name stands for. */
export interface Voice {
  name: string;
  kind: Speaker['kind'];
  /** null for a description. */
  named: Named | null;
  plural: boolean;
}

/** What kind of speaker a noun phrase without a name describes. */
export function describedKind(words: readonly Word[], phrase: Range): Speaker['kind'] {
  const nouns = headNouns(words, phrase);
  // "two people familiar with the plan": what follows the noun is no part of its head.
  const head = nouns.findLast((word) => [GROUP_NOUNS, ROLE_NOUNS].some((set) => set.has(word.lower))) ?? nouns.at(-1);
  const lower = head?.lower ?? '';
  if (GROUP_NOUNS.has(lower)) return 'group';
  if (ROLE_NOUNS.has(lower)) return 'person';
  if (DOCUMENT_NOUNS.has(lower)) return 'document';
  if (ORGANIZATION_NOUNS.has(lower) || head?.capital) return 'organization';
  return /[^s]s$/.test(lower) ? 'group' : 'person';
}

/** The name of a described speaker: its words without an article. */
export function describedName(words: readonly Word[], phrase: Range, text: string): string {
  let { from } = phrase;
  while (from < phrase.to - 1 && /^(?:the|a|an|both)$/.test(words[from]?.lower ?? '')) from++;
  return text.slice(words[from]?.start, words[phrase.to - 1]?.end);
}

/**
 * The named person that a description such as "the Russian minister" or "Moscow's top diplomat" stands for: one whose title
 * has the noun or a kindred one and whose country is not another; the most present of several. Null where none fits.
 */
export function describedPerson(
  words: readonly Word[],
  phrase: Range,
  people: readonly Named[],
  present: (fits: (who: Named) => boolean) => Named | null,
): Named | null {
  const nouns = headNouns(words, phrase);
  const head = nouns.at(-1);
  if (!head || (!ROLE_NOUNS.has(head.lower) && kinOf(head.lower).length < 2)) return null;
  const first = nouns[0] as Word;
  const possessed = nouns.some((word) => word.lower === "'s");
  if (!possessed && first.lower !== 'the' && !(DETERMINERS.has(first.lower) && first.lower === 'this')) return null;
  if (POSSESSIVES.has(first.lower)) return null;
  const countries = nouns
    .map((word) => countryOf(word.text) ?? (possessed ? countryOfSeat(word.text) : null))
    .filter((one) => one !== null);
  const gender = roleGender(head.lower);
  const kin = kinOf(head.lower);
  const fits = (who: Named) => {
    if (who.kind !== 'person' || (gender && who.gender && who.gender !== gender)) return false;
    if (who.country !== null && countries.length > 0 && !countries.includes(who.country)) return false;
    if (possessed && countries.length > 0 && who.country === null) return false;
    const roles = who.roles.map((role) => role.toLowerCase());
    return roles.some((role) => kin.some((one) => hasWords(role, one)));
  };
  return present(fits) ?? (possessed || countries.length > 0 ? (people.find(fits) ?? null) : null);
}

function hasWords(role: string, joined: string): boolean {
  return ` ${role.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${joined.replaceAll('-', ' ')} `);
}

/** Who speaks in an article, and whom its descriptions stand for. */
export interface Resolution {
  voices: Voice[];
  /** The voice of each attribution, in their order; null where nobody is known. */
  speakers: (Voice | null)[];
  /** Descriptions that stand for someone named: "the Russian minister". */
  descriptions: { who: Named; paragraph: number; start: number; end: number }[];
  /** The person that a personal pronoun outside of quotations stands for, by `paragraph:offset`. */
  pronouns: Map<string, Named>;
}
