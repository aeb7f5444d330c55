import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n';

/** What a person can do by key. */
export interface Shortcut {
  name: string;
  description: string;
  /** As the browser writes it; empty where no key is set. */
  keys: string;
}

interface Props {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for them; null where it can't be opened from here. */
  onOpen: (() => void) | null;
}

/** The keys as they are set now: only the browser can set others. */
export function Shortcuts({ shortcuts, onOpen }: Props): JSX.Element {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{t('shortcuts')}</h3>
      <table class="shortcuts">
        <tbody>
          {shortcuts.map(({ name, description, keys }) => (
            <tr key={name}>
              <th scope="row">{description}</th>
              <td>{keys ? <kbd>{keys}</kbd> : t('shortcutNone')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onOpen ? (
        <button type="button" class="action" onClick={onOpen}>
          {t('shortcutsChange')}
        </button>
      ) : (
        <p class="hint">{t('shortcutsWhere')}</p>
      )}
    </section>
  );
}
