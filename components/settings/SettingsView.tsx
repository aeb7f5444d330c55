import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Settings } from '../../lib/settings';
import { Choice } from './Choice';
import { Painting } from './Painting';
import { type Shortcut, Shortcuts } from './Shortcuts';
import { WhereItWorks } from './WhereItWorks';

interface Props {
  settings: Settings;
  /** None where the browser has no keyboard commands. */
  shortcuts: readonly Shortcut[];
  onChange(change: Partial<Settings>): void;
  onShortcuts: (() => void) | null;
  onReset(): void;
}

/** All settings. Each holds from the moment it is changed. */
export function SettingsView({ settings, shortcuts, onChange, onShortcuts, onReset }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="settings">
      <h2 ref={heading} tabIndex={-1}>
        {t('settings')}
      </h2>
      <p class="settings-lead">{t('settingsLead')}</p>
      <WhereItWorks sites={settings} onChange={onChange} />
      <Painting settings={settings} onChange={onChange} />
      <fieldset>
        <legend>{t('lastSeen')}</legend>
        <Choice
          type="checkbox"
          checked={settings.rememberSeen}
          hint={t('rememberSeenHint')}
          onChange={(rememberSeen) => onChange({ rememberSeen })}
        >
          {t('rememberSeen')}
        </Choice>
      </fieldset>
      {shortcuts.length > 0 && <Shortcuts shortcuts={shortcuts} onOpen={onShortcuts} />}
      <p class="settings-reset">
        <button type="button" class="action" onClick={onReset}>
          {t('settingsReset')}
        </button>
        <a href="/welcome.html">{t('welcomeAgain')}</a>
      </p>
    </div>
  );
}
