import type { JSX } from 'preact';
import { t } from '../lib/i18n';

interface Props {
  /** Address of the page that is told about, null where none is. */
  url: string | null;
  /** Goes back to the page, null where one is there already. */
  onBack: (() => void) | null;
  onLibrary(): void;
}

/** The popup's head: whose it is, and which page it is about. */
export function Masthead({ url, onBack, onLibrary }: Props): JSX.Element {
  return (
    <header class="masthead">
      {onBack && (
        <button type="button" class="back" onClick={onBack}>
          <span aria-hidden="true">←</span> {t('back')}
        </button>
      )}
      <h1>{t('extensionName')}</h1>
      <span class="masthead-page">{url && !onBack && hostOf(url)}</span>
      <button type="button" class="link" onClick={onLibrary}>
        {t('library')}
      </button>
    </header>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
