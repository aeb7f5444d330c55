import { align } from '../match/align';
import { finish } from '../tasks';
import { readWords } from '../text/words';

/** A sentence in three: what stands before some words, what stands for them, and the rest. */
export interface Parts {
  before: string;
  words: string;
  after: string;
}

/** Where a sentence of the source has the words of a page, spelling and small changes aside; all of it is `before` where it has none. */
export function inSentence(sentence: string, words: string): Parts {
  const own = finish(readWords(sentence));
  const { pairs } = align(own.hashes, finish(readWords(words)).hashes, 'local');
  const first = pairs.findIndex((word) => word >= 0);
  const last = pairs.findLastIndex((word) => word >= 0);
  const start = own.starts[first] ?? sentence.length;
  const end = own.ends[last] ?? sentence.length;
  return { before: sentence.slice(0, start), words: sentence.slice(start, end), after: sentence.slice(end) };
}
