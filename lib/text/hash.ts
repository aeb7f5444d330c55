/** Bits of the hashes of words and of shingles: V8 keeps a larger number as an object, and code that runs uncompiled makes one in each step. */
export const HASH_BITS = 30;

const HALF_BITS = 15;
/** Makes the modulus a prime; of the sixty that were tried, it was the one for which the fewest words of English news, and numbers, meet. */
const BASE = 24469;
const LOWER_HALF = 2 ** HALF_BITS - 1;

/**
 * A hash of a text's UTF-16 code units, of `HASH_BITS`: a polynomial modulo the prime `BASE * 2 ** HALF_BITS - 1` (Karp & Rabin, "Efficient randomized
 * pattern-matching algorithms", 1987). To multiply by `BASE` modulo that prime takes a multiplication with carry alone (Marsaglia & Zaman, "A new
 * class of random number generators", 1991), and no number on the way has more bits.
 */
export function hash(text: string): number {
  const { length } = text;
  let value = 0;
  for (let at = 0; at < length; at++) {
    value += text.charCodeAt(at);
    value = BASE * (value & LOWER_HALF) + (value >>> HALF_BITS);
  }
  return value;
}
