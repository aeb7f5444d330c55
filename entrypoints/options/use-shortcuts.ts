import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/settings/Shortcuts';
import { t } from '../../lib/i18n';

/** The keys as they are set now, looked at again whenever a person comes back to the page. */
export function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const look = () => void shortcutsNow().then(setShortcuts);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return shortcuts;
}

async function shortcutsNow(): Promise<Shortcut[]> {
  // Firefox for Android has none.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description, shortcut = '' }) => ({
    name,
    description: description || (name === '_execute_action' ? t('commandPopup') : name),
    keys: shortcut,
  }));
}

/** Opens the browser's own page for them; null where it lets no extension do that. */
export function shortcutPage(): (() => void) | null {
  const { openShortcutSettings } = (browser.commands ?? {}) as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) return () => void openShortcutSettings();
  if (import.meta.env.FIREFOX) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
