import type { JSX } from 'preact';
import { VERDICT_TEXTS } from '../lib/describe/verdict';
import { wordsAt } from '../lib/describe/words';
import { t } from '../lib/i18n';
import type { QuoteMatch } from '../lib/report';
import type { Quote, Source } from '../lib/source/types';
import { Redline } from './Changes';
import { Verdict } from './Verdict';
import { Words } from './Words';

/** What the page did with the quote: in a sentence, and in the words themselves where they differ. */
export function CardVerdict({
  source,
  quote,
  match,
}: {
  source: Source;
  quote: Quote;
  match: QuoteMatch;
}): JSX.Element {
  return (
    <div class="qp-card-part">
      <p>
        <Verdict verdict={match.verdict} />
      </p>
      <p class="qp-card-sentence">{t(VERDICT_TEXTS[match.verdict].sentence)}</p>
      {match.pageSpeaker && (
        <div class="qp-card-people">
          <p>
            {t('speakerHere', match.pageSpeaker.name)} <Words>{match.pageSpeaker.evidence}</Words>
          </p>
          <p>{t('speakerInSource', match.speaker ?? t('speakerUnnamed'))}</p>
        </div>
      )}
      {match.changes.length > 0 && (
        <div class="qp-card-changes">
          <h3 class="qp-card-kicker">{t('changes')}</h3>
          <Redline source={wordsAt(source, quote.span)} page={match.text} changes={match.changes} />
        </div>
      )}
    </div>
  );
}
