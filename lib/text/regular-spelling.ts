import { applyOne, type Rule } from './rules';

/** What is regular in British spelling. */
const REGULAR: readonly Rule[] = [
  [/(?<=[a-z]{3})is(?=(e|ed|es|er|ers|ing|ingly|able|ation|ational|ations)$)/, 'iz'],
  [/ys(?=(e|ed|er|ers|ing)$)/, 'yz'],
  // Not "refilled": "refiled" is another word.
  [/(?<=[aeiouy][^aeiou]*[aeiou]{1,2})(?<!fi)ll(?=(ed|er|ers|ing|ings|ist|ists)$)/, 'l'],
  [/(?<=arm|behavi|col|fav|flav|harb|hon|hum|lab|neighb|od|rum|sav|tum|val|vap)our/, 'or'],
  [/dgement/, 'dgment'],
  // gynae-, paed-, haem-, archae-, anaesth-
  [/a(?=e(?:co|d|m|o|sth))/, ''],
  [/(?<=[^cg])eable/, 'able'],
  [/(?<=^(after|back|down|east|home|in|north|on|out|south|to|up|west))wards$/, 'ward'],
];

/** A word as Americans spell it, as far as its spelling follows a rule. */
export function regularlySpelled(word: string): string {
  return REGULAR.reduce(applyOne, word);
}
