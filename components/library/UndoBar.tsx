import type { JSX } from 'preact';
import { t } from '../../lib/i18n';

interface Props {
  /** What can be undone; null where nothing is. */
  text: string | null;
  onUndo(): void;
  onClose(): void;
}

/** Says what was done, and undoes it. It stays until it is closed: nobody has to be quick. */
export function UndoBar({ text, onUndo, onClose }: Props): JSX.Element {
  return (
    <div role="status">
      {text !== null && (
        <div class="bar">
          <span class="bar-text">{text}</span>
          <button type="button" onClick={onUndo}>
            {t('undo')}
          </button>
          <button type="button" onClick={onClose}>
            {t('outcomeClose')}
          </button>
        </div>
      )}
    </div>
  );
}
