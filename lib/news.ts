import type { MessageKey } from './i18n';

/** What a version brought. */
export interface News {
  /** As in the manifest. */
  version: string;
  /** All of it in one line. */
  headline: MessageKey;
  /** Each thing by itself. */
  notes: readonly MessageKey[];
}

/** What each version brought that is worth a reader's time, newest first. */
export const NEWS: readonly News[] = [];

/**
 * The news that came after a version.
 *
 * @param seen what the person has seen last; null where that is not known, as if they had seen nothing
 */
export function newsSince(seen: string | null, table: readonly News[]): News[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return table.filter(({ version }) => seen === null || compare(version, seen) > 0);
}
