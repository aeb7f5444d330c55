import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { typeset } from '../lib/describe/words';
import { t } from '../lib/i18n';
import type { Source } from '../lib/source/types';
import { SourceLine } from './SourceLine';

interface Props {
  /** Null while they are fetched, 'failed' where they can't be. */
  sources: Source[] | null | 'failed';
  onOpen(source: Source): void;
}

/** The sources there are, to be read where a page has nothing of them. */
export function SourceShelf({ sources, onOpen }: Props): JSX.Element {
  const heading = useId();
  return (
    <section class="shelf" aria-labelledby={heading}>
      <h3 id={heading}>{t('shelf')}</h3>
      {sources === 'failed' && <p class="empty">{t('shelfFailed')}</p>}
      {sources?.length === 0 && <p class="empty">{t('shelfEmpty')}</p>}
      {Array.isArray(sources) && (
        <ul>
          {sources.map((source) => (
            <li key={source.id}>
              <button id={shelfButton(source)} type="button" onClick={() => onOpen(source)}>
                <span class="shelf-title" lang={source.language}>
                  {typeset(source.title)}
                </span>
                <SourceLine source={source} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Id of the button that opens a source. */
export function shelfButton({ id }: Source): string {
  return `shelf-${id}`;
}
