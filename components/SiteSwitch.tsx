import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../lib/i18n';
import type { Where } from '../lib/sites';

/** The site of a page, and what the settings say of it. */
export interface SiteState {
  /** Its host, or the site of the settings that it belongs to. */
  name: string;
  where: Where;
  isOff: boolean;
}

interface Props {
  /** Null where the page is none of the web. */
  site: SiteState | null;
  onSwitch(on: boolean): void;
  onSettings(): void;
}

/** The popup's foot: whether the site is left alone, and the way to the settings. */
export function SiteSwitch({ site, onSwitch, onSettings }: Props): JSX.Element {
  const id = useId();
  return (
    <footer class="foot">
      {site && site.where !== 'asked' && (
        <span class="foot-switch">
          <input
            id={id}
            type="checkbox"
            checked={site.isOff}
            onChange={({ currentTarget }) => onSwitch(!currentTarget.checked)}
          />
          <label for={id}>{t('offHere', site.name)}</label>
        </span>
      )}
      <button type="button" class="link" onClick={onSettings}>
        {t('settings')}
      </button>
    </footer>
  );
}
