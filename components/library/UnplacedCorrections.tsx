import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { correctionText } from '../../lib/describe/correction';
import { t } from '../../lib/i18n';
import type { Correction } from '../../lib/sources/review';

interface Props {
  corrections: Correction[];
  onRemove(correction: Correction): void;
}

/** Corrections that find no place in what the engine found anew: shown, so that nobody believes that they hold. */
export function UnplacedCorrections({ corrections, onRemove }: Props): JSX.Element | null {
  const id = useId();
  if (corrections.length === 0) return null;
  return (
    <section class="unplaced" aria-labelledby={id} tabIndex={-1}>
      <h3 id={id}>{t('unplaced')}</h3>
      <p>{t('unplacedLead')}</p>
      <ul>
        {corrections.map((correction, at) => (
          <li key={at} class="unplaced-one">
            {correctionText(correction)}{' '}
            <button
              type="button"
              class="action"
              aria-label={t('unplacedRemoveLabel', correctionText(correction))}
              onClick={() => onRemove(correction)}
            >
              {t('unplacedRemove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
