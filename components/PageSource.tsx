import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { quotesOnPage } from '../lib/describe/quotes';
import type { ParagraphPlace, QuotePlace } from '../lib/messages';
import { isGrave, type QuoteMatch, type SourceMatch } from '../lib/report';
import { CoverageStrip } from './CoverageStrip';
import { EntityList } from './EntityList';
import { MissingParagraphs } from './MissingParagraphs';
import { NoteList } from './NoteList';
import { QuoteList } from './QuoteList';
import { ReadBanner } from './ReadBanner';
import { SourceHeader } from './SourceHeader';
import { type SpeakerActions, SpeakerLegend } from './SpeakerLegend';

/** What a person can do with a source on a page. */
export interface PageActions extends SpeakerActions {
  onJump(place: QuotePlace): void;
  /** Copies a quote that the page has of a source. */
  onCopy(source: SourceMatch, match: QuoteMatch): void;
  onScroll(place: ParagraphPlace): void;
  onKeep(): void;
}

interface Props {
  match: SourceMatch;
  /** Whether it folds away under its headline, since there are others; the first and what is grave are open. */
  folds: 'open' | 'closed' | null;
  actions: PageActions;
}

/** One source as a page shows it. */
export function PageSource({ match, folds, actions }: Props): JSX.Element {
  const { source, quotes } = match;
  const title = useId();
  const header = <SourceHeader source={source} id={title} />;
  const isOpen = folds === 'open' || quotes.some(({ verdict }) => isGrave(verdict));
  return (
    <article class={match.read ? 'is-read' : undefined} aria-labelledby={title}>
      {match.read && <ReadBanner onKeep={actions.onKeep} />}
      {folds === null ? (
        <>
          {header}
          <Parts match={match} actions={actions} />
        </>
      ) : (
        <details class="source-fold" open={isOpen}>
          <summary>{header}</summary>
          <Parts match={match} actions={actions} />
        </details>
      )}
    </article>
  );
}

function Parts({ match, actions }: Pick<Props, 'match' | 'actions'>): JSX.Element {
  const { source, quotes, paragraphs, silenced = [] } = match;
  return (
    <>
      {!match.read && <CoverageStrip match={match} onScroll={actions.onScroll} />}
      <SpeakerLegend source={source} matches={quotes} silenced={silenced} actions={actions} />
      <QuoteList
        source={source}
        groups={quotesOnPage(match)}
        onJump={actions.onJump}
        onCopy={(quote) => actions.onCopy(match, quote)}
      />
      <MissingParagraphs match={match} />
      <NoteList source={source} quotes={new Set(quotes.map((quote) => quote.id))} />
      <EntityList source={source} paragraphs={paragraphs} />
    </>
  );
}
