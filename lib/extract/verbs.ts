import { commonVerb } from './lexicon/common-verbs';
import type { VerbForm } from './lexicon/inflect';
import { NOUN_OR_VERB, speechVerb } from './lexicon/speech-verbs';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  OTHER_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './lexicon/words';
import type { Word } from './words';

export interface Verb {
  form: VerbForm['form'];
  /** Empty for verbs that do not attribute words. */
  base: string;
  /** Letters of the frames that the verb takes, as in `lexicon/speech-verbs`; empty for verbs that do not attribute. */
  frames: string;
}

const MODALS = new Set(
  "will would can could shall should may might must to 'll do does did don't doesn't didn't won't can't cannot couldn't wouldn't".split(
    ' ',
  ),
);
const PLURAL_PRONOUNS = new Set(['they', 'we', 'i', 'you', 'who', 'some', 'many', 'others', 'most', 'critics', 'both']);
/** Determiners that also stand alone as a subject: "another said". */
const ALONE = new Set(['another', 'all', 'each', 'several', 'few', 'these', 'those', 'either', 'neither']);
const SINGULAR_PRONOUNS = new Set(['he', 'she', 'it', 'who', 'one', 'that', 'which', 'this']);
const BE = new Set("is are was were be been being 's 're isn't wasn't aren't weren't get got gets getting".split(' '));

/** Whether a form of "be" makes the participle at `i` passive. */
export function isPassive(words: readonly Word[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && isSkippedAdverb(words[k] as Word)) k--;
  return BE.has(words[k]?.lower ?? '');
}

function isSkippedAdverb(word: Word): boolean {
  return word.kind === 'word' && (ADVERBS.has(word.lower) || /..ly$/.test(word.lower));
}

/**
 * The word at `i` as a verb; null where it is none, or is used as a noun or an adjective, as far as the words beside it tell. Without a
 * tagger this is a choice by cases: ambiguous forms count as verbs only after something that can be their subject.
 */
export function verbAt(words: readonly Word[], i: number): Verb | null {
  const word = words[i];
  if (word?.kind !== 'word') return null;
  const verb = known(word.lower);
  if (!verb) return null;
  if (verb.base === 'say' && !word.capital && verb.form !== 'gerund' && isSubjectBefore(words, i)) return verb;
  const before = words[i - 1];
  const atStart = before?.kind !== 'word';
  if (
    word.capital &&
    !(atStart && verb.form === 'gerund') &&
    !(atStart && before === undefined && word.lower !== 'may')
  ) {
    return null;
  }
  let k = i - 1;
  while (k >= 0 && isSkippedAdverb(words[k] as Word)) k--;
  const previous = words[k];
  const lower = previous?.kind === 'word' ? previous.lower : '';
  if (
    k === i - 1 &&
    (DETERMINERS.has(lower) || POSSESSIVES.has(lower)) &&
    !PLURAL_PRONOUNS.has(lower) &&
    !(ALONE.has(lower) && (verb.form === 'past' || verb.form === 'third')) &&
    lower !== 'this'
  ) {
    return lower === 'that' && verb.form !== 'gerund' && verb.form !== 'base' && !NOUN_OR_VERB.has(word.lower)
      ? verb
      : null;
  }
  if (verb.form === 'gerund') {
    if (lower === "'s" && !isContraction(words, k)) return null;
    if (NOUN_OR_VERB.has(word.lower) && startsContent(words, i + 1)) return verb;
    return NOUN_OR_VERB.has(word.lower) &&
      !BE.has(lower) &&
      previous?.kind !== 'punctuation' &&
      !PREPOSITIONS.has(lower)
      ? null
      : verb;
  }
  if (verb.form === 'past' || verb.form === 'participle') {
    if (lower === "'s" && k === i - 1 && !isContraction(words, k)) return null;
    if (NOUN_OR_VERB.has(word.lower)) return isAmbiguousVerb(words, i, k, verb.form) ? verb : null;
    return PREPOSITIONS.has(lower) && k === i - 1 && !AUXILIARIES.has(lower)
      ? verb.frames.includes('q')
        ? verb
        : null
      : verb;
  }
  return isAmbiguousVerb(words, i, k, verb.form) ? verb : null;
}

/** "Say" is a noun only after a determiner or adjective ("a say", "the final say"). */
function isSubjectBefore(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (before?.kind !== 'word') return true;
  return (
    !DETERMINERS.has(before.lower) &&
    !POSSESSIVES.has(before.lower) &&
    !/^(?:final|big|much|little|more)$/.test(before.lower)
  );
}

