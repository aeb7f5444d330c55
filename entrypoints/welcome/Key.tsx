import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Verdict } from '../../components/Verdict';
import { verdictMeaning } from '../../lib/describe/verdict';
import { t } from '../../lib/i18n';
import { QUOTE_VERDICTS } from '../../lib/report';

/** What the lines under the quotes mean, each drawn as it is on a page. */
export function Key(): JSX.Element {
  const heading = useId();
  return (
    <section class="key" aria-labelledby={heading}>
      <h3 id={heading}>{t('welcomeKey')}</h3>
      <p>{t('welcomeKeyColor')}</p>
      <dl>
        {[...QUOTE_VERDICTS].reverse().map((verdict) => (
          <div key={verdict}>
            <dt>
              <Verdict verdict={verdict} />
            </dt>
            <dd>{verdictMeaning(verdict)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
