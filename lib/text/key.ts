/** The numbers that news style writes as words, so that "two" and "2" meet. */
export const NUMBERS =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const NUMBER_KEYS = new Map(NUMBERS.map((word, value) => [word, String(value)]));

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC`\u00B4\uFF07]/gu;

/** Letters that Unicode does not take apart into a letter and its accent. */
const LETTERS: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const ACCENTED = new RegExp(`([a-z${Object.keys(LETTERS).join('')}])[\\u0300-\\u036F]+`, 'g');

/**
 * A word as written, freed of typography: the case of its first letter, ligatures, width, soft hyphens, zero-width
 * characters and the shape of its apostrophe. A word all in capitals stays so, since "US" is not "us"; in any other word no
 * case counts.
 */
export function form(word: string): string {
  const plain = untypeset(word);
  const isCapitals = /\p{Lu}.*\p{Lu}/u.test(plain) && !/\p{Ll}/u.test(plain.replace(/'s$/, ''));
  return isCapitals ? plain : plain.toLowerCase();
}

function untypeset(word: string): string {
  // Composed first, since the Greek accents that stand alone are the same characters; NFKC makes two of an acute.
  return word.replace(INVISIBLE, '').normalize('NFC').replace(APOSTROPHES, "'").normalize('NFKC');
}

/** A word without the full stops of an abbreviation; those of a numeral stay. */
export function undotted(word: string): string {
  return word.includes('.') && !/\d/.test(word) ? word.replaceAll('.', '') : word;
}

/**
 * A lower-case word without the accents that newsrooms leave out. In other scripts than the Latin a mark makes another
 * letter, but for the two dots that Russian print leaves out of ё.
 */
export function unaccented(word: string): string {
  return word
    .normalize('NFKD')
    .replace(ACCENTED, '$1')
    .replaceAll('\u0435\u0308', '\u0435')
    .replace(LETTER, (letter) => LETTERS[letter] as string);
}

/** The regular differences of British spelling from American, and what stands for both. */
const SPELLED_TWO_WAYS = /z|our|ll|ae|oe|amme|dgement|(?:ogue|nce)(?=s?$)|ere(?=d$)|(?<=[^aeiou])re(?=s?d?$)/g;
const ONE_SPELLING: Record<string, string> = {
  z: 's',
  our: 'or',
  ll: 'l',
  ae: 'e',
  oe: 'e',
  amme: 'am',
  dgement: 'dgment',
  ogue: 'og',
  nce: 'nse',
  ere: 'er',
  re: 'er',
};
/** Numbers, what may be spelled in two ways, and what is not plain: most words are none of it, which one look tells. */
const UNUSUAL = new RegExp(`[^a-z0-9]|^(?:${NUMBERS.join('|')})$|${Object.keys(ONE_SPELLING).join('|')}`);
const PLAIN = /^[a-z0-9]*$/;

/**
 * What two words must share to be aligned with each other. Coarser than `form`: accents, the possessive and the regular
 * differences of British and American spelling are gone, numbers are digits. It folds a few different words together
 * ("defence" and "defense" meet, and so would "tense" and "tence"), so it finds, and never judges. Every different word
 * of a page goes through here, so a plain one is spared Unicode.
 */
export function key(word: string): string {
  const lower = word.toLowerCase();
  if (!UNUSUAL.test(lower)) return lower;
  const folded = PLAIN.test(lower) ? lower : withoutMarks(word);
  const number = NUMBER_KEYS.get(folded);
  if (number !== undefined) return number;
  return folded.length < 5 ? folded : folded.replace(SPELLED_TWO_WAYS, (letters) => ONE_SPELLING[letters] as string);
}

/** A word in lower case without accents, possessive, apostrophes and the commas of a numeral. */
function withoutMarks(word: string): string {
  const folded = unaccented(undotted(untypeset(word)).toLowerCase());
  return folded.replace(/'s?$/, '').replace(/[',]/g, '');
}
