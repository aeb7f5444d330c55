import type { JSX } from 'preact';
import { tallyEntities } from '../lib/describe/tally';
import { typeset } from '../lib/describe/words';
import { formatNumber, type MessageKey, plural, t } from '../lib/i18n';
import type { ParagraphMatch } from '../lib/report';
import type { Entity, Source } from '../lib/source/types';
import { Fold } from './Fold';

const KINDS: Record<Entity['kind'], MessageKey> = {
  person: 'namesPerson',
  organization: 'namesOrganization',
  place: 'namesPlace',
  work: 'namesWork',
  event: 'namesEvent',
};

interface Props {
  source: Source;
  /** What of it is on the page, or null where a source is read by itself. */
  paragraphs: readonly ParagraphMatch[] | null;
}

/** Who and what the article names, by type, the most mentioned first: on the page, and of how often in all. */
export function EntityList({ source, paragraphs }: Props): JSX.Element | null {
  if (source.entities.length === 0) return null;
  const tallies = tallyEntities(source, paragraphs);
  return (
    <Fold title={t('names')}>
      {(Object.keys(KINDS) as Entity['kind'][]).map((kind) => {
        const ofKind = tallies.filter(({ entity }) => entity.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind} class="names">
            <h4>{t(KINDS[kind])}</h4>
            <ul>
              {ofKind.map(({ entity, total, found }) => (
                <li key={entity.id} class={found === 0 ? 'names-absent' : undefined}>
                  <span lang={source.language}>{typeset(entity.name)}</span>{' '}
                  <span class="count" aria-hidden="true">
                    {found === total ? formatNumber(total) : t('quotesOf', formatNumber(found), formatNumber(total))}
                  </span>
                  <span class="qp-quiet">
                    {found === total
                      ? plural('mentions', total)
                      : t('mentionsOfLabel', formatNumber(found), formatNumber(total))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Fold>
  );
}
