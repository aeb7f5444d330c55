import { nounPhraseStartingAt } from './noun-phrase-after';
import { type Subject, subjectBefore } from './subjects';
import { type Verb, verbAt } from './verbs';
import type { Range, Word } from './words';

/** "Lee quoted Roy as saying": the words are those of the one who is quoted. */
export function quotedPerson(words: readonly Word[], i: number, sentence: Range, verb: Verb): Subject | null {
  if (!/^(?:quote|cite)$/.test(verb.base) || verb.form === 'gerund') return null;
  const person = nounPhraseStartingAt(words, i + 1, sentence.to);
  if (!person || words[person.to]?.lower !== 'as' || verbAt(words, person.to + 1)?.form !== 'gerund') return null;
  const by = subjectBefore(words, i, sentence.from);
  return { ...person, clause: by?.clause ?? i };
}
