import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { UndoBar } from '../../components/library/UndoBar';
import { SettingsView } from '../../components/settings/SettingsView';
import { useSettings } from '../../components/settings/use-settings';
import { t } from '../../lib/i18n';
import { changeSettings, FIRST_SETTINGS, type Settings } from '../../lib/settings';
import { shortcutPage, useShortcuts } from './use-shortcuts';

/** The settings with what keeps them. */
export function SettingsPage(): JSX.Element | null {
  const settings = useSettings();
  const shortcuts = useShortcuts();
  const [trouble, setTrouble] = useState<string | null>(null);
  /** What was set before all was reset; null where that is not to be undone. */
  const [before, setBefore] = useState<Settings | null>(null);
  if (!settings) return null;

  async function change(to: Partial<Settings>): Promise<void> {
    setBefore(null);
    setTrouble(null);
    try {
      await changeSettings(to);
    } catch (error) {
      setTrouble(t('settingsFailed', error instanceof Error ? error.message : String(error)));
    }
  }

  return (
    <main class="settings-page">
      {trouble !== null && (
        <p class="problem" role="alert">
          {trouble}
        </p>
      )}
      <SettingsView
        settings={settings}
        shortcuts={shortcuts}
        onChange={change}
        onShortcuts={shortcutPage()}
        onReset={() => change(FIRST_SETTINGS).then(() => setBefore(settings))}
      />
      <UndoBar
        text={before && t('settingsWereReset')}
        onUndo={() => before && change(before)}
        onClose={() => setBefore(null)}
      />
    </main>
  );
}