/** Whether what follows can only be reported: "Lee saying that", "Roy asking, 'Why?'". */
function startsContent(words: readonly Word[], i: number): boolean {
  const next = words[i];
  const then = words[i + 1];
  if (next?.kind === 'quote' || next?.lower === 'that') return true;
  return (next?.text === ',' || next?.text === ':' || next?.lower === 'of') && then?.kind === 'quote';
}

function isContraction(words: readonly Word[], k: number): boolean {
  return SUBJECT_PRONOUNS.has(words[k - 1]?.lower ?? '');
}

function known(lower: string): Verb | null {
  const speech = speechVerb(lower);
  if (speech) return speech;
  const form = commonVerb(lower);
  if (form) return { form, base: '', frames: '' };
  if (
    /[^aeiou]ed$|[aeiou][^aeiou]?ed$/.test(lower) &&
    lower.length > 4 &&
    !/(?:eed|^(?:hund|sac|kind|hat)red)$/.test(lower)
  ) {
    return { form: 'past', base: '', frames: '' };
  }
  if (
    /[^aeiou]ing$/.test(lower) &&
    lower.length > 5 &&
    !/(?:thing|king|ring|wing|spring|string|evening|morning)$/.test(lower)
  ) {
    return { form: 'gerund', base: '', frames: '' };
  }
  return null;
}

/** Base and third-person forms, most of which are nouns too, are verbs where the word before can be their subject. */
function isAmbiguousVerb(words: readonly Word[], i: number, k: number, form: VerbForm['form']): boolean {
  const word = words[i] as Word;
  const previous = words[k];
  const next = words[i + 1];
  if (!previous) return false;
  const lower = previous.lower;
  if (previous.kind === 'quote') return form !== 'base' || word.lower === 'say';
  if (previous.kind === 'punctuation') {
    if (form === 'base' && !NOUN_OR_VERB.has(word.lower) && next?.text === ',') return lower === ',';
    if (lower === ',' || lower === ')' || lower === '—' || lower === '–') return startsComplement(next);
    return false;
  }
  if (MODALS.has(lower)) return form === 'base' || form === 'past' || form === 'participle' ? form === 'base' : false;
  if (lower === "'s") return false;
  if (SUBJECT_PRONOUNS.has(lower)) {
    return form === 'base' ? PLURAL_PRONOUNS.has(lower) : form === 'third' ? SINGULAR_PRONOUNS.has(lower) : true;
  }
  if (PLURAL_PRONOUNS.has(lower)) return form !== 'third' || lower === 'who';
  if (lower === 'that' || lower === 'which') return form !== 'base' || startsComplement(next);
  if (CONJUNCTIONS.has(lower)) return (form !== 'base' || !NOUN_OR_VERB.has(word.lower)) && startsComplement(next);
  if (AUXILIARIES.has(lower)) return form === 'past' || form === 'participle';
  if (PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || POSSESSIVES.has(lower)) return false;
  if (OTHER_PRONOUNS.has(lower)) return form === 'third' && startsComplement(next);
  const plural =
    /[^s]s$/.test(lower) || lower === 'people' || lower === 'police' || lower === 'men' || lower === 'women';
  const noun = !NOUN_OR_VERB.has(word.lower);
  // A clause follows: whatever stands before is the subject ("a third say they do", "those who won it admit that").
  if (form === 'base' && noun && startsClause(next)) return true;
  if (form === 'base') return plural && (noun ? startsClauseOrComplement(next) : startsComplement(next));
  if (form === 'third') {
    if (plural && !previous.capital) return false;
    if (noun || word.lower === 'says') return true;
    if (/^[\d,.]+$/.test(lower) || (next?.kind === 'punctuation' && next.text !== ':')) return false;
    return startsComplement(next) && (previous.capital || !PREPOSITIONS.has(next?.lower ?? ''));
  }
  return startsComplement(next);
}

function startsClause(next: Word | undefined): boolean {
  return next?.kind === 'word' && (next.lower === 'that' || (SUBJECT_PRONOUNS.has(next.lower) && next.lower !== 'who'));
}

function startsClauseOrComplement(next: Word | undefined): boolean {
  return startsComplement(next) || next?.kind === 'word';
}

/** Whether a word can begin what a verb takes: a clause, a noun phrase with its determiner, a quotation, the end. */
function startsComplement(next: Word | undefined): boolean {
  if (next?.kind !== 'word') return next?.text !== ')';
  const lower = next.lower;
  if (lower === 'of') return false;
  return (
    DETERMINERS.has(lower) ||
    POSSESSIVES.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    OTHER_PRONOUNS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    ADVERBS.has(lower) ||
    next.capital ||
    lower === 'there' ||
    lower === 'that' ||
    lower === 'whether' ||
    lower === 'how' ||
    lower === 'why' ||
    lower === 'if'
  );
}
