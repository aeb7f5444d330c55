import type { Paragraph } from '../source/types';
import { type Cue, cuesOf } from './cues';
import { type MarkedSpan, quotationSpans } from './quotation-spans';
import { sentencesOf } from './sentences';
import { type Range, type Word, wordsOf } from './words';

export interface Sentence extends Range {
  cues: Cue[];
}

/** A paragraph taken apart: its quotations, words, sentences and the cues of each. */
export interface Parsed {
  paragraph: Paragraph;
  spans: MarkedSpan[];
  words: Word[];
  sentences: Sentence[];
}

export function parse(paragraph: Paragraph): Parsed {
  const spans = quotationSpans(paragraph.text);
  const words = wordsOf(paragraph.text, spans);
  const sentences = sentencesOf(words).map((range) => ({ ...range, cues: cuesOf(words, range) }));
  return { paragraph, spans, words, sentences };
}
