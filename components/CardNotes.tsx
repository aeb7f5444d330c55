import type { JSX } from 'preact';
import { NOTE_TEXTS, type ToldNote } from '../lib/describe/note';
import { t } from '../lib/i18n';
import { Words } from './Words';

/** How the article comes by a quote, each fact with the words that show it. */
export function CardNotes({ notes }: { notes: ToldNote[] }): JSX.Element | null {
  if (notes.length === 0) return null;
  return (
    <div class="qp-card-part">
      <h3 class="qp-card-kicker">{t('howItIsKnown')}</h3>
      <ul>
        {notes.map(({ kind, evidence, inferred }, at) => (
          <li key={at} class="qp-card-note">
            <b>{t(NOTE_TEXTS[kind].label)}.</b> {t(NOTE_TEXTS[kind].sentence)} {evidence && <Words>{evidence}</Words>}{' '}
            {inferred && <span class="qp-tag">{t('inferred')}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
