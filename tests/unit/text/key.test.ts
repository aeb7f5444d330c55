import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { form, key, unaccented } from '../../../lib/text/key';

describe('words that are aligned with one another', () => {
  test.each([
    ['neighbor', 'Neighbour'],
    ['organization', 'organisation'],
    ['traveled', 'travelled'],
    ['centers', 'centres'],
    ['centered', 'centred'],
    ['defense', 'defence'],
    ['programs', 'programmes'],
    ['catalogs', 'catalogues'],
    ['judgment', 'judgement'],
    ['anemia', 'anaemia'],
    ['Moscow', 'Moscow’s'],
    ['workers', "workers'"],
    ['U.S', 'US'],
    ['twelve', '12'],
    ['nineteen', '19'],
    ['1,000', '1000'],
    ['Kraków', 'Krakow'],
    ['Wałęsa', 'Walesa'],
    ['straße', 'STRASSE'],
    ['ﬁnance', 'finance'],
    ['neigh\u00ADbor', 'neighbor'],
    ['ｗｉｄｅ', 'wide'],
  ])('%s and %s', (a, b) => expect(key(a)).toBe(key(b)));

  test.each([
    ['for', 'four'],
    ['never', 'not'],
    ['lawful', 'unlawful'],
    ['1.5', '15'],
    ['five', '6'],
    ['мій', 'мии'],
    ['か', 'が'],
  ])('but not %s and %s', (a, b) => expect(key(a)).not.toBe(key(b)));
});

describe('one word, as far as typography goes', () => {
  test.each([
    ['Never', 'never'],
    ['don’t', "don't"],
    ['don´t', "don't"],
    ['ﬁnance', 'finance'],
    ['co\u00ADop\u200Ber\u00ADate', 'cooperate'],
    ['Krako\u0301w', 'Kraków'],
  ])('%s is %s', (a, b) => expect(form(a)).toBe(form(b)));

  test.each([
    ['us', 'US'],
    ['U.S', 'US'],
    ['it', 'IT'],
    ['who’s', 'WHO’s'],
    ['never', 'NEVER'],
    ['its', 'it’s'],
    ['were', 'we’re'],
    ['Krakow', 'Kraków'],
    ['1.5', '15'],
    ['neighbor', 'neighbour'],
  ])('%s is not %s', (a, b) => expect(form(a)).not.toBe(form(b)));
});

test('words of one form have one key', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(word, (written) => {
      for (const same of [written.normalize('NFD'), `\u00AD${written}`, written.replaceAll("'", '’')]) {
        expect(form(same)).toBe(form(written));
        expect(key(same)).toBe(key(written));
      }
    }),
    { examples: [['don\u1FEFt'], ['don\u1FFDt']] },
  );
});

test('a letter keeps the marks that make it another letter', () => {
  expect(unaccented('çédille')).toBe('cedille');
  expect(unaccented('й')).not.toBe('и');
  expect(unaccented('ё')).toBe('е');
});
