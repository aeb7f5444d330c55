import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '../../lib/settings';

/** The settings as they are now, wherever they are changed; null until they are there. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const closed = new AbortController();
    watchSettings(setSettings, closed.signal);
    void readSettings().then((read) => {
      if (!closed.signal.aborted) setSettings(read);
    });
    return () => closed.abort();
  }, []);
  return settings;
}
