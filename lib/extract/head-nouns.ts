import { ROLE_NOUNS } from './lexicon/roles';
import { PREPOSITIONS } from './lexicon/words';
import type { Range, Word } from './words';

/** The words of a noun phrase before its first preposition, which hold its head noun. */
export function headNouns(words: readonly Word[], phrase: Range): Word[] {
  const slice = words.slice(phrase.from, phrase.to);
  const cut = slice.findIndex((word, i) => i > 0 && endsHead(slice, word, i));
  return cut > 0 ? slice.slice(0, cut) : slice;
}

function endsHead(words: readonly Word[], word: Word, i: number): boolean {
  if (word.capital || !(PREPOSITIONS.has(word.lower) || word.lower === 'who' || word.lower === 'that')) return false;
  // "Secretary of State Ann Lee": the title goes on to a name.
  if (word.lower !== 'of' || !words[i - 1]?.capital || !words[i + 1]?.capital) return true;
  const rest = words.slice(i + 1);
  const named = rest.at(-1)?.capital === true && rest.some((one) => !one.capital && ROLE_NOUNS.has(one.lower));
  return !words[i + 2]?.capital && !(named && !rest.some((one) => PREPOSITIONS.has(one.lower)));
}
