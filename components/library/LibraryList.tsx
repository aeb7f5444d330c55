import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { locale, plural, t } from '../../lib/i18n';
import { findSummaries, listed } from '../../lib/library/find-summaries';
import type { ListedSummary } from '../../lib/library/summary';
import { SourceRows } from './SourceRows';

interface Props {
  summaries: ListedSummary[];
  /** Why the person's own are not among them; null where nothing is wrong. */
  problem: string | null;
  opened: string | null;
  onOpen(id: string): void;
}

/** All sources, with what finds one of them. */
export function LibraryList({ summaries, problem, opened, onOpen }: Props): JSX.Element {
  const [query, setQuery] = useState('');
  const list = useMemo(() => listed(summaries, locale()), [summaries]);
  const found = useMemo(() => findSummaries(list, query), [list, query]);
  return (
    <>
      <div class="search">
        <input
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <p class="search-count" role="status">
          {plural('sourceCount', found.length)}
        </p>
      </div>
      {problem !== null && (
        <p class="problem" role="alert">
          {t('libraryProblem', problem)}
        </p>
      )}
      {found.length > 0 ? (
        <SourceRows key={query} summaries={found} opened={opened} onOpen={onOpen} />
      ) : (
        <p class="nothing">{t(summaries.length > 0 ? 'searchNothing' : 'shelfEmpty')}</p>
      )}
    </>
  );
}
