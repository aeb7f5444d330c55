import british from 'american-british-english-translator/data/british_spellings.json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '../../../lib/tasks';
import { isHouseStyle } from '../../../lib/text/house-style';

/** What the list of the package has wrong. */
const WRONG = new Set([
  'bevvies',
  'bevvy',
  'philtre',
  'philtres',
  'pummelled',
  'pummelling',
  'snowploughs',
  'tranquilly',
]);

function expectStyle(a: string, b: string, expected: boolean) {
  expect({ a, b, isHouseStyle: finish(isHouseStyle(a, b)) }).toEqual({ a, b, isHouseStyle: expected });
  expect({ b, a, isHouseStyle: finish(isHouseStyle(b, a)) }).toEqual({ b, a, isHouseStyle: expected });
}

describe('house style', () => {
  describe.each([
    [
      'spelling',
      [
        ['neighbor', 'neighbour'],
        ['programs', 'programmes'],
        ['center’s', "centre's"],
        ['decarbonize', 'decarbonise'],
        ['traveled', 'travelled'],
        ['fueling', 'fuelling'],
        ['skillful', 'skilful'],
        ['uncolored', 'uncoloured'],
        ['judgment', 'judgement'],
        ['hemorrhagic', 'haemorrhagic'],
        ['livable', 'liveable'],
        ['gray', 'grey'],
        ['mom', 'mum'],
        ['two-story', 'two-storey'],
        ['tires', 'tyres'],
        ['check', 'cheque'],
        ['practiced', 'practised'],
        ['tons', 'tonnes'],
        ['toward', 'towards'],
        ['learned', 'learnt'],
        ['while', 'whilst'],
        ['among', 'amongst'],
        ['tsar', 'czar'],
        ['OK', 'okay'],
        ['O.K.', 'OK'],
        ['percent', 'per cent'],
      ],
    ],
    [
      'accents and other alphabets',
      [
        ['Krakow', 'Kraków'],
        ['Erdogan', 'Erdoğan'],
        ['Lodz', 'Łódź'],
        ['Goteborg', 'Göteborg'],
        ['Schroeder', 'Schröder'],
        ['Strasse', 'Straße'],
        ['Zelensky', 'Zelenskyy'],
        ['Tchaikovskiy’s', 'Tchaikovsky’s'],
        ['всё', 'все'],
      ],
    ],
    [
      'hyphens and compounds',
      [
        ['tail end', 'tailend'],
        ['tail-end', 'tailend'],
        ['cooperation', 'co-operation'],
        ['e-mail', 'email'],
        ['re-elect', 'reelect'],
        ['over-react', 'overreact'],
        ['first-hand', 'firsthand'],
        ['F-16', 'F16'],
        ['story-teller', 'storyteller'],
        ['can not', 'cannot'],
        ['on to', 'onto'],
        ['the all-party neighbors', 'the all party neighbours'],
      ],
    ],
    [
      'abbreviations',
      [
        ['U.S', 'US'],
        ['United States', 'U.S.'],
        ["United States' view", "US's view"],
        ['European Union', 'EU'],
        ['Sen. Warner', 'Senator Warner'],
        ['Gen. Li', 'General Li'],
        ['Lt. Gov. Cruz', 'Lieutenant Governor Cruz'],
        ['St. Petersburg', 'Saint Petersburg'],
        ['Wall St.', 'Wall Street'],
        ['Mt. Fuji', 'Mount Fuji'],
        ['Acme Corp.', 'Acme Corporation'],
        ['Jan. 6', 'January 6'],
        ['since 6 Jan', 'since 6 January'],
        ['No. 1', 'number one'],
        ['Ali vs. Frazier', 'Ali versus Frazier'],
        ['research & development', 'research and development'],
        ['5 km', '5 kilometres'],
        ['5m away', '5 metres away'],
      ],
    ],
    [
      'numerals',
      [
        ['two', '2'],
        ['twenty-one', '21'],
        ['one hundred and five', '105'],
        ['a hundred', '100'],
        ['twenty-five hundred', '2,500'],
        ['1,000', '1000'],
        ['10 000', '10,000'],
        ['5,000', '5.000'],
        ['5 million', '5m'],
        ['5 million', '5,000,000'],
        ['five million', '5mn'],
        ['2.3 million', '2,300,000'],
        ['$5bn', '$5 billion'],
        ['$5 million', 'five million dollars'],
        ['US$5', '$5'],
        ['$1', 'one dollar'],
        ['a $5 bill', 'a five-dollar bill'],
        ['six percent', '6 pct'],
        ['50%', '50 percent'],
        ['50%', 'fifty per cent'],
        ['5% to 10%', '5 to 10 percent'],
        ['5-10', '5 to 10'],
        ['-5', 'minus five'],
        ['10th', 'tenth'],
        ['1st', 'first'],
        ['the 21st', 'the twenty-first'],
        ['7.30pm', '7:30 p.m.'],
        ['October 7', '7 October'],
        ['October 7th', '7 October'],
      ],
    ],
    [
      'an honorific before a name',
      [
        ['Wang', 'Mr Wang'],
        ['Wang', 'Mr. Wang'],
        ['de Souza', 'Mrs de Souza'],
        ['Starmer', 'Sir Starmer'],
        ['Doctor Chan', 'Dr Chan'],
        ['Chan', 'Dr. Chan'],
      ],
    ],
    [
      'emphasis and masks',
      [
        ['NEVER', 'never'],
        ['NATO', 'Nato'],
        ['fuck', 'f***'],
        ['f---ing', 'fucking'],
        ['bulls**t', 'bullshit'],
      ],
    ],
  ])('%s', (_, pairs) => {
    test.each(pairs)('%s / %s', (a, b) => expectStyle(a as string, b as string, true));
  });

  test('every pair of the list of British spellings', () => {
    for (const [one, other] of Object.entries(british)) if (!WRONG.has(one)) expectStyle(one, other, true);
  });
});

