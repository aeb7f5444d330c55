import { t } from '../../lib/i18n';
import { refusalText } from '../../lib/library/refusal';
import type { Imported } from '../../lib/messages';

/** What to say of an article that was to be kept. */
export function keepNotice(outcome: Imported): string {
  if ('kept' in outcome) return t('kept');
  switch (outcome.refused) {
    case 'known':
      return t('keptBefore');
    case 'gone':
      return t('keepGone');
    case 'full':
      return refusalText(outcome);
    default:
      return t('keepFailed', outcome.message);
  }
}
