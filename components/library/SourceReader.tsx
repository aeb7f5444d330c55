import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Sighting } from '../../lib/library/database';
import { correctionsOf, type KeptSource, silentRegions, unplacedIn } from '../../lib/library/kept-source';
import { wordsOf } from '../../lib/sources/named-words';
import type { Correction } from '../../lib/sources/review';
import { inOneStep, withoutCorrection } from '../../lib/sources/steps';
import { EntityList } from '../EntityList';
import { NoteList } from '../NoteList';
import { SpeakerLegend } from '../SpeakerLegend';
import { ArticleText, quoteKeyId, stretchId } from './ArticleText';
import { CorrectQuote } from './CorrectQuote';
import { CorrectSourcing, type Sourcing } from './CorrectSourcing';
import { CorrectSpeakers } from './CorrectSpeakers';
import { MarkWords } from './MarkWords';
import { QuoteFacts } from './QuoteFacts';
import { ReaderHead } from './ReaderHead';
import { UnplacedCorrections } from './UnplacedCorrections';
import { useKeptFocus } from './use-kept-focus';
import { useSelectedWords } from './use-selected-words';

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
  const head = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [sourcing, setSourcing] = useState<Sourcing | null>(null);
  const [isMarking, setMarking] = useState(false);
  const selected = useSelectedWords(source, text);
  const keepFocus = useKeptFocus(source, head);
  const unplaced = useMemo(() => unplacedIn(source).map(({ correction }) => correction), [source]);
  const silent = useMemo(() => silentRegions(source), [source]);
  const corrections = correctionsOf(source);
  const quote = source.quotes.find(({ id }) => id === chosen);
  // With a form open that asks for words, what is selected is for it.
  const marks = isOwn && (isMarking || (selected.spans.length > 0 && !(quote && sourcing)));

  // Begins at its top, where screen readers read on.
  useEffect(() => {
    head.current?.focus();
    head.current?.scrollIntoView?.({ block: 'end' });
  }, []);

  useEffect(() => {
    // The panel that comes up from below may cover it.
    if (chosen !== null) document.getElementById(stretchId(chosen))?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);

  function choose(event: MouseEvent): void {
    const id = (event.target as Element).closest<HTMLElement>('[data-quote]')?.dataset.quote;
    if (id === undefined) return;
    // Who selects words of a quote wants these words; a click by key comes as none.
    if (event.detail > 0 && document.getSelection()?.isCollapsed === false) return;
    document.getElementById(quoteKeyId(id))?.focus({ preventScroll: true });
    setChosen(id);
    setSourcing(null);
    setMarking(false);
  }

  function close(): void {
    if (chosen !== null) document.getElementById(quoteKeyId(chosen))?.focus();
    setChosen(null);
  }

  function endMarking(): void {
    // Without a jump: the words may be far down.
    head.current?.focus({ preventScroll: true });
    setMarking(false);
    selected.clear();
  }

  function putCorrections(next: Correction[]): void {
    keepFocus();
    onCorrect(next);
  }

  const correct = (...more: Correction[]) => putCorrections([...corrections, ...inOneStep(more)]);

  return (
    <article
      class="reader"
      aria-labelledby={title}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        if (marks) endMarking();
        else if (quote) close();
      }}
    >
      <ReaderHead
        box={head}
        title={title}
        source={source}
        seen={seen}
        isOwn={isOwn}
        unplaced={unplaced.length}
        onExport={onExport}
        onDelete={onDelete}
        onMark={() => setMarking(true)}
        onCorrections={putCorrections}
      />
      <ArticleText source={source} silent={silent} chosen={chosen} text={text} />
      <aside class="reader-aside" aria-label={t('facts')}>
        {marks && (
          <MarkWords
            source={source}
            selected={selected.spans}
            isAsked={isMarking}
            onCorrect={(...more) => {
              endMarking();
              correct(...more);
            }}
            onClose={endMarking}
          />
        )}
        {quote && !marks && (
          <QuoteFacts
            source={source}
            quote={quote}
            onClose={close}
            onRemoveNote={
              isOwn
                ? ({ kind, evidence, inferred }) =>
                    correct({
                      quote: wordsOf(source, quote.span),
                      note: { action: 'remove', kind, evidence: wordsOf(source, evidence), inferred },
                      reason: t('correctedByHand'),
                    })
                : null
            }
          >
            {isOwn && (
              <>
                <CorrectQuote
                  key={`${quote.id} ${quote.speaker}`}
                  source={source}
                  quote={quote}
                  onCorrect={(...more) => correct(...more)}
                />
                <CorrectSourcing
                  key={quote.id}
                  source={source}
                  quote={quote}
                  selected={selected.spans[0] ?? null}
                  open={sourcing}
                  onOpen={(open) => {
                    selected.clear();
                    setSourcing(open);
                  }}
                  onCorrect={correct}
                />
              </>
            )}
          </QuoteFacts>
        )}
        <UnplacedCorrections
          corrections={unplaced}
          onRemove={(one) => putCorrections(withoutCorrection(corrections, one))}
        />
        <SpeakerLegend source={source} matches={null} />
        {isOwn && <CorrectSpeakers source={source} onCorrect={correct} />}
        <NoteList source={source} quotes={new Set(source.quotes.map(({ id }) => id))} />
        <EntityList source={source} paragraphs={null} />
      </aside>
    </article>
  );
}
