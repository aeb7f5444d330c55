import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NOTE_TEXTS, type NoteGroup, notesByKind } from '../lib/describe/note';
import { formatNumber, plural, t } from '../lib/i18n';
import type { NoteKind, Source } from '../lib/source/types';
import { Fold } from './Fold';
import { Words } from './Words';

/** How the quotes are sourced, by kind, with the words of the article that show it and the speakers concerned. */
export function NoteList({ source, quotes }: { source: Source; quotes: ReadonlySet<string> }): JSX.Element {
  const groups = notesByKind(source, quotes, t('speakerUnnamed'));
  const [chosen, setChosen] = useState<readonly NoteKind[]>([]);
  // A kind may go from the page while it is chosen.
  const there = chosen.filter((kind) => groups.some((group) => group.kind === kind));
  const switchKind = (kind: NoteKind) =>
    setChosen(there.includes(kind) ? there.filter((one) => one !== kind) : [...there, kind]);
  return (
    <Fold title={t('howItIsKnown')}>
      {groups.length === 0 && <p class="empty">{t('howItIsKnownEmpty')}</p>}
      {groups.length > 1 && (
        <ul class="chips" aria-label={t('notesFilter')}>
          {groups.map(({ kind, quotes }) => (
            <li key={kind}>
              <button type="button" class="chip" aria-pressed={there.includes(kind)} onClick={() => switchKind(kind)}>
                {t(NOTE_TEXTS[kind].label)} <span class="count">{formatNumber(quotes)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {groups
        .filter(({ kind }) => there.length === 0 || there.includes(kind))
        .map((group) => (
          <Group key={group.kind} {...group} />
        ))}
    </Fold>
  );
}

function Group({ kind, quotes, evidence }: NoteGroup): JSX.Element {
  return (
    <section class="notes">
      <h4>
        {t(NOTE_TEXTS[kind].label)} <span class="count">{plural('quoteCount', quotes)}</span>
      </h4>
      <p class="notes-sentence">{t(NOTE_TEXTS[kind].sentence)}</p>
      <ul>
        {evidence.map(({ words, speakers, inferred }, at) => (
          <li key={at}>
            <Words>{words}</Words> <span class="notes-speakers">{speakers.join(', ')}</span>{' '}
            {inferred && <span class="qp-tag">{t('inferred')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
