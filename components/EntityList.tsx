import type { JSX } from 'preact';
import { typeset } from '../lib/describe/words';
import { formatNumber, type MessageKey, plural, t } from '../lib/i18n';
import type { Entity, Source } from '../lib/source/types';
import { Fold } from './Fold';

const KINDS: Record<Entity['kind'], MessageKey> = {
  person: 'namesPerson',
  organization: 'namesOrganization',
  place: 'namesPlace',
  work: 'namesWork',
  event: 'namesEvent',
};

/** Who and what the article names, by type, the most mentioned first. */
export function EntityList({ source }: { source: Source }): JSX.Element | null {
  if (source.entities.length === 0) return null;
  return (
    <Fold title={t('names')}>
      {(Object.keys(KINDS) as Entity['kind'][]).map((kind) => {
        const entities = source.entities.filter((entity) => entity.kind === kind);
        if (entities.length === 0) return null;
        entities.sort((a, b) => b.mentions.length - a.mentions.length);
        return (
          <section key={kind} class="names">
            <h4>{t(KINDS[kind])}</h4>
            <ul>
              {entities.map(({ id, name, mentions }) => (
                <li key={id}>
                  <span lang={source.language}>{typeset(name)}</span>{' '}
                  <span class="count" aria-hidden="true">
                    {formatNumber(mentions.length)}
                  </span>
                  <span class="qp-quiet">{plural('mentions', mentions.length)}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Fold>
  );
}
