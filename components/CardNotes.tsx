import type { JSX } from 'preact';
import { inContext } from '../lib/describe/in-context';
import { NOTE_TEXTS, type ToldNote } from '../lib/describe/note';
import { t } from '../lib/i18n';
import type { Source } from '../lib/source/types';

/** How the article comes by a quote; each fact unfolds to the words that show it. */
export function CardNotes({ source, notes }: { source: Source; notes: ToldNote[] }): JSX.Element | null {
  if (notes.length === 0) return null;
  return (
    <div class="qp-card-part">
      <h3 class="qp-card-kicker">{t('howItIsKnown')}</h3>
      <ul>
        {notes.map((note, at) => (
          <li key={at}>
            {note.evidence ? (
              <details class="qp-card-note">
                <summary>
                  <Fact {...note} />
                </summary>
                <Evidence source={source} note={note} />
              </details>
            ) : (
              <Fact {...note} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Fact({ kind, inferred }: ToldNote): JSX.Element {
  return (
    <>
      <b>{t(NOTE_TEXTS[kind].label)}.</b> {t(NOTE_TEXTS[kind].sentence)}{' '}
      {inferred && <span class="qp-tag">{t('inferred')}</span>}
    </>
  );
}

function Evidence({ source, note }: { source: Source; note: ToldNote }): JSX.Element {
  const { before, words, after } = inContext(source, note.span, MOST_WORDS);
  return (
    <p class="qp-card-context" lang={source.language}>
      {before}
      <mark>{words}</mark>
      {after}
    </p>
  );
}

/** On either side of the words that show it: enough to see whom they are about. */
const MOST_WORDS = 12;
