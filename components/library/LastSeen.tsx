import type { JSX } from 'preact';
import { formatTime, t } from '../../lib/i18n';
import type { Sighting } from '../../lib/library/database';

/** Where and when a source was last seen on a page, in one line. */
export function lastSeen({ url, at }: Sighting): string {
  return t('lastSeenOn', new URL(url).host, formatTime(at));
}

/** The same as a way back there. */
export function LastSeen({ seen }: { seen: Sighting }): JSX.Element {
  return (
    <p class="reader-facts">
      <a href={seen.url} target="_blank" rel="noreferrer" title={seen.url}>
        {lastSeen(seen)}
      </a>
    </p>
  );
}
