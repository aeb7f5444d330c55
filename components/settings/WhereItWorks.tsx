import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../../lib/i18n';
import { type Sites, WHERE, type Where } from '../../lib/sites';
import { Choice } from './Choice';
import { SiteList } from './SiteList';

interface Props {
  sites: Sites;
  onChange(change: Partial<Sites>): void;
}

const TEXTS: Record<Where, MessageKey> = {
  everywhere: 'whereEverywhere',
  listed: 'whereListed',
  asked: 'whereAsked',
};

/** On which sites pages are looked at. */
export function WhereItWorks({ sites, onChange }: Props): JSX.Element {
  const name = useId();
  return (
    <fieldset>
      <legend>{t('where')}</legend>
      <p class="hint">{t('whereHint')}</p>
      {WHERE.map((where) => (
        <div key={where}>
          <Choice
            type="radio"
            name={name}
            checked={sites.where === where}
            hint={where === 'asked' ? t('whereAskedHint') : null}
            onChange={() => onChange({ where })}
          >
            {t(TEXTS[where])}
          </Choice>
          {where === 'everywhere' && sites.where === where && (
            <SiteList label={t('sitesOff')} sites={sites.offSites} onChange={(offSites) => onChange({ offSites })} />
          )}
          {where === 'listed' && sites.where === where && (
            <SiteList label={t('sitesOn')} sites={sites.onSites} onChange={(onSites) => onChange({ onSites })} />
          )}
        </div>
      ))}
    </fieldset>
  );
}
