import { t } from '../i18n';
import type { ReadOutcome } from '../messages';

/** What to say of a page that was to be read; null where what was read shows by itself. */
export function readNotice(outcome: ReadOutcome): string | null {
  switch (outcome) {
    case 'read':
      return null;
    case 'no-quotes':
      return t('readNoQuotes');
    case 'no-article':
      return t('readNoArticle');
    case 'not-english':
      return t('readNotEnglish');
    case 'closed':
      return t('readClosed');
  }
}
