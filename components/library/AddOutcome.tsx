import type { JSX } from 'preact';
import { typeset } from '../../lib/describe/words';
import { plural, t } from '../../lib/i18n';
import type { Outcome } from '../../lib/library/intake';

interface Props {
  outcome: Outcome;
  onReplace(): void;
  onClose(): void;
}

/** Duplicates whose titles are told; the rest is counted. */
const MOST = 5;

/** What came of adding: what is kept, what was there already, and what could not be added and why. */
export function AddOutcome({ outcome, onReplace, onClose }: Props): JSX.Element {
  const { kept, known, problems } = outcome;
  return (
    <section class="outcome" role="status">
      {kept.length > 0 && <p class="outcome-kept">{plural('addKept', kept.length)}</p>}
      {known.length > 0 && (
        <div class="outcome-known">
          <p>{plural('addKnown', known.length)}</p>
          <ul>
            {known.slice(0, MOST).map(({ id, title }) => (
              <li key={id} class="qp-words">
                {typeset(title)}
              </li>
            ))}
            {known.length > MOST && <li>…</li>}
          </ul>
          <button type="button" class="action" onClick={onReplace}>
            {plural('addReplace', known.length)}
          </button>
        </div>
      )}
      {problems.length > 0 && (
        <div class="outcome-problems">
          <p>{t('addProblems')}</p>
          <ul>
            {problems.map(({ name, reason }, at) => (
              <li key={at}>
                <b>{name}</b> {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
      <button type="button" class="action" onClick={onClose}>
        {t('outcomeClose')}
      </button>
    </section>
  );
}
