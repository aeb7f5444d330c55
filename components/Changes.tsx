import type { JSX } from 'preact';
import { redline } from '../lib/describe/redline';
import { brief, closed, typeset } from '../lib/describe/words';
import { plural, t } from '../lib/i18n';
import type { Change } from '../lib/report';

/** Words that the page does not have. Struck out, and said to be removed to who can't see it. */
function Removed({ children }: { children: string }): JSX.Element {
  return (
    <del class="qp-del">
      <span class="qp-quiet">{t('changeRemoved')}</span>
      {typeset(children)}
    </del>
  );
}

/** Words that only the page has. */
function Added({ children }: { children: string }): JSX.Element {
  return (
    <ins class="qp-ins">
      <span class="qp-quiet">{t('changeAdded')}</span>
      {typeset(children)}
    </ins>
  );
}

/** One change: source words → page words, or which of them are missing. */
function ChangeLine({ from, to }: Change): JSX.Element {
  return (
    <>
      {from && <Removed>{from}</Removed>}
      {from && to && <span class="qp-arrow"> → </span>}
      {to && <Added>{to}</Added>}
      {!(from && to) && <span class="qp-aside"> {t(from ? 'changeDropped' : 'changeInserted')}</span>}
    </>
  );
}

/**
 * A short list of changes, made of phrases only, so that it may stand inside a button.
 * @param most how many are shown; the rest is counted
 */
export function ChangeSummary({ changes, most }: { changes: readonly Change[]; most: number }): JSX.Element {
  const shown = changes.slice(0, most);
  return (
    <span class="qp-changes">
      {shown.map((change, at) => (
        <span key={at}>
          <ChangeLine from={brief(change.from, MOST_WORDS)} to={brief(change.to, MOST_WORDS)} />
        </span>
      ))}
      {changes.length > most && <span class="qp-aside">{plural('moreChanges', changes.length - most)}</span>}
    </span>
  );
}

/** The page's wording with the changes in their places; where they can't be placed, one after the other. */
export function Redline({ source, page, changes }: { source: string; page: string; changes: Change[] }): JSX.Element {
  const stretches = redline(closed(source), closed(page), changes);
  if (!stretches) {
    return (
      <ul class="qp-changes">
        {changes.map((change, at) => (
          <li key={at}>
            <ChangeLine {...change} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <p class="qp-redline">
      “
      {stretches.map((stretch, at) => (
        <span key={at}>
          {at > 0 && ' '}
          {'same' in stretch ? typeset(stretch.same) : <Both {...stretch} />}
        </span>
      ))}
      ”
    </p>
  );
}

function Both({ from, to }: Change): JSX.Element {
  return (
    <>
      {from && <Removed>{from}</Removed>}
      {from && to && ' '}
      {to && <Added>{to}</Added>}
    </>
  );
}

/** In a list; the whole of a change is on the card. */
const MOST_WORDS = 9;
