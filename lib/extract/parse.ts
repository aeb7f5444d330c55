import type { Paragraph } from '../source/types';
import type { Task } from '../tasks';
import { type Cue, cuesOf } from './cues';
import { NOUN_OR_VERB, speechVerb } from './lexicon/speech-verbs';
import { type MarkedSpan, quotationSpans } from './quotation-spans';
import { sentencesOf } from './sentences';
import { CLOSED_CLASSES } from './word-class';
import { type Range, type Word, wordsOf } from './words';

export interface Sentence extends Range {
  /** Where it starts in the paragraph, in UTF-16 units. */
  start: number;
  cues: Cue[];
}

/** A paragraph taken apart: its quotations, words, sentences and the cues of each. */
export interface Parsed {
  paragraph: Paragraph;
  spans: MarkedSpan[];
  words: Word[];
  sentences: Sentence[];
}

export function* parse(paragraph: Paragraph): Task<Parsed> {
  const spans = quotationSpans(paragraph.text);
  yield;
  const words = withoutTitleCase(wordsOf(paragraph.text, spans));
  yield;
  const sentences: Sentence[] = [];
  for (const range of sentencesOf(words)) {
    sentences.push({ ...range, start: words[range.from]?.start ?? 0, cues: cuesOf(words, range) });
    yield;
  }
  return { paragraph, spans, words, sentences };
}

/** In a headline ("Lee Says the Plan Is Dead") a capital letter does not tell a name: its verbs and small words count as lower case. */
function withoutTitleCase(words: Word[]): Word[] {
  const text = words.filter((word) => word.kind === 'word' && /^\p{L}{2,}/u.test(word.text));
  const capitals = text.filter((word) => word.capital);
  if (text.length < 4 || text.length > 18 || capitals.length < text.length * 0.7) return words;
  return words.map((word, i) => (i > 0 && word.capital && isSmall(word) ? { ...word, capital: false } : word));
}

function isSmall(word: Word): boolean {
  const verb = speechVerb(word.lower);
  if (verb?.frames.includes('q') && !NOUN_OR_VERB.has(word.lower)) return true;
  return CLOSED_CLASSES.some((words) => words.has(word.lower)) && word.text !== word.text.toUpperCase();
}
