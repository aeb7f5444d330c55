import type { MessageKey } from '../i18n';
import type { QuoteVerdict } from '../report';

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

/** Whether a reader of the page gets another quote than a reader of the source: what is listed before all others. */
export function isChanged(verdict: QuoteVerdict): boolean {
  return verdict === 'misattributed' || verdict === 'newly-quoted' || verdict === 'altered' || verdict === 'shortened';
}
