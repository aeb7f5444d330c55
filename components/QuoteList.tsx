import type { JSX } from 'preact';
import type { QuoteGroup } from '../lib/describe/quotes';
import { t } from '../lib/i18n';
import type { QuotePlace } from '../lib/messages';
import type { QuoteMatch } from '../lib/report';
import type { Source } from '../lib/source/types';
import { QuoteItem } from './QuoteItem';

interface Props {
  source: Source;
  groups: QuoteGroup[];
  onJump?(place: QuotePlace): void;
  onCopy?(match: QuoteMatch): void;
}

/** Quotes under their speakers; the changed ones, if any, before all others. */
export function QuoteList({ source, groups, onJump, onCopy }: Props): JSX.Element {
  return (
    <section class="quotes">
      <h3>{t('quotes')}</h3>
      {groups.length === 0 && <p class="empty">{t('quotesNone')}</p>}
      {groups.map((group) => (
        <div key={groupKey(group)} class="quote-group">
          <h4 class={group.heading.changed ? undefined : 'quote-who'}>{groupTitle(group)}</h4>
          <ul>
            {group.entries.map((entry) => (
              <QuoteItem
                key={entry.key}
                source={source}
                entry={entry}
                named={group.heading.changed}
                {...(onJump ? { onJump } : {})}
                {...(onCopy ? { onCopy } : {})}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function groupKey({ heading }: QuoteGroup): string {
  return heading.changed ? 'changed' : `speaker ${heading.speaker?.id ?? ''}`;
}

function groupTitle({ heading }: QuoteGroup): string {
  return heading.changed ? t('quotesChanged') : (heading.speaker?.name ?? t('speakerUnnamed'));
}
