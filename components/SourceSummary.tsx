import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { quotesOfSource } from '../lib/describe/quotes';
import { tallyQuotes } from '../lib/describe/tally';
import { plural } from '../lib/i18n';
import type { Source } from '../lib/source/types';
import { EntityList } from './EntityList';
import { NoteList } from './NoteList';
import { QuoteList } from './QuoteList';
import { ReportedSpeech } from './ReportedSpeech';
import { SourceHeader } from './SourceHeader';
import { SpeakerLegend } from './SpeakerLegend';

/** A source read by itself: who speaks in it, what is quoted, what is only reported, and how the article knows. */
export function SourceSummary({ source }: { source: Source }): JSX.Element {
  const title = useId();
  const groups = quotesOfSource(source);
  const paragraphs = source.paragraphs.filter(({ kind }) => kind === 'paragraph').length;
  return (
    <article aria-labelledby={title}>
      <SourceHeader source={source} id={title} />
      <p class="summary-numbers">
        {plural('paragraphCount', paragraphs)} · {plural('quoteCount', tallyQuotes(source, null).total)}
      </p>
      <SpeakerLegend source={source} matches={null} />
      {groups.length > 0 && <QuoteList source={source} groups={groups} />}
      <ReportedSpeech source={source} />
      <NoteList source={source} quotes={new Set(source.quotes.map((quote) => quote.id))} />
      <EntityList source={source} paragraphs={null} />
    </article>
  );
}
