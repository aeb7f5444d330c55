import type { JSX } from 'preact';
import { type SpeakerTally, tallySpeakers } from '../lib/describe/tally';
import { typeset } from '../lib/describe/words';
import { formatNumber, plural, t } from '../lib/i18n';
import { PALETTE, speakerColor } from '../lib/palette';
import type { QuoteMatch } from '../lib/report';
import type { Source } from '../lib/source/types';

/**
 * Whose colour is whose, and how often each is quoted. More speakers than colours are numbered, so that those who share
 * one can be told apart.
 * @param matches the quotes on the page, or null where a source is read by itself
 */
export function SpeakerLegend(props: { source: Source; matches: QuoteMatch[] | null }): JSX.Element | null {
  const tallies = tallySpeakers(props.source, props.matches);
  if (tallies.length === 0) return null;
  const isShared = tallies.some(({ place }) => place >= PALETTE.length);
  return (
    <section class="legend">
      <h3>{t('speakers')}</h3>
      <ul>
        {tallies.map((tally, at) => (
          <li key={tally.speaker.id} class={props.matches && !tally.onPage ? 'legend-absent' : undefined}>
            <span class="qp-swatch" style={{ '--qp-speaker': speakerColor(tally.place) }} aria-hidden="true">
              {isShared && formatNumber(at + 1)}
            </span>
            <span class="legend-who">
              <span class="legend-name">{tally.speaker.name}</span>{' '}
              {tally.speaker.role && <span class="legend-role">{typeset(tally.speaker.role)}</span>}
            </span>
            <Count {...tally} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Count({ total, found }: SpeakerTally): JSX.Element | null {
  if (total === 0) return null;
  if (found === null) return <span class="legend-count">{plural('quoteCount', total)}</span>;
  const numbers = [formatNumber(found), formatNumber(total)] as const;
  return (
    <span class="legend-count">
      <span aria-hidden="true">{t('quotesOf', ...numbers)}</span>
      <span class="qp-quiet">{t('quotesOfLabel', ...numbers)}</span>
    </span>
  );
}