describe('other words', () => {
  test.each([
    ['unlawful', 'illegal'],
    ['for', 'four'],
    ['tense', 'tence'],
    ['advise', 'advice'],
    ['refilled', 'refiled'],
    ['prised', 'prized'],
    ['bevvy', 'bevy'],
    ['forwards', 'forward'],
    ['China', "China's"],
    ['its', "it's"],
    ['do not', "don't"],
    ['not', ''],
    ['us', 'US'],
    ['told it', 'told IT'],
    ['who', 'WHO'],
    ['who’s', 'WHO’s'],
    ['a part', 'apart'],
    ['in to', 'into'],
    ['may be', 'maybe'],
    ['every day', 'everyday'],
    ['not able', 'notable'],
    ['of ten', 'often'],
    ['re-sign', 'resign'],
    ['два', 'двa'],
    ['и', 'й'],
    ['two', '3'],
    ['1.5', '15'],
    ['1.5', '1,500'],
    ['3.125 million', '3,125 million'],
    ['10 5', '105'],
    ['5%', '5'],
    ['$5', '€5'],
    ['₽5', '5'],
    ['-5', '5'],
    ['5 million', '5 billion'],
    ['5m', '5 millimetres'],
    ['a dozen', '12'],
    ['10th', '10'],
    ['sir', ''],
    ['I miss you', 'I you'],
    ['Lord knows', 'knows'],
    ['Mr Wang', 'Mrs Wang'],
    ['Yes, sir. We', 'Yes. We'],
    ['general', 'gen'],
    ['no 5', 'number 5'],
    ['word*', 'words'],
    ['f***', 'duck'],
  ])('%s is not %s', (a, b) => expectStyle(a, b, false));

  test('no plural of the list of British spellings is its singular', () => {
    const words = Object.entries(british).flat();
    const plurals = words.filter((word) => words.includes(`${word}s`));
    expect(plurals.length).toBeGreaterThan(300);
    for (const word of plurals) expectStyle(word, `${word}s`, false);
  });
});

const number = fc.integer({ min: 0, max: 10 ** 15 });

test('a number is its own value only, however its thousands are divided', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      expectStyle(String(a), a.toLocaleString('en'), true);
      expectStyle(String(a), b.toLocaleString('en'), a === b);
    }),
  );
});

test('numbers in words are those in digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999_999 }), (a, b) => {
      expectStyle(inWords(a), String(a), true);
      expectStyle(inWords(a), String(b), a === b);
    }),
  );
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inWords(value: number): string {
  if (value < 20) return SMALL[value] as string;
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 ? `-${SMALL[value % 10]}` : ''}`;
  const [unit, name] = (
    [
      [10 ** 6, 'million'],
      [1000, 'thousand'],
      [100, 'hundred'],
    ] as const
  ).find(([size]) => value >= size) ?? [1, ''];
  const rest = value % unit;
  return `${inWords(Math.floor(value / unit))} ${name}${rest ? `${rest < 100 ? ' and' : ''} ${inWords(rest)}` : ''}`;
}
