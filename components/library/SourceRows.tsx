import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { typeset } from '../../lib/describe/words';
import { plural, t } from '../../lib/i18n';
import type { ListedSummary } from '../../lib/library/summary';
import { SourceLine } from '../SourceLine';
import { lastSeen } from './LastSeen';

/** Height of a row in CSS pixels, in which every line has room for two where the list is narrow; the style sheet has it too. */
const ROW = 128;
/** Rows that are drawn before and behind those in view. */
const SPARE = 6;
/** What is taken as the list's height, in CSS pixels, until it has one. */
const HEIGHT = 800;

interface Props {
  summaries: ListedSummary[];
  /** Id of the source that is read. */
  opened: string | null;
  onOpen(id: string): void;
}

/** The sources as a list box: only the rows in view are drawn, so that ten thousand cost no more than ten. */
export function SourceRows({ summaries, opened, onOpen }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(HEIGHT);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      summaries.findIndex(({ id }) => id === opened),
    ),
  );
  const last = summaries.length - 1;
  const at = Math.min(active, last);

  useEffect(() => {
    const measure = () => setHeight(box.current?.clientHeight || HEIGHT);
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);

  // Where the source that is read is in the list, the list begins there.
  useEffect(() => move(at), []);

  function move(to: number): void {
    const next = Math.max(0, Math.min(last, to));
    setActive(next);
    const element = box.current;
    if (!element) return;
    if (next * ROW < element.scrollTop) element.scrollTop = next * ROW;
    const bottom = (next + 1) * ROW - element.clientHeight;
    if (bottom > element.scrollTop) element.scrollTop = bottom;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(height / ROW) - 1);
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    const step = steps[event.key];
    if (step !== undefined) move(at + step);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(last);
    else if (event.key === 'Enter' || event.key === ' ') onOpen(summaries[at]?.id ?? '');
    else return;
    event.preventDefault();
  }

  const from = Math.max(0, Math.floor(top / ROW) - SPARE);
  const to = Math.min(summaries.length, Math.ceil((top + height) / ROW) + SPARE);
  return (
    <div
      ref={box}
      class="rows"
      role="listbox"
      tabIndex={0}
      aria-label={t('shelf')}
      aria-activedescendant={at >= from && at < to ? rowId(at) : undefined}
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        const row = (target as Element).closest('[role=option]');
        const place = Number(row?.getAttribute('aria-posinset')) - 1;
        const summary = summaries[place];
        if (!summary) return;
        setActive(place);
        onOpen(summary.id);
      }}
      // The list box has the keys, and tells which row it is at: a row may be gone once it is out of view.
      onFocusIn={({ target }) => target !== box.current && box.current?.focus()}
      onScroll={() => setTop(box.current?.scrollTop ?? 0)}
    >
      <div class="rows-all" role="presentation" style={{ height: `${summaries.length * ROW}px` }}>
        {summaries.slice(from, to).map((summary, index) => {
          const place = from + index;
          return (
            <div
              key={summary.id}
              id={rowId(place)}
              class="row"
              role="option"
              tabIndex={-1}
              aria-selected={summary.id === opened}
              aria-setsize={summaries.length}
              aria-posinset={place + 1}
              data-active={place === at}
              style={{ insetBlockStart: `${place * ROW}px` }}
            >
              <Row summary={summary} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Row({ summary }: { summary: ListedSummary }): JSX.Element {
  const { title, language, quotes, reviewed, origin, seen } = summary;
  return (
    <>
      <span class="row-title" lang={language}>
        {typeset(title)}
      </span>
      <SourceLine source={summary} />
      <span class="row-facts">
        {plural('quoteCount', quotes)} · {t(origin === 'own' ? 'originOwn' : 'originBundled')} ·{' '}
        {t(reviewed ? 'markReviewed' : 'markAutomatic')}
      </span>
      {seen && <span class="row-facts">{lastSeen(seen)}</span>}
    </>
  );
}

const rowId = (place: number) => `row-${place}`;
