import { describe, expect, test } from 'vitest';
import { article, spoken } from '../../fixtures/extract';

const NOTHING = { language: 'und', quotes: [], speakers: [], entities: [], notes: [] };

describe('a language that the engine does not understand', () => {
  test.each([
    [
      'German',
      '„Der Damm hält“, sagte Bürgermeisterin Dana Fell am Montag in Ammer. Der Rat hatte lange darüber beraten, ob die Stadt das Geld für die Reparatur hat. "Wir haben es geprüft", sagte Fell.',
    ],
    [
      'French',
      '« Le barrage tient », a déclaré la maire Dana Fell lundi à Ammer. Le conseil avait longtemps discuté de la réparation. « Nous l’avons vérifié », a dit Fell.',
    ],
    [
      'Dutch',
      '"De dam is veilig", zei burgemeester Dana Fell maandag in Ammer. De raad had er lang over gesproken. "We hebben het gecontroleerd", zei Fell.',
    ],
    [
      'Spanish',
      '"La presa resiste", dijo la alcaldesa Dana Fell el lunes en Ammer. "La hemos revisado dos veces", dijo.',
    ],
    [
      'Danish',
      'Dæmningen holder, sagde borgmester Dana Fell mandag i Ammer, efter at byrådet havde drøftet det længe.',
    ],
    [
      'Polish',
      'Tama wytrzyma, powiedziała burmistrz Dana Fell w poniedziałek, po tym jak rada długo o tym dyskutowała.',
    ],
    [
      'Turkish',
      'Baraj dayanıyor, dedi belediye başkanı Dana Fell pazartesi günü, meclis bunu uzun süre tartıştıktan sonra.',
    ],
    ['Russian', '«Плотина держится», — сказала мэр Дана Фелл в понедельник. Совет долго обсуждал ремонт.'],
    ['Arabic', 'قالت رئيسة البلدية دانا فيل يوم الاثنين: "السد صامد". وناقش المجلس الإصلاح طويلا.'],
    ['Chinese', '市长达娜·费尔周一说：“大坝很稳。”议会就维修问题讨论了很久。'],
    ['Japanese', '市長のダナ・フェル氏は月曜日、「ダムは大丈夫だ」と述べた。'],
  ])('%s: says so and guesses nothing', (_language, text) => {
    const source = article(text, text);
    expect(source).toMatchObject(NOTHING);
    expect(source.paragraphs).toHaveLength(2);
  });

  test.each<[what: string, paragraphs: string[], language: string]>([
    [
      'a foreign quotation in an English article',
      ['"Der Damm hält für immer und ewig," Dana Fell said in the hall of the town.', 'She had come with her team.'],
      'en',
    ],
    [
      'a long quotation in another script',
      [
        'Dana Fell answered in Russian: «Плотина держится, и мы проверили её дважды, потому что город этого ждал.»',
        'Nobody in the hall of the old town knew what she had said, and the council asked her to say it again in English.',
      ],
      'en',
    ],
    [
      'foreign names',
      ['Sigríður Jónsdóttir met Þór Ægisson in Hafnarfjörður and said that the harbour was open.'],
      'en',
    ],
    [
      'a text with few small words',
      ['Ian Moss leads a radio station. Moss runs a website called Harbor Watch, he told Radio Nord.'],
      'en',
    ],
    ['a single short line', ['"It holds," Dana Fell said.'], 'en'],
    ['a heading alone', ['Old Walls, New Dam'], 'en'],
    ['nothing at all', [''], 'en'],
  ])('%s stays %3$s', (_what, paragraphs, language) => {
    expect(article(...paragraphs).language).toBe(language);
  });

  test('the foreign quotation has its speaker', () => {
    const source = article('"Der Damm hält für immer," Dana Fell said in the hall of the old town.');
    expect(spoken(source)).toEqual([['Der Damm hält für immer,', 'Dana Fell']]);
  });
});
