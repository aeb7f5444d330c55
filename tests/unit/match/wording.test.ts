import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WordList } from '../../../lib/match/word-list';
import { compareWords } from '../../../lib/match/wording';
import type { Wording } from '../../../lib/report';
import { finish } from '../../../lib/tasks';
import { readWords } from '../../../lib/text/words';

function listOf(text: string): WordList {
  const words = finish(readWords(text));
  return { text, words, at: Array.from({ length: words.length }, (_, at) => at) };
}

function compareTexts(source: string, page: string) {
  return finish(compareWords(listOf(source), listOf(page)));
}

function compare(source: string, page: string) {
  const { wording, changes } = compareTexts(source, page);
  return { wording, changes: changes.map(({ from, to }) => `${from} → ${to}`.trim()) };
}

describe('the wording of a text', () => {
  test.each<[source: string, page: string, wording: Wording, ...changes: string[]]>([
    // Typography, brackets and the first letter's case are nobody's words.
    ['“We – he said – will not go.”', '"we -- he said -- will not go"', 'verbatim'],
    ['we love peace [and] quiet', 'we love peace and quiet', 'verbatim'],
    ['[W]e respect[ed] it', 'We respected it', 'verbatim'],
    ['we will ... go home', 'we will go home', 'verbatim'],
    ['a Russia–Ukraine deal', 'a Russia-Ukraine deal', 'verbatim'],
    ['don´t go there', 'don’t go there', 'verbatim'],
    ['WE WILL NOT GIVE IT TO US', 'We will not give it to us', 'verbatim'],

    // House style is named, and is no change of words.
    ['we honor our neighbors', 'we honour our neighbours', 'restyled', 'honor → honour', 'neighbors → neighbours'],
    ['at the tail-end of it', 'at the tail end of it', 'restyled', 'tail-end → tail end'],
    ['a state-of-the-art ship', 'a state of the art ship', 'restyled', 'state-of-the-art → state of the art'],
    ['in the U.S. today', 'in the US today', 'restyled', 'U.S. → US'],
    ['U.S.-made parts', 'US made parts', 'restyled', 'U.S. → US'],
    ['in the United States today', 'in the U.S. today', 'restyled', 'United States → U.S.'],
    ['he rose 6 percent', 'he rose six pct', 'restyled', '6 percent → six pct'],
    ['a gifted storyteller', 'a gifted story-teller', 'restyled', 'storyteller → story-teller'],
    ['hemorrhagic fever', 'haemorrhagic fever', 'restyled', 'hemorrhagic → haemorrhagic'],
    ['over 50% of them', 'over fifty per cent of them', 'restyled', '50% → fifty per cent'],
    ['we paid $5 million for it', 'we paid 5 million dollars for it', 'restyled', '$5 million → 5 million dollars'],
    ['between 5% and 10% of it', 'between 5 and 10 percent of it', 'restyled', '5% and 10% → 5 and 10 percent'],
    ['since October 7 we wait', 'since 7 October we wait', 'restyled', 'October 7 → 7 October'],
    ['we told Mr. Wang so', 'we told Wang so', 'restyled', 'Mr →'],
    ['research & peace', 'research and peace', 'restyled', '→ and'],
    ['I will NEVER go', 'I will never go', 'restyled', 'NEVER → never'],
    ['what the fuck is it', 'what the f*** is it', 'restyled', 'fuck → f***'],

    // So is an editor's insertion, shown as one.
    ['we love peace [and] quiet', 'we love peace quiet', 'restyled', 'and →'],
    ['he went to the island', '[Moreno] went to the island', 'restyled', 'he → Moreno'],
    ['she would never go', 'she [will] never go', 'restyled', 'would → will'],
    ['he respected the law', 'he respect[s] the law', 'restyled', 'respected → respect[s]'],
    ['the [Russian defense] minister', 'the [Russian] minister', 'restyled', 'defense →'],
    ['a plan (which we never liked) is dead', 'a plan (which we always liked) is dead', 'altered', 'never → always'],
    ['the plan is dead', '(the plan is not dead)', 'altered', '→ not'],

    // What is left out at an end, or with a sign.
    ['we will never go home again', 'we will never go home', 'shortened', 'again →'],
    ['we want peace and talks will go on now', 'talks will go on', 'shortened', 'we want peace and →', 'now →'],
    ['the people want the talks to go on', 'the talks to go on', 'shortened', 'the people want →'],
    ['shut the door and the window now', 'shut … the window now', 'shortened', 'the door and →'],
    ['shut the door and the window now', 'shut the … window now', 'shortened', 'door and the →'],
    ['a b c d e f g', 'a [...] c d (…) f . . . g', 'shortened', 'b →', 'e →'],
    ['he then went to see her and left', '[Moreno] … left', 'shortened', 'he then went to see her and → Moreno'],

    // Changed words, each by itself.
    ['the neighbor never left us', 'the neighbour not left us', 'altered', 'neighbor → neighbour', 'never → not'],
    ['United States never helps', 'US not helps', 'altered', 'United States → US', 'never → not'],
    ['all tires last longest now', 'all last tyres now', 'altered', 'tires →', 'longest → tyres'],
    ['we will never go home', 'we will never … come home', 'altered', 'go → come'],
    ['we will go home', 'we will go home again', 'altered', '→ again'],
    ['we will go home', 'but we will go home', 'altered', '→ but'],
    ['we will never go home', 'we will go home', 'altered', 'never →'],
    ['he told us all', 'he told US all', 'altered', 'us → US'],
    ['who is ill', 'WHO is ill', 'altered', 'who → WHO'],
    ['we paid $5 million', 'we paid €5 million', 'altered', '$5 → €5'],
    ['it was -5 degrees', 'it was 5 degrees', 'altered', '-5 → 5'],
    ['it fell 50% a year', 'it fell 50 a year', 'altered', '50% → 50'],
    ['it is 1.5 miles', 'it is 15 miles', 'altered', '1.5 → 15'],
    ['Moscow’s plan is dead', 'Moscow plan is dead', 'altered', 'Moscow’s → Moscow'],
    ['yes, sir, we can', 'yes, we can', 'altered', 'sir →'],
    ['we do not go', 'we don’t go', 'altered', 'do not → don’t'],
    ['he will re-sign soon', 'he will resign soon', 'altered', 're-sign → resign'],
  ])('%s / %s: %s', (source, page, wording, ...changes) => {
    expect(compare(source, page)).toEqual({ wording, changes });
  });

  test('words of other people between its own are none of it', () => {
    const text = 'We honor peace, he said, and will go.';
    const { words } = listOf(text);
    const page = { text, words, at: [0, 1, 2, 5, 6, 7] };
    expect(finish(compareWords(listOf('we honor peace and will go'), page)).wording).toBe('verbatim');
    expect(finish(compareWords(listOf('we honor peace or will go'), page)).changes).toEqual([
      { from: 'or', to: 'and' },
    ]);
  });

  test('the share of the words that are kept', () => {
    expect(compareTexts('we will never go', 'we will go').score).toBe(0.75);
    expect(compareTexts('we will go', '').score).toBe(0);
    expect(compareTexts('', 'we will go').score).toBe(0);
  });
});

