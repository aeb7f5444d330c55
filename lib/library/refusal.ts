import { t } from '../i18n';
import type { Refusal } from '../messages';

/** Why the library did not do something, in the person's language where we can tell; else what it says itself. */
export function refusalText({ refused, message }: Refusal): string {
  return refused === 'full' ? t('libraryFull') : message;
}
