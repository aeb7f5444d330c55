import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { tallyQuotes } from '../../lib/describe/tally';
import { plural, t } from '../../lib/i18n';
import type { Sighting } from '../../lib/library/database';
import { correctionsOf, type KeptSource } from '../../lib/library/kept-source';
import type { Correction } from '../../lib/sources/review';
import { EntityList } from '../EntityList';
import { NoteList } from '../NoteList';
import { SourceHeader } from '../SourceHeader';
import { SpeakerLegend } from '../SpeakerLegend';
import { ArticleText, stretchId } from './ArticleText';
import { CorrectQuote } from './CorrectQuote';
import { CorrectSpeakers } from './CorrectSpeakers';
import { LastSeen } from './LastSeen';
import { QuoteFacts } from './QuoteFacts';

interface Props {
  source: KeptSource;
  /** Where it was last seen; null where that is not known. */
  seen: Sighting | null;
  /** What came with the extension stays. */
  isOwn: boolean;
  onExport(): void;
  onDelete(): void;
  /** Puts these corrections in the place of those there are. */
  onCorrect(corrections: Correction[]): void;
}

/** One source to be read: the article, and beside it what is known of it. */
export function SourceReader({ source, seen, isOwn, onExport, onDelete, onCorrect }: Props): JSX.Element {
  const title = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const quote = source.quotes.find(({ id }) => id === chosen);
  const head = useRef<HTMLDivElement>(null);
  const paragraphs = source.paragraphs.filter(({ kind }) => kind === 'paragraph').length;

  // Begins at its top, where screen readers read on.
  useEffect(() => {
    head.current?.focus();
    head.current?.scrollIntoView?.({ block: 'end' });
  }, []);

  useEffect(() => {
    // The panel that comes up from below may cover it.
    if (chosen !== null) document.getElementById(stretchId(chosen))?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);

  function close(): void {
    if (chosen !== null) document.getElementById(stretchId(chosen))?.focus();
    setChosen(null);
  }

  const corrections = correctionsOf(source);
  const correct = (...more: Correction[]) => onCorrect([...corrections, ...more]);

  return (
    <article
      class="reader"
      aria-labelledby={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && quote) close();
      }}
    >
      <div class="reader-head" ref={head} tabIndex={-1}>
        <SourceHeader source={source} id={title} />
        <p class="reader-facts">
          {plural('paragraphCount', paragraphs)} · {plural('quoteCount', tallyQuotes(source, null).total)} ·{' '}
          {t(isOwn ? 'originOwn' : 'originBundled')} <Address url={source.url} />
        </p>
        {seen && <LastSeen seen={seen} />}
        <p class="reader-actions">
          <button type="button" class="action" onClick={onExport}>
            {t('exportOne')}
          </button>
          {isOwn && (
            <button type="button" class="action" onClick={onDelete}>
              {t('delete')}
            </button>
          )}
          {corrections.length > 0 && (
            <button type="button" class="action" onClick={() => onCorrect(corrections.slice(0, -1))}>
              {plural('correctUndo', corrections.length)}
            </button>
          )}
        </p>
      </div>
      <ArticleText source={source} chosen={chosen} onChoose={setChosen} />
      <aside class="reader-aside" aria-label={t('facts')}>
        {quote && (
          <QuoteFacts source={source} quote={quote} onClose={close}>
            {isOwn && (
              <CorrectQuote
                key={`${quote.id} ${quote.speaker}`}
                source={source}
                quote={quote}
                onCorrect={(correction) => {
                  correct(correction);
                  // What is no quote is not there to go back to.
                  if ('notSpeech' in correction) head.current?.focus();
                }}
              />
            )}
          </QuoteFacts>
        )}
        <SpeakerLegend source={source} matches={null} />
        {isOwn && <CorrectSpeakers source={source} onCorrect={correct} />}
        <NoteList source={source} quotes={new Set(source.quotes.map(({ id }) => id))} />
        <EntityList source={source} />
      </aside>
    </article>
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
