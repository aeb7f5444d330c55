import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useSpeakerColor } from '../../components/speaker-colors';
import { Verdict } from '../../components/Verdict';
import { verdictSentence } from '../../lib/describe/verdict';
import { type MessageKey, t } from '../../lib/i18n';
import type { QuoteMatch } from '../../lib/report';
import type { Source } from '../../lib/source/types';
import { EDITS, type Edit } from './story';

const LABELS: Record<Edit, MessageKey> = {
  keep: 'welcomeKeep',
  'change-word': 'welcomeChangeWord',
  cut: 'welcomeCut',
  spell: 'welcomeSpell',
  'drop-marks': 'welcomeDropMarks',
  'give-away': 'welcomeGiveAway',
};

interface Props {
  source: Source;
  edit: Edit;
  /** What was found of the quote; null until it was looked for. */
  match: QuoteMatch | null;
  onEdit(edit: Edit): void;
}

/** What the person does to a quote of the story, and what Quoteprint says of it. */
export function Editor({ source, edit, match, onEdit }: Props): JSX.Element {
  const name = useId();
  const colorAt = useSpeakerColor(source);
  return (
    <fieldset class="editor">
      <legend>{t('welcomeEditor')}</legend>
      <p>{t('welcomeEditorHow', source.speakers[0]?.name ?? '')}</p>
      <div class="editor-choices">
        {EDITS.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === edit} onChange={() => onEdit(one)} />
            <span>{t(LABELS[one])}</span>
          </label>
        ))}
      </div>
      <div class="editor-verdict" role="status">
        {match && (
          <p style={{ '--qp-speaker': colorAt(match.color) }}>
            <Verdict verdict={match.verdict} /> <span>{verdictSentence(match, source.quotes[0] ?? null)}</span>
          </p>
        )}
      </div>
    </fieldset>
  );
}
