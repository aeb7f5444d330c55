import { canSpeak } from './can-speak';
import { isPlace } from './lexicon/places';
import { ROLE_NOUNS } from './lexicon/roles';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from './lexicon/words';
import { nounPhraseStartingAt } from './noun-phrase-after';
import { nounPhraseEndingAt } from './noun-phrase-before';
import { trimTime } from './phrase-time';
import { verbAt } from './verbs';
import { isAdverb, isSubjectPronoun, isTimeWord } from './word-class';
import type { Range, Word } from './words';

/** Who a verb says its words of, and how far left the phrase with its insertions reaches. */
export interface Subject extends Range {
  /** First word of the clause that the verb stands in: where a trailing attribution begins. */
  clause: number;
}

/**
 * The subject of the verb at `verb`, looking left and not past `floor`: over adverbs, auxiliaries and "declined to", over an
 * apposition or relative clause between commas or dashes, over a bracket; null where none stands there.
 */
export function subjectBefore(words: readonly Word[], verb: number, floor: number): Subject | null {
  const i = skipVerbGroup(words, verb - 1, floor);
  const word = words[i];
  if (!word || i < floor) return null;
  // An insertion that ends with a title: 'Lee, author of "Harbour Lights," said'.
  if (word.kind === 'quote') {
    return PREPOSITIONS.has(words[i - 1]?.lower ?? '') && word.text.endsWith(',')
      ? overInsertion(words, i, floor)
      : null;
  }
  if (word.kind === 'punctuation') {
    if (word.text === ')' || word.text === ']') return overBracket(words, i, floor);
    if (word.text === ',') return overInsertion(words, i, floor);
    if (word.text === '—' || word.text === '–' || word.text === '--' || word.text === '-')
      return overDash(words, i, floor);
    return null;
  }
  if (CONJUNCTIONS.has(word.lower)) return coordinated(words, i, floor);
  if ((word.lower === 'that' || word.lower === 'which') && i > floor) return { from: i, to: i + 1, clause: i };
  const phrase = nounPhraseEndingAt(words, i, floor);
  if (!phrase) return null;
  return beforeRelative(words, phrase, floor) ?? { ...phrase, clause: phrase.from };
}

/** "Ann Lee, who chairs the board said": the comma that should close the clause is missing. */
function beforeRelative(words: readonly Word[], phrase: Range, floor: number): Subject | null {
  for (let i = phrase.from - 1; i > floor; i--) {
    const word = words[i] as Word;
    if (word.kind !== 'word') {
      if (word.text !== ',' || !/^(?:who|whose)$/.test(words[i + 1]?.lower ?? '') || i + 2 >= phrase.from) return null;
      const before = nounPhraseEndingAt(words, i - 1, floor);
      return before && { ...before, clause: before.from };
    }
  }
  return null;
}

/** The subject that follows its verb: "…," said Ann Lee, a teacher. Null where no noun phrase follows. */
export function subjectAfter(words: readonly Word[], verb: number, ceiling: number): Subject | null {
  let i = verb + 1;
  while (i < ceiling && isAdverb(words[i]) && !words[i]?.capital) i++;
  const phrase = nounPhraseStartingAt(words, i, ceiling);
  if (!phrase || isTimeWord(words[phrase.from])) return null;
  return { ...phrase, clause: verb };
}

/** Goes left over adverbs, auxiliaries and verbs that govern this one: "has since declined to", "went on to". */
export function skipVerbGroup(words: readonly Word[], from: number, floor: number): number {
  let i = from;
  while (i >= floor) {
    const word = words[i] as Word;
    if (word.kind !== 'word') return i;
    if (isAdverb(word) || AUXILIARIES.has(word.lower) || /^(?:himself|herself|themselves|itself)$/.test(word.lower)) {
      i--;
      continue;
    }
    const beforeTime = trimTime(words, i, floor);
    if (beforeTime < i) {
      i = beforeTime;
      continue;
    }
    if (word.lower === "'s" && isSubjectPronoun(words[i - 1])) {
      i--;
      continue;
    }
    if (word.lower === 'to' && i - 1 >= floor) {
      const governor = verbAt(words, i - 1);
      if (governor && governor.form !== 'gerund') {
        i -= 2;
        continue;
      }
      if (words[i - 1]?.lower === 'on' && verbAt(words, i - 2)) {
        i -= 3;
        continue;
      }
    }
    return i;
  }
  return i;
}

function overBracket(words: readonly Word[], close: number, floor: number): Subject | null {
  for (let i = close - 1; i >= floor; i--) {
    if (words[i]?.text !== '(' && words[i]?.text !== '[') continue;
    const phrase = nounPhraseEndingAt(words, i - 1, floor);
    if (phrase) return { ...phrase, clause: phrase.from };
    return words[i - 1]?.text === ',' ? overInsertion(words, i - 1, floor) : null;
  }
  return null;
}

