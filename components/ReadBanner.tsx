import type { JSX } from 'preact';
import { t } from '../lib/i18n';

/** Says of an article that it was read on the page itself, and lets it be kept. */
export function ReadBanner({ onKeep }: { onKeep(): void }): JSX.Element {
  return (
    <div class="read-banner">
      <p>
        <strong>{t('readBanner')}</strong> {t('readAutomatic')}
      </p>
      <button type="button" class="action" onClick={onKeep}>
        {t('keepSource')}
      </button>
    </div>
  );
}
