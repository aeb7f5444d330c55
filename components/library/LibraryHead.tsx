import type { JSX } from 'preact';
import { t } from '../../lib/i18n';

interface Props {
  /** Whether the settings are shown, not the library. */
  isSettings: boolean;
  /** Null where there is nothing to be saved. */
  onExport: (() => void) | null;
  /** Null where nothing can be added. */
  onAdd: (() => void) | null;
}

/** The head of the library and of the settings, with the way from one to the other. */
export function LibraryHead({ isSettings, onExport, onAdd }: Props): JSX.Element {
  return (
    <header class="masthead">
      <h1>{t('extensionName')}</h1>
      <nav class="masthead-where" aria-label={t('pages')}>
        <a href="#library" aria-current={isSettings ? undefined : 'page'}>
          {t('library')}
        </a>
        <a href="#settings" aria-current={isSettings ? 'page' : undefined}>
          {t('settings')}
        </a>
      </nav>
      <div class="masthead-actions">
        {onExport && (
          <button type="button" class="action" onClick={onExport}>
            {t('exportAll')}
          </button>
        )}
        {onAdd && (
          <button type="button" class="action" onClick={onAdd}>
            {t('add')}
          </button>
        )}
      </div>
    </header>
  );
}
