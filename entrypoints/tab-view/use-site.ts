import { useEffect, useState } from 'preact/hooks';
import type { SiteState } from '../../components/SiteSwitch';
import { useSettings } from '../../components/settings/use-settings';
import { changeSettings } from '../../lib/settings';
import { isOff, siteIn, switchSite } from '../../lib/sites';

/**
 * The site of the tab's page and how it is switched; null where the page is none of the web.
 *
 * @param host gives the host of the tab's page, null where it has none
 */
export function useSite(host: () => Promise<string | null>): {
  site: SiteState | null;
  /** @throws Error when the browser does not store it */
  switchTo(on: boolean): Promise<void>;
} {
  const settings = useSettings();
  const [at, setAt] = useState<string | null>(null);
  useEffect(() => {
    host().then(setAt, () => setAt(null));
  }, [host]);
  if (!settings || at === null) return { site: null, switchTo: async () => {} };
  return {
    site: { name: siteIn(settings, at), where: settings.where, isOff: isOff(settings, at) },
    switchTo: (on) => changeSettings(switchSite(settings, at, on)),
  };
}
