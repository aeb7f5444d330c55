import type { JSX } from 'preact';
import { t } from '../../lib/i18n';
import type { News } from '../../lib/news';

interface Props {
  /** Newest first. */
  news: readonly News[];
  onClose(): void;
}

/** One line for what is new; it unfolds to the notes. Nothing where nothing is. */
export function NewsLine({ news, onClose }: Props): JSX.Element | null {
  const [newest] = news;
  if (!newest) return null;
  return (
    <div class="news">
      <details>
        <summary>{t('newsLine', newest.version, t(newest.headline))}</summary>
        {news.map(({ version, notes }) => (
          <section key={version}>
            <h3>{t('newsVersion', version)}</h3>
            <ul>
              {notes.map((note) => (
                <li key={note}>{t(note)}</li>
              ))}
            </ul>
          </section>
        ))}
      </details>
      <button type="button" class="link" onClick={onClose}>
        {t('outcomeClose')}
      </button>
    </div>
  );
}
