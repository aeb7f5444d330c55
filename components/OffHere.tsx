import type { JSX } from 'preact';
import { t } from '../lib/i18n';
import type { SiteState } from './SiteSwitch';

interface Props {
  site: SiteState;
  onSwitch(on: boolean): void;
  /** Looks at this page, this once. */
  onLook(): void;
}

/** Says of a page that it is left alone, and offers to look at it. */
export function OffHere({ site, onSwitch, onLook }: Props): JSX.Element {
  const isAsked = site.where === 'asked';
  return (
    <div class="plain">
      <h2>{isAsked ? t('askedTitle') : t('offTitle', site.name)}</h2>
      <p>{t(isAsked ? 'askedText' : site.where === 'listed' ? 'offListedText' : 'offText')}</p>
      <button type="button" class="action" onClick={isAsked ? onLook : () => onSwitch(true)}>
        {isAsked ? t('askedLook') : t('offSwitchOn', site.name)}
      </button>
    </div>
  );
}
