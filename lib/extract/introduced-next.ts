import { isQuoted, isSubjectMention } from './discourse';
import type { NameIndex } from './name-index';
import type { Parsed } from './parse';
import type { Named } from './people';
import { firstFrom } from './words';

/** How far into the text after a pronoun the name is looked for, in UTF-16 units. */
const FAR_AHEAD = 200;

/** '"It is late," she said.' at an article's beginning: the person whom one of the next sentences begins with; null where none does. */
export function introducedNext(
  parsed: readonly Parsed[],
  names: NameIndex,
  paragraph: number,
  offset: number,
  fits: (who: Named) => boolean,
): Named | null {
  for (let here = paragraph; here < paragraph + 2; here++) {
    const one = parsed[here];
    if (!one || one.paragraph.kind === 'heading') continue;
    const { sentences } = one;
    const from = here > paragraph ? 0 : sentences[firstFrom(sentences, offset + 1)]?.start;
    if (from === undefined) continue;
    const name = names
      .within(here, from, from + FAR_AHEAD)
      .find(({ who, mention, start }) => fits(who) && !isQuoted(one, start) && isSubjectMention(one, mention));
    if (name) return name.who;
  }
  return null;
}
