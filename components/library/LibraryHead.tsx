import type { JSX } from 'preact';
import { t } from '../../lib/i18n';

interface Props {
  /** Null where there is nothing to be saved. */
  onExport: (() => void) | null;
  onAdd(): void;
}

/** The head of the library's page. */
export function LibraryHead({ onExport, onAdd }: Props): JSX.Element {
  return (
    <header class="masthead">
      <h1>
        {t('extensionName')} <span class="masthead-where">{t('library')}</span>
      </h1>
      <div class="masthead-actions">
        {onExport && (
          <button type="button" class="action" onClick={onExport}>
            {t('exportAll')}
          </button>
        )}
        <button type="button" class="action" onClick={onAdd}>
          {t('add')}
        </button>
      </div>
    </header>
  );
}
