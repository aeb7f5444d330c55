/** Where pages are looked at: everywhere but on some sites, on some sites only, or only where a person asks for it. */
export const WHERE = ['everywhere', 'listed', 'asked'] as const;
export type Where = (typeof WHERE)[number];

/** The settings that tell where pages are looked at. A site is a host, and stands for its subdomains too. */
export interface Sites {
  where: Where;
  /** Where pages are left alone, of everywhere. */
  offSites: string[];
  /** The only ones where pages are looked at, of those listed. */
  onSites: string[];
}

/** The key of all settings in the browser's local storage. */
export const SETTINGS_KEY = 'settings';

/**
 * Whether the pages of a host are left alone until a person asks.
 *
 * @param stored the settings as they are stored, in whatever shape: every page asks, and is not to pay for checking them all
 */
export function isOff(stored: unknown, host: string): boolean {
  const { where, offSites, onSites } = Object(stored) as Partial<Record<keyof Sites, unknown>>;
  if (where === 'asked') return true;
  return where === 'listed' ? !isAmong(onSites, host) : isAmong(offSites, host);
}

function isAmong(sites: unknown, host: string): boolean {
  return Array.isArray(sites) && sites.some((site) => covers(site, host));
}

function covers(site: unknown, host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** The site in what a person has typed or pasted, an address or a host; null where there is none. */
export function siteOf(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/^\*\.|\.$/g, '');
  // Chromium takes a host of any letters.
  const isHost = /^(?:[a-z\d_-]+(?:\.[a-z\d_-]+)*|\[[a-f\d:.]+\])$/.test(host);
  return /^https?:$/.test(protocol) && isHost ? host : null;
}

/** The site of the settings that a host belongs to; the host itself where there is none. */
export function siteIn({ where, offSites, onSites }: Sites, host: string): string {
  return (where === 'listed' ? onSites : offSites).find((site) => covers(site, host)) ?? host;
}

/** What to change so that the pages of a host are looked at, or left alone. */
export function switchSite({ where, offSites, onSites }: Sites, host: string, on: boolean): Partial<Sites> {
  const without = (sites: string[]) => sites.filter((site) => !covers(site, host));
  if (where === 'listed') return { onSites: on ? [...onSites, host] : without(onSites) };
  return { offSites: on ? without(offSites) : [...offSites, host] };
}
