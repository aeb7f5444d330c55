import type { Analysis } from './analyse';
import { isQuoted } from './discourse';
import { ROLE_NOUNS } from './lexicon/roles';
import { nounPhraseStartingAt } from './noun-phrase-after';
import type { Named } from './people';
import { describedPerson } from './voices';
import type { Word } from './words';

export interface Description {
  who: Named;
  paragraph: number;
  start: number;
  end: number;
}

/** Every description of an article that stands for someone it names: "the Russian minister", "Moscow's top diplomat". */
export function descriptionsOf(analysis: Analysis): Description[] {
  const found = [...analysis.descriptions];
  const known = new Set(found.map((one) => `${one.paragraph}:${one.start}`));
  analysis.parsed.forEach((one, paragraph) => {
    one.words.forEach((word, i) => {
      if (word.kind !== 'word' || isQuoted(one, word.start) || !ROLE_NOUNS.has(word.lower) || word.capital) return;
      const from = phraseStart(one.words, i);
      const phrase = from === null ? null : nounPhraseStartingAt(one.words, from, i + 1);
      if (!phrase || phrase.to !== i + 1 || one.words[i + 1]?.capital) return;
      const { start } = one.words[phrase.from] ?? word;
      if (known.has(`${paragraph}:${start}`)) return;
      const who = describedPerson(one.words, phrase, analysis.named, (fits) =>
        analysis.named.filter(fits).length === 1 ? (analysis.named.find(fits) ?? null) : null,
      );
      if (who) found.push({ who, paragraph, start, end: word.end });
    });
  });
  return found;
}

/** Where "the …" or "Name's …" before the noun begins, at most three words back. */
function phraseStart(words: readonly Word[], noun: number): number | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const { lower } = words[i] as Word;
    if (lower === 'the') return i;
    if (lower === "'s") return i - 1;
  }
  return null;
}