const CONTENT = fc.constantFrom(
  ...'the of we they peace war never always island harbor bread river night winter green quiet sells sold'.split(' '),
);
const text = fc.array(CONTENT, { minLength: 1, maxLength: 25 });

test('any text is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (any) => {
      expect(compare(any, any)).toEqual({ wording: 'verbatim', changes: [] });
    }),
  );
});

test('a word put in for another is altered and named', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.constantFrom('truce', 'not', 'seven', 'moon'), (words, place, other) => {
      const at = place % words.length;
      const { wording, changes } = compareTexts(words.join(' '), words.with(at, other).join(' '));
      expect(wording).toBe('altered');
      expect(changes.some(({ from }) => from.split(' ').includes(words[at] as string))).toBe(true);
      expect(changes.some(({ to }) => to.split(' ').includes(other))).toBe(true);
    }),
  );
});

test('house style is the same both ways, and hides no word that is put in or left out', () => {
  const styles = fc.array(
    fc.constantFrom(
      ['neighbor', 'neighbour'],
      ['two', '2'],
      ['US', 'United States'],
      ['judgment', 'judgement'],
      ['tailend', 'tail-end'],
    ),
    { minLength: 2, maxLength: 8 },
  );
  const between = 'bread river night winter green quiet peace island'.split(' ');
  fc.assert(
    fc.property(styles, fc.nat(), fc.constantFrom('not', 'seven', 'moon'), (pairs, place, word) => {
      const [american, british] = [0, 1].map((side) => pairs.flatMap((pair, at) => [between[at], pair[side]])) as [
        string[],
        string[],
      ];
      const at = 2 * (1 + (place % (pairs.length - 1)));
      const added = british.toSpliced(at, 0, word).join(' ');
      expect(compare(american.join(' '), british.join(' ')).wording).toBe('restyled');
      expect(compare(british.join(' '), american.join(' ')).wording).toBe('restyled');
      expect(compare(american.join(' '), added).wording).toBe('altered');
      expect(compare(american.join(' '), added).changes).toContain(`→ ${word}`);
      expect(compare(added, american.join(' ')).wording).toBe('altered');
      expect(compare(added, american.join(' ')).changes).toContain(`${word} →`);
    }),
  );
});

