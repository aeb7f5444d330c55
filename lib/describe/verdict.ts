import { type MessageKey, t } from '../i18n';
import { isGrave, type QuoteMatch, type QuoteVerdict } from '../report';
import type { Quote } from '../source/types';

interface VerdictTexts {
  /** Two or three words. */
  label: MessageKey;
  /** One sentence that accuses nobody. */
  sentence: MessageKey;
}

/** What a verdict is called and what it means, in plain words. */
export const VERDICT_TEXTS: Record<QuoteVerdict, VerdictTexts> = {
  misattributed: { label: 'verdictMisattributed', sentence: 'verdictMisattributedSentence' },
  'newly-quoted': { label: 'verdictNewlyQuoted', sentence: 'verdictNewlyQuotedSentence' },
  altered: { label: 'verdictAltered', sentence: 'verdictAlteredSentence' },
  shortened: { label: 'verdictShortened', sentence: 'verdictShortenedSentence' },
  unmarked: { label: 'verdictUnmarked', sentence: 'verdictUnmarkedSentence' },
  restyled: { label: 'verdictRestyled', sentence: 'verdictRestyledSentence' },
  verbatim: { label: 'verdictVerbatim', sentence: 'verdictVerbatimSentence' },
};

/** What a verdict means, in one sentence. */
export function verdictMeaning(verdict: QuoteVerdict): string {
  return t(VERDICT_TEXTS[verdict].sentence);
}

/**
 * What a verdict means for the words at hand.
 * @param quote null where the words are the source's own
 */
export function verdictSentence({ verdict, speaker }: QuoteMatch, quote: Quote | null): string {
  if (verdict === 'newly-quoted') {
    if (!quote) return t('newlyQuotedOwnWords');
    if (quote.kind === 'indirect' && speaker) return t('newlyQuotedReported', speaker);
  }
  return verdictMeaning(verdict);
}

/** Whether a reader of the page gets another quote than a reader of the source: what is listed before all others. */
export function isChanged(verdict: QuoteVerdict): boolean {
  return isGrave(verdict) || verdict === 'shortened';
}
