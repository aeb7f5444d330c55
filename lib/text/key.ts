/** The numbers that news style writes as words, so that "two" and "2" meet. */
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const NUMBER_KEYS = new Map(NUMBERS.map((word, value) => [word, String(value)]));

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const APOSTROPHES = /[’‘ʼ‛`´＇]/gu;

/**
 * A word as written, freed of typography: case, ligatures, width, soft hyphens, zero-width characters, the shape of
 * its apostrophe and the full stops of an abbreviation.
 */
export function form(word: string): string {
  const plain = word.replace(INVISIBLE, '').normalize('NFKC').toLowerCase().replace(APOSTROPHES, "'");
  return plain.includes('.') && !/\d/.test(plain) ? plain.replaceAll('.', '') : plain;
}

/**
 * What two words must share to be aligned with each other. Coarser than `form`: accents, the possessive and the regular
 * differences of British and American spelling are gone, numbers are digits. It folds a few different words together
 * ("defence" and "defense" meet, and so would "tense" and "tence"), so it finds, and never judges.
 */
export function key(word: string): string {
  let folded = form(word);
  if (!/^[a-z0-9']*$/.test(folded)) folded = folded.normalize('NFKD').replace(/\p{M}/gu, '');
  folded = folded.replace(/'s?$/, '').replaceAll("'", '');
  const number = NUMBER_KEYS.get(folded);
  if (number !== undefined) return number;
  if (folded.length < 5) return folded;
  return folded
    .replaceAll('z', 's')
    .replaceAll('our', 'or')
    .replaceAll('ll', 'l')
    .replaceAll('ae', 'e')
    .replaceAll('oe', 'e')
    .replaceAll('amme', 'am')
    .replace(/ogue(?=s?$)/, 'og')
    .replace(/nce(?=s?$)/, 'nse')
    .replace(/re(?=s?d?$)/, 'er');
}

/** 32-bit FNV-1a (Fowler, Noll, Vo) over UTF-16 code units; never 0, which stands for "no word". */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0 || 1;
}
