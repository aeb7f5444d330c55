import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { quotesOnPage } from '../lib/describe/quotes';
import type { QuotePlace } from '../lib/messages';
import type { QuoteMatch, SourceMatch } from '../lib/report';
import { CoverageStrip } from './CoverageStrip';
import { EntityList } from './EntityList';
import { MissingParagraphs } from './MissingParagraphs';
import { NoteList } from './NoteList';
import { QuoteList } from './QuoteList';
import { ReadBanner } from './ReadBanner';
import { SourceHeader } from './SourceHeader';
import { SpeakerLegend } from './SpeakerLegend';

interface Props {
  match: SourceMatch;
  onJump(place: QuotePlace): void;
  onCopy(match: QuoteMatch): void;
  onKeep(): void;
}

/** One source as a page shows it. */
export function PageSource({ match, onJump, onCopy, onKeep }: Props): JSX.Element {
  const { source, quotes } = match;
  const title = useId();
  return (
    <article class={match.read ? 'is-read' : undefined} aria-labelledby={title}>
      {match.read && <ReadBanner onKeep={onKeep} />}
      <SourceHeader source={source} id={title} />
      {!match.read && <CoverageStrip match={match} />}
      <SpeakerLegend source={source} matches={quotes} />
      <QuoteList source={source} groups={quotesOnPage(match)} onJump={onJump} onCopy={onCopy} />
      <MissingParagraphs match={match} />
      <NoteList source={source} quotes={new Set(quotes.map((quote) => quote.id))} />
      <EntityList source={source} />
    </article>
  );
}
