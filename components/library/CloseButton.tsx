import type { JSX } from 'preact';
import { t } from '../../lib/i18n';

/** A cross in a panel's corner. */
export function CloseButton({ onClose }: { onClose(): void }): JSX.Element {
  return (
    <button type="button" class="close" aria-label={t('cardClose')} onClick={onClose}>
      <Cross />
    </button>
  );
}

export function Cross(): JSX.Element {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <path d="M2 2l8 8M10 2l-8 8" />
    </svg>
  );
}
