import type { JSX } from 'preact';
import { t } from '../lib/i18n';

/** What to do on a page that has nothing of any source. */
export function ReadPage({ isReading, onRead }: { isReading: boolean; onRead(): void }): JSX.Element {
  return (
    <div class="read-page">
      <button type="button" class="action is-first" aria-disabled={isReading} onClick={() => !isReading && onRead()}>
        {t(isReading ? 'reading' : 'readPage')}
      </button>
      <p class="hint">{t('readPageHint')}</p>
    </div>
  );
}