const SHARED = fileURLToPath(new URL('../../../../shared', import.meta.url));
const GENERATOR = join(SHARED, 'bench/perturb.mjs');
const PAGES = join(SHARED, 'corpus/pages');

interface Rewrites {
  british(text: string): string;
  swapQuotes(text: string, toStraight: boolean): string;
  words5(text: string, random: () => number, pool: string[]): string;
  rng(seed: string): () => number;
}

if (!existsSync(GENERATOR) || !existsSync(PAGES)) {
  test.skip(`the words of news articles: ${SHARED} is not there`, () => {});
} else {
  const { british, swapQuotes, words5, rng } = (await import(/* @vite-ignore */ GENERATOR)) as Rewrites;
  const paragraphs = readdirSync(PAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readFileSync(join(PAGES, name, 'article.txt'), 'utf8').split(/\n\s*\n/));

  describe('the words of news articles', { timeout: 60_000 }, () => {
    test('in British spelling are restyled, and back', () => {
      const spelled = paragraphs.map((one) => [one, british(one)] as const).filter(([one, other]) => one !== other);
      const judged = spelled.flatMap(([one, other]) => [compare(one, other), compare(other, one)]);
      expect(judged.length).toBeGreaterThan(200);
      expect(judged.filter(({ wording }) => wording !== 'restyled')).toEqual([]);
    });

    test('with other quotation marks are the same', () => {
      const judged = paragraphs.flatMap((one) => [true, false].map((is) => compare(one, swapQuotes(one, is))));
      expect(judged.filter(({ wording }) => wording !== 'verbatim')).toEqual([]);
    });

    test('where one is replaced are altered, and it is named', () => {
      const pool = paragraphs.join(' ').match(/\p{L}{3,}/gu) ?? [];
      const random = rng('words');
      // What an editor put in brackets is no speaker's, and may be put otherwise.
      const judged = paragraphs
        .filter((one) => !one.includes('['))
        .flatMap((one) => {
          const other = words5(one, random, pool);
          const others = other.split(' ');
          const replaced = one
            .split(' ')
            .map((word, at) => [word, others[at] as string] as const)
            .filter(([word, by]) => word.toLowerCase() !== by.toLowerCase());
          if (!replaced.length) return [];
          const { wording, changes } = compareTexts(one, other);
          const isNamed = (word: string, by: string) =>
            changes.some(({ from, to }) => from.includes(word) || to.includes(by));
          return [{ one, changes, wording, unnamed: replaced.filter(([word, by]) => !isNamed(word, by)) }];
        });
      expect(judged.length).toBeGreaterThan(200);
      expect(judged.filter(({ wording, unnamed }) => wording !== 'altered' || unnamed.length)).toEqual([]);
    });
  });
}
