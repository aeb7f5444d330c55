import { lazy } from '../lazy';
import { NUMBERS } from './key';
import { either, inFull, list, ofDigits, type Rule, table } from './rules';

const MONTHS = table(`Jan/January Feb/February Mar/March Apr/April Jun/June Jul/July Aug/August Sep/September
  Sept/September Oct/October Nov/November Dec/December`);
const MONTH = either(['May', ...MONTHS.values()]);

/** Zeros that a word adds to a number. */
const SCALES = new Map(
  Object.entries({ hundred: 2, thousand: 3, lakh: 5, million: 6, crore: 7, billion: 9, trillion: 12 }),
);
const SCALE = `(?:${either(SCALES.keys())})(?!\\p{L})`;
const SHORT_SCALES = table('k/thousand mn/million mln/million bn/billion tn/trillion trn/trillion');
const ORDINALS =
  list(`zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`);
const TENS = list('twenty thirty forty fifty sixty seventy eighty ninety');
const VALUES = new Map([
  ...[...NUMBERS, ...ORDINALS].map((word, at) => [word, at % NUMBERS.length] as const),
  ...TENS.flatMap((ten, at) => [ten, ten.replace(/y$/, 'ieth')].map((word) => [word, 20 + 10 * at] as const)),
]);
const NUMBER = `(?:${either([...VALUES.keys(), ...SCALES.keys()])})(?!\\p{L})`;
const CURRENCIES = table('$/dollars €/euros £/pounds ¥/yen ₹/rupees');
const currency = (sign = '') => CURRENCIES.get(sign) ?? `currency${sign.codePointAt(0)}`;

export const numberWords = lazy(
  (): Rule => [
    new RegExp(`(?<!\\p{L})(?:an?\\s+(?=${SCALE}))?${NUMBER}(?:(?:(?<=${SCALE})\\s+and)?[\\s-]+${NUMBER})*`, 'giu'),
    inDigits,
  ],
);

export const numerals = lazy((): readonly Rule[] => [
  ...ofDigits([
    // 10 000 is 10,000, and 7:30 is 7.30.
    [/(?<=(?<![\d.,])\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/g, ','],
    [/(?<=\d):(?=\d\d(?!\d))/g, '.'],
    [/(?<=\d%?)\s?[-–]\s?(?=\p{Sc}?\d)/gu, ' to '],
    inFull(SHORT_SCALES, (any) => `(?<=\\d\\s?)${any}(?!\\p{L})`, 'giu'),
    [
      new RegExp(`(?:(?<!\\p{L})U\\.?S\\.?)?(\\p{Sc})\\s?(\\d[\\d.,]*(?<=\\d)(?:[\\s-]?${SCALE})*)`, 'gu'),
      (_, sign, sum = '') => `${sum} ${currency(sign)}`,
    ],
    [/(?<=\d)\s?(\p{Sc})(?!\s?\d)/gu, (_, sign) => ` ${currency(sign)}`],
    [/(?<![^\s("“‘[])[-−](?=\d)/g, 'minus '],
    [
      new RegExp(`(\\d+(?:[.,]\\d+)*)((?:[\\s-]?${SCALE})+)`, 'giu'),
      (_, digits = '', words = '') => scaled(digits, words),
    ],
  ]),
  numberWords(),
  ...ofDigits([
    [/\d+(?:[.,]\d+)*/g, decimal],
    [/(?<=\d)\s?(?:%|pct\b|pc\b)/g, ' percent'],
    [/\bNo\.?\s(?=\d)/g, 'number '],
    inFull(MONTHS, (any) => `(?<!\\p{L})(?:(?<=\\d\\s)|(?=\\p{L}+\\.?\\s\\d))${any}(?!\\p{L})\\.?`),
    [/(?<=\d)[ -](dollar|euro|pound|rupee)\b/g, ' $1s'],
    [/(?<=\d)(?:st|nd|rd)(?!\p{L})/gu, 'th'],
    // "5 to 10 percent" is "5 percent to 10 percent", and "7 October" is "October 7th".
    [/(?<=\d) (percent|dollars|euros|pounds|yen|rupees)(?= (?:to|and|or) [\d.]+ \1)/g, ''],
    [new RegExp(`(?<!\\p{L})(${MONTH})\\s(\\d{1,2})(?:th)?(?!\\.?\\d|\\p{L})`, 'gu'), '$2 $1'],
    [new RegExp(`(?<=\\d)th(?=\\s(?:${MONTH}))`, 'g'), ''],
  ]),
]);

/** A numeral with a dot before its decimals and nothing between its thousands, as far as that can be told: 5.000 is 5,000. */
function decimal(digits: string): string {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return trimmed(digits.replaceAll(',', ''));
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(digits)) return digits.replaceAll('.', '');
  return trimmed(/^\d+,\d+$/.test(digits) ? digits.replace(',', '.') : digits);
}

function trimmed(number: string): string {
  return /^\d+\.\d+$/.test(number) ? number.replace(/\.?0+$/, '') : number;
}

/** 2.5 and "hundred million" as 250000000. Before a word like million a dot divides decimals. */
function scaled(digits: string, scales: string): string {
  const zeros = (scales.toLowerCase().match(/\p{L}+/gu) ?? []).reduce((sum, word) => sum + (SCALES.get(word) ?? 0), 0);
  const number = Number(/^\d+\.\d+$/.test(digits) ? digits : decimal(digits));
  // 15 digits are what a double holds: 2.3 million is not 2299999.9999999995.
  return String(Number((number * 10 ** zeros).toPrecision(15)));
}

/** Number words in digits: "twenty-one" as 21, "one hundred and fifth" as 105th, "two, three" as two numbers. */
function inDigits(phrase: string): string {
  const numbers: string[] = [];
  let total = 0;
  let current = 0;
  /** What follows within the number is less than this: units after tens, tens after hundreds. */
  let room = Number.POSITIVE_INFINITY;
  const close = (ending = '') => {
    if (room < Number.POSITIVE_INFINITY) numbers.push(`${total + current}${ending}`);
    total = 0;
    current = 0;
    room = Number.POSITIVE_INFINITY;
  };
  for (const word of phrase.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const value = VALUES.get(word);
    const zeros = SCALES.get(word);
    if (value !== undefined) {
      if (value >= room) close();
      current += value;
      room = value < 20 ? 0 : 10;
      if (/(?:th|first|second|third)$/.test(word)) close('th');
    } else if (zeros === 2) {
      current = (current || 1) * 100;
      room = 100;
    } else if (zeros) {
      total += (current || 1) * 10 ** zeros;
      current = 0;
      room = 10 ** zeros;
    }
  }
  close();
  return numbers.join(' ');
}
