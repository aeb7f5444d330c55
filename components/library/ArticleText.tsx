import type { JSX, RefObject } from 'preact';
import { type Piece, piecesOf } from '../../lib/describe/pieces';
import { placeOf } from '../../lib/describe/quotes';
import { t } from '../../lib/i18n';
import { speakerColor } from '../../lib/palette';
import type { Quote, Source, Span } from '../../lib/source/types';

interface Props {
  source: Source;
  /** Where a person has said that there is no speech. */
  silent: Span[];
  /** Id of the quote that is told about, if any. */
  chosen: string | null;
  /** Is given the element whose paragraphs have their id as `data-paragraph`. */
  text: RefObject<HTMLDivElement | null>;
  onChoose(quote: string): void;
}

/** The article as it was written, with what its speakers say in their colours. A press on a quote chooses it. */
export function ArticleText({ source, silent, chosen, text, onChoose }: Props): JSX.Element {
  const choose = (target: EventTarget | null): boolean => {
    const quote = (target as Element).closest<HTMLElement>('[data-quote]')?.dataset.quote;
    if (quote !== undefined) onChoose(quote);
    return quote !== undefined;
  };
  return (
    <div
      ref={text}
      class="article-text"
      role="document"
      aria-label={t('fieldText')}
      lang={source.language}
      onClick={({ target }) => {
        // Who selects words of a quote wants these words.
        if (document.getSelection()?.isCollapsed ?? true) choose(target);
      }}
      onKeyDown={(event) => {
        if ((event.key === 'Enter' || event.key === ' ') && choose(event.target)) event.preventDefault();
      }}
    >
      {source.paragraphs.map((paragraph) => {
        const Tag = paragraph.kind === 'heading' ? 'h3' : 'p';
        return (
          <Tag key={paragraph.id} data-paragraph={paragraph.id}>
            {piecesOf(source, paragraph, silent).map((piece, at) => (
              <Stretch key={at} source={source} piece={piece} isChosen={piece.quote?.id === chosen} />
            ))}
          </Tag>
        );
      })}
    </div>
  );
}

interface StretchProps {
  source: Source;
  piece: Piece;
  isChosen: boolean;
}

function Stretch({ source, piece, isChosen }: StretchProps): JSX.Element {
  const { text, quote, first, silent } = piece;
  if (!quote) return <span class={silent ? 'no-speech' : undefined}>{text}</span>;
  const look = {
    class: 'said',
    'data-kind': quote.kind,
    'data-quote': quote.id,
    'data-chosen': isChosen,
    style: { '--qp-speaker': speakerColor(placeOf(source, quote.speaker)) },
  };
  // Keys have the quote's first stretch.
  if (!first) return <span {...look}>{text}</span>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button's words do not break into lines with the text around it
    <span
      {...look}
      id={stretchId(quote.id)}
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-description={speakerOf(source, quote)}
    >
      {text}
    </span>
  );
}

function speakerOf(source: Source, { speaker }: Quote): string {
  return source.speakers.find(({ id }) => id === speaker)?.name ?? t('speakerUnnamed');
}

/** Id of the element at which a quote begins. */
export function stretchId(quote: string): string {
  return `quote-${quote}`;
}