function overDash(words: readonly Word[], close: number, floor: number): Subject | null {
  for (let i = close - 1; i >= floor; i--) {
    const { text } = words[i] as Word;
    if (text !== '—' && text !== '–' && text !== '--' && text !== '-') continue;
    const phrase = nounPhraseEndingAt(words, i - 1, floor);
    return phrase && { ...phrase, clause: phrase.from };
  }
  return null;
}

/** "Lee, who had met him, said", "Lee, a teacher in Ohio, said": the phrase before the comma that opens the insertion. */
function overInsertion(words: readonly Word[], close: number, floor: number): Subject | null {
  const candidates: Subject[] = [];
  for (let i = close - 1; i >= floor; i--) {
    const word = words[i] as Word;
    if (word.text === ';' || word.kind === 'quote') break;
    if (word.text !== ',' && word.text !== '(') continue;
    const end = words[i - 1]?.text === ')' ? openingBracket(words, i - 1, floor) - 1 : i - 1;
    const phrase = nounPhraseEndingAt(words, end, floor);
    if (!phrase) continue;
    const before = words[phrase.from - 1];
    const clean =
      phrase.from - 1 < floor ||
      !before ||
      before.kind !== 'word' ||
      CONJUNCTIONS.has(before.lower) ||
      SUBORDINATORS.has(before.lower);
    if (!clean && candidates.length > 0) break;
    const whole = namedAfter(words, phrase, i, close);
    if (whole && clean) return whole;
    candidates.push({ ...phrase, clause: phrase.from });
    if (clean && before?.text !== ',') break;
  }
  const named = candidates.find(
    (phrase) => isPersonal(words, phrase) && !PREPOSITIONS.has(words[phrase.from - 1]?.lower ?? ''),
  );
  return named ?? candidates.at(-1) ?? null;
}

/** "The head of the union, Ann Lee, said": the description with the name that it introduces. */
function namedAfter(words: readonly Word[], phrase: Range, comma: number, close: number): Subject | null {
  const name = nounPhraseEndingAt(words, close - 1, comma + 1);
  const length = close - comma - 1;
  if (!name || name.from !== comma + 1 || length < 2 || length > 4) return null;
  if (!words.slice(name.from, close).every((word) => word.capital && word.kind === 'word' && !word.text.endsWith('.')))
    return null;
  const text = words
    .slice(name.from, close)
    .map((word) => word.text)
    .join(' ');
  const described = words.slice(phrase.from, phrase.to).some((word) => ROLE_NOUNS.has(word.lower));
  return described && !isPlace(text) ? { from: phrase.from, to: close, clause: phrase.from } : null;
}

function openingBracket(words: readonly Word[], close: number, floor: number): number {
  for (let i = close - 1; i >= floor; i--) if (words[i]?.text === '(') return i;
  return close;
}

/** A name or a pronoun, not the state, party or date that an insertion may end with. */
function isPersonal(words: readonly Word[], phrase: Range): boolean {
  const first = words[phrase.from] as Word;
  const last = words[phrase.to - 1] as Word;
  if (isSubjectPronoun(first)) return true;
  const text = words
    .slice(phrase.from, phrase.to)
    .map((word) => word.text)
    .join(' ');
  if (!last.capital || isPlace(text) || /^[RDI]-/.test(first.text) || last.text.endsWith('.')) return false;
  return !isTimeWord(last) && !/^\d/.test(text) && !(DETERMINERS.has(first.lower) && !words[phrase.from + 1]?.capital);
}

/** "Lee attacked the bill and said …": the subject of the verb that the conjunction joins this one to. */
function coordinated(words: readonly Word[], conjunction: number, floor: number): Subject | null {
  let fallback: Subject | null = null;
  for (let i = conjunction - 1; i >= floor; i--) {
    const word = words[i] as Word;
    if (word.text === ';') return fallback;
    const verb = verbAt(words, i);
    if (!verb || verb.form === 'gerund') continue;
    if (words[i - 1]?.lower === 'to') continue;
    const subject = subjectBefore(words, i, floor);
    if (!subject) continue;
    // The middle of a series ("looked up, smiled and said") has no subject of its own before its comma.
    const listed = words[skipVerbGroup(words, i - 1, floor)]?.text === ',';
    const left = words[subject.from - 1];
    if (listed && subject.from > floor && left?.kind === 'word' && !CONJUNCTIONS.has(left.lower)) continue;
    if (canSpeak(words, subject)) return subject;
    fallback ??= subject;
  }
  if (fallback) return fallback;
  const first = nounPhraseStartingAt(words, floor, conjunction);
  return first && canSpeak(words, first) ? { ...first, clause: first.from } : null;
}
