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

/**
 * The words of the article that put the quote in its speaker's mouth: "Alexander Gabuev, director of …, told AFP"; null
 * where none stand at it. A quotation between them is left out.
 */
export function attributingWords(source: Source, quote: Quote): string | null {
  const { mention, cue, addressee } = quote;
  const spans = [mention, cue, addressee?.inferred ? undefined : addressee?.evidence]
    .filter((span) => span !== undefined)
    .filter(({ paragraph }) => paragraph === quote.span.paragraph)
    .sort((a, b) => a.start - b.start);
  const [first, ...others] = spans;
  if (!first) return null;
  let words = wordsAt(source, first);
  let { end } = first;
  for (const span of others) {
    if (span.end <= end) continue;
    const start = Math.max(span.start, end);
    const between = source.quotes.some(
      (one) => one.span.paragraph === span.paragraph && one.span.start < start && one.span.end > end,
    );
    words += between ? ` … ${wordsAt(source, { ...span, start })}` : wordsAt(source, { ...span, start: end });
    end = span.end;
  }
  return words;
}

/** Whether the article says anything at this quote about how it was said or what carried it. */
export function isAttributed({ cue, addressee, via }: Quote): boolean {
  return Boolean(cue || addressee || via);
}
