import { countryOf, countryOfSeat } from '../extract/lexicon/places';
import { kinOf } from '../extract/lexicon/role-kin';
import { key } from '../text/key';

const SMALL = new Set(['the', 'a', 'an', 'of', 'for', 'and', 'its', 'his', 'her', 'their', 'top', 'then', 'now', 's']);

/**
 * Whether a description such as "China's foreign minister" or "the Russian diplomat" fits someone known by `roles`: each of its
 * words stands there, countries and kindred titles taken as such.
 */
export function describes(description: string, roles: readonly string[]): boolean {
  const known = new Set(roles.flatMap(roleWords));
  const words = roleWords(description);
  return (
    words.length > 0 && words.every((word) => kinOf(word).some((one) => one.split('-').every((w) => known.has(key(w)))))
  );
}

function roleWords(text: string): string[] {
  return text
    .replace(/['’]s?(?!\p{L})/gu, '')
    .split(/[^\p{L}\p{M}.]+/u)
    .map((word) => countryOf(word) ?? countryOf(word.replace(/\.$/, '')) ?? countryOfSeat(word) ?? word)
    .flatMap((word) => word.split(/\s+/))
    .map((word) => word.toLowerCase().replaceAll('.', ''))
    .filter((word) => word && !SMALL.has(word))
    .map(key);
}
