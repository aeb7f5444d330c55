import type { JSX } from 'preact';
import { typeset } from '../../lib/describe/words';
import { t } from '../../lib/i18n';

interface Props {
  /** Title of what was deleted last; null where nothing is to be undone. */
  title: string | null;
  onUndo(): void;
  onClose(): void;
}

/** Says what was deleted, and puts it back. It stays until it is closed: nobody has to be quick. */
export function UndoBar({ title, onUndo, onClose }: Props): JSX.Element {
  return (
    <div role="status">
      {title !== null && (
        <div class="bar">
          <span class="bar-text">{t('deleted', typeset(title))}</span>
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
