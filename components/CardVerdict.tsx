import type { JSX } from 'preact';
import { inSentence } from '../lib/describe/in-sentence';
import { VERDICT_TEXTS, verdictSentence } from '../lib/describe/verdict';
import { wordsAt } from '../lib/describe/words';
import { t } from '../lib/i18n';
import type { QuoteMatch } from '../lib/report';
import type { Quote, Source } from '../lib/source/types';
import { BothSpeakers } from './BothSpeakers';
import { Redline } from './Changes';
import { SourceSentence } from './SourceSentence';
import { Verdict } from './Verdict';

interface Props {
  source: Source;
  /** Null where the words are the source's own. */
  quote: Quote | null;
  match: QuoteMatch;
}

/** What the page did with the quote: in a sentence, and in the words themselves where they differ. */
export function CardVerdict({ source, quote, match }: Props): JSX.Element {
  const { verdict, wording, sentence } = match;
  return (
    <div class="qp-card-part">
      <p>
        <Verdict verdict={verdict} />
      </p>
      <p class="qp-card-sentence">{verdictSentence(match, quote)}</p>
      {quote && <BothSpeakers source={source} quote={quote} match={match} />}
      {sentence && <SourceSentence source={source} span={sentence} words={match.text} />}
      {match.changes.length > 0 && (
        <div class="qp-card-changes">
          <h3 class="qp-card-kicker">{t('changes')}</h3>
          {verdict === 'misattributed' && wording !== 'verbatim' && (
            <p class="qp-card-sentence">{t(VERDICT_TEXTS[wording].sentence)}</p>
          )}
          <Redline source={sourceWords(source, quote, match)} page={match.text} changes={match.changes} />
        </div>
      )}
    </div>
  );
}

/** The words of the source that the page's stand for. */
function sourceWords(source: Source, quote: Quote | null, { sentence, text }: QuoteMatch): string {
  if (sentence) return inSentence(wordsAt(source, sentence), text).words;
  return quote ? wordsAt(source, quote.span) : '';
}
