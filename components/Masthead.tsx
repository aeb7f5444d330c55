import type { JSX } from 'preact';
import { t } from '../lib/i18n';

/** Another place for what the popup shows, one that stays open. */
export interface Elsewhere {
  place: 'panel' | 'tab';
  open(): void;
}

interface Props {
  /** Address of the page that is told about, null where none is. */
  url: string | null;
  /** Goes back to the page, null where one is there already. */
  onBack: (() => void) | null;
  elsewhere: Elsewhere | null;
  onLibrary(): void;
}

/** The head of popup and side panel: whose it is, and which page it is about. */
export function Masthead({ url, onBack, elsewhere, onLibrary }: Props): JSX.Element {
  return (
    <header class="masthead">
      {onBack && (
        <button type="button" class="back" onClick={onBack}>
          <span aria-hidden="true">←</span> {t('back')}
        </button>
      )}
      <h1>{t('extensionName')}</h1>
      <span class="masthead-page">{url && !onBack && hostOf(url)}</span>
      {elsewhere && <Open {...elsewhere} />}
      <button type="button" class="link" onClick={onLibrary}>
        {t('library')}
      </button>
    </header>
  );
}

function Open({ place, open }: Elsewhere): JSX.Element {
  const name = t(place === 'panel' ? 'openPanel' : 'openTab');
  return (
    <button type="button" class="elsewhere" aria-label={name} title={name} onClick={open}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <rect x="1.75" y="2.75" width="12.5" height="10.5" rx="1" />
        <path d={place === 'panel' ? 'M9.75 3v10' : 'M2 6.25h12'} />
      </svg>
    </button>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
