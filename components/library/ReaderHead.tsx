import type { JSX, RefObject } from 'preact';
import { tallyQuotes } from '../../lib/describe/tally';
import { plural, t } from '../../lib/i18n';
import type { Sighting } from '../../lib/library/database';
import { correctionsOf, type KeptSource } from '../../lib/library/kept-source';
import type { Correction } from '../../lib/sources/review';
import { stepCount, withoutLastStep } from '../../lib/sources/steps';
import { SourceHeader } from '../SourceHeader';
import { LastSeen } from './LastSeen';

interface Props {
  box: RefObject<HTMLDivElement | null>;
  /** Id of the headline. */
  title: string;
  source: KeptSource;
  /** Where it was last seen on a page; null where that is not known. */
  seen: Sighting | null;
  /** What came with the extension stays. */
  isOwn: boolean;
  /** How many corrections find no place. */
  unplaced: number;
  onExport(): void;
  onDelete(): void;
  onMark(): void;
  /** Puts these corrections in the place of those there are. */
  onCorrections(corrections: Correction[]): void;
}

/** What a source is, and what can be done with it as a whole. */
export function ReaderHead(props: Props): JSX.Element {
  const { source, isOwn, unplaced, onCorrections } = props;
  const corrections = correctionsOf(source);
  const steps = stepCount(corrections);
  const paragraphs = source.paragraphs.filter(({ kind }) => kind === 'paragraph').length;
  return (
    <div class="reader-head" ref={props.box} tabIndex={-1}>
      <SourceHeader source={source} id={props.title} />
      {source.byline && <p class="reader-byline">{t('byline', source.byline)}</p>}
      <p class="reader-facts">
        {plural('paragraphCount', paragraphs)} · {plural('quoteCount', tallyQuotes(source, null).total)} ·{' '}
        {t(isOwn ? 'originOwn' : 'originBundled')} <Address url={source.url} />
        <span role="status">
          {steps > 0 && ` · ${plural('correctionCount', steps)}`}
          {unplaced > 0 && ` · ${plural('unplacedCount', unplaced)}`}
        </span>
      </p>
      {props.seen && <LastSeen seen={props.seen} />}
      <p class="reader-actions">
        <button type="button" class="action" onClick={props.onExport}>
          {t('exportOne')}
        </button>
        {isOwn && (
          <>
            <button type="button" class="action" onClick={props.onDelete}>
              {t('delete')}
            </button>
            <button type="button" class="action" onClick={props.onMark}>
              {t('markWords')}
            </button>
          </>
        )}
        {steps > 0 && (
          <button type="button" class="action" onClick={() => onCorrections(withoutLastStep(corrections))}>
            {plural('correctUndo', steps)}
          </button>
        )}
      </p>
    </div>
  );
}

/** A link to where the article was; to the web only, whatever a file claims. */
function Address({ url }: { url: string | undefined }): JSX.Element | null {
  if (!url || !/^https?:/i.test(url)) return null;
  return (
    <>
      ·{' '}
      <a href={url} target="_blank" rel="noreferrer">
        {new URL(url).host}
      </a>
    </>
  );
}
