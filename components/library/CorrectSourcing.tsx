import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Quote, Source, Span } from '../../lib/source/types';
import type { Correction } from '../../lib/sources/review';
import { AddNote } from './AddNote';
import { CorrectMedium } from './CorrectMedium';

/** What of a quote's sourcing is being corrected. */
export type Sourcing = 'medium' | 'note';

interface Props {
  source: Source;
  quote: Quote;
  /** What is selected in the article. */
  selected: Span | null;
  open: Sourcing | null;
  onOpen(open: Sourcing | null): void;
  onCorrect(correction: Correction): void;
}

/** Corrects how a quote came to the article: each on demand, since it is rarely wrong. */
export function CorrectSourcing({ source, quote, selected, open, onOpen, onCorrect }: Props): JSX.Element {
  const id = useId();
  const buttons = { medium: useRef<HTMLButtonElement>(null), note: useRef<HTMLButtonElement>(null) };

  const toggle = (what: Sourcing, label: string) => (
    <button
      ref={buttons[what]}
      type="button"
      class="action"
      aria-expanded={open === what}
      aria-controls={id}
      onClick={() => onOpen(open === what ? null : what)}
    >
      {label}
    </button>
  );

  function correct(correction: Correction): void {
    // What was pressed goes away with its form.
    if (open) buttons[open].current?.focus();
    onOpen(null);
    onCorrect(correction);
  }

  const rest = { source, quote, selected, onCorrect: correct };
  return (
    <>
      <div class="correct-actions">
        {toggle('medium', t('correctMedium'))}
        {toggle('note', t('noteAdd'))}
      </div>
      <div id={id}>
        {open === 'medium' && <CorrectMedium {...rest} />}
        {open === 'note' && <AddNote {...rest} />}
      </div>
    </>
  );
}
