import type { JSX } from 'preact';
import { NOTE_TEXTS, notesByKind } from '../lib/describe/note';
import { plural, t } from '../lib/i18n';
import type { Source } from '../lib/source/types';
import { Fold } from './Fold';
import { Words } from './Words';

/** How the quotes are sourced, by kind, with the words of the article that show it and the speakers concerned. */
export function NoteList({ source, quotes }: { source: Source; quotes: ReadonlySet<string> }): JSX.Element {
  const groups = notesByKind(source, quotes, t('speakerUnnamed'));
  return (
    <Fold title={t('howItIsKnown')}>
      {groups.length === 0 && <p class="empty">{t('howItIsKnownEmpty')}</p>}
      {groups.map((group) => (
        <section key={group.kind} class="notes">
          <h4>
            {t(NOTE_TEXTS[group.kind].label)} <span class="count">{plural('quoteCount', group.quotes)}</span>
          </h4>
          <p class="notes-sentence">{t(NOTE_TEXTS[group.kind].sentence)}</p>
          <ul>
            {group.evidence.map(({ words, speakers, inferred }, at) => (
              <li key={at}>
                <Words>{words}</Words> <span class="notes-speakers">{speakers.join(', ')}</span>{' '}
                {inferred && <span class="qp-tag">{t('inferred')}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Fold>
  );
}
