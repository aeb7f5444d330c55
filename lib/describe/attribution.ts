import { t } from '../i18n';
import type { Quote, Source } from '../source/types';
import { typeset, wordsAt } from './words';

/** English cues that name their listener with "to": "said to Xi", but "told Xi". */
const WITH_TO =
  /^(?:add|announce|comment|confirm|declare|explain|mention|note|remark|repeat|repl|say|said|state|wrote|write)/i;
/** Cues that stand before the speaker and read oddly after a name. */
const BEFORE_NAME = /^(?:according to|per|in the words of|for)$/i;

/** How the quote is attributed, as a phrase that follows the speaker's name: "told Xi Jinping"; null where no cue stands. */
export function cuePhrase(source: Source, quote: Quote): string | null {
  const cue = quote.cue ? typeset(wordsAt(source, quote.cue)) : '';
  const to = quote.addressee?.text;
  if (!cue) return to ? t('saidTo', to) : null;
  if (BEFORE_NAME.test(cue)) return t('citedWith', cue);
  if (!to) return cue;
  return WITH_TO.test(cue) ? t('cueTo', cue, to) : t('cueAddressee', cue, to);
}

/** Whether the article says anything at this quote about how it was said or what carried it. */
export function isAttributed({ cue, addressee, via }: Quote): boolean {
  return Boolean(cue || addressee || via);
}
