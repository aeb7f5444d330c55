import { PERSONAL_PRONOUNS } from './lexicon/words';
import type { NameMention } from './name-mentions';
import type { Parsed } from './parse';
import type { Gender, Named } from './people';
import { verbAt } from './verbs';
import { isNounish } from './word-class';
import { firstFrom } from './words';

/** A mention of a person or thing outside of quotations, as far as it makes them present to the reader. */
export interface Presence {
  who: Named;
  /** Sentences of the whole article counted through. */
  sentence: number;
  paragraph: number;
  offset: number;
  /** Subjects weigh more than other mentions. */
  weight: number;
}

/** Whom a pronoun stands for: names and earlier pronouns of the article, weighed by how recent and how prominent they are. */
export class Discourse {
  private readonly present: Presence[] = [];
  private readonly firstSentence: number[] = [];

  constructor(private readonly parsed: readonly Parsed[]) {
    let count = 0;
    for (const one of parsed) {
      this.firstSentence.push(count);
      count += Math.max(1, one.sentences.length);
    }
  }

  sentenceAt(paragraph: number, offset: number): number {
    const one = this.parsed[paragraph];
    const first = this.firstSentence[paragraph] ?? 0;
    if (!one) return first;
    return first + Math.max(0, firstFrom(one.sentences, offset + 1) - 1);
  }

  see(who: Named, paragraph: number, offset: number, weight: number): void {
    this.present.push({ who, paragraph, offset, weight, sentence: this.sentenceAt(paragraph, offset) });
  }

  /**
   * The one that fits best at a place, null where none does. Weights shrink with each sentence, after Lappin & Leass 1994, "An
   * algorithm for pronominal anaphora resolution".
   */
  best(paragraph: number, offset: number, fits: (who: Named) => boolean, reach = 12): Named | null {
    const here = this.sentenceAt(paragraph, offset);
    const scores = new Map<Named, number>();
    for (let i = this.present.length - 1; i >= 0; i--) {
      const one = this.present[i] as Presence;
      if (here - one.sentence > reach) break;
      if (one.paragraph > paragraph || (one.paragraph === paragraph && one.offset >= offset)) continue;
      if (!fits(one.who)) continue;
      scores.set(one.who, (scores.get(one.who) ?? 0) + one.weight * 0.3 ** (here - one.sentence));
    }
    let best: Named | null = null;
    for (const [who, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = who;
    return best;
  }
}

/** Whether a mention stands before the first verb of its sentence. */
export function isSubjectMention(parsed: Parsed, mention: NameMention): boolean {
  const sentence = parsed.sentences[firstFrom(parsed.sentences, mention.start + 1) - 1];
  if (!sentence) return false;
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = parsed.words[i];
    if (!word || word.start >= mention.start) return true;
    if (verbAt(parsed.words, i) || /^(?:is|was|are|were|has|have|had)$/.test(word.lower)) return false;
  }
  return true;
}

/** Whether a name only describes what follows it: "a Holt supporter", "Holt's plan". */
export function isModifier(parsed: Parsed, mention: NameMention): boolean {
  const next = firstFrom(parsed.words, mention.end);
  const word = parsed.words[next];
  return word?.kind === 'word' && (word.lower === "'s" || (!word.capital && isNounish(parsed.words, next)));
}

/** Whether a mention stands inside of a quotation. */
export function isQuoted(parsed: Parsed, start: number): boolean {
  const last = parsed.spans[firstFrom(parsed.spans, start + 2) - 1];
  return last !== undefined && start >= last.outerStart && start < last.outerEnd;
}

/** Gender of a personal pronoun; null for others. */
export function pronounGender(word: string): Gender | null {
  return PERSONAL_PRONOUNS.get(word) ?? null;
}
