import type { JSX } from 'preact';
import { reportedSpeech } from '../lib/describe/quotes';
import { t } from '../lib/i18n';
import type { Source } from '../lib/source/types';
import { QuoteItem } from './QuoteItem';

/** What the source reports without quotation marks: told apart from the quotes, since nobody is known to have said it so. */
export function ReportedSpeech({ source }: { source: Source }): JSX.Element | null {
  const entries = reportedSpeech(source);
  if (entries.length === 0) return null;
  return (
    <section class="quotes">
      <h3>{t('reported')}</h3>
      <p class="lead">{t('reportedLead')}</p>
      <ul class="quote-group">
        {entries.map((entry) => (
          <QuoteItem key={entry.key} source={source} entry={entry} named reported />
        ))}
      </ul>
    </section>
  );
}
