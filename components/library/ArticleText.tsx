import type { JSX } from 'preact';
import { type Piece, piecesOf } from '../../lib/describe/pieces';
import { placeOf } from '../../lib/describe/quotes';
import { t } from '../../lib/i18n';
import { speakerColor } from '../../lib/palette';
import type { Quote, Source } from '../../lib/source/types';

interface Props {
  source: Source;
  /** Id of the quote that is told about, if any. */
  chosen: string | null;
  onChoose(quote: string): void;
}

/** The article as it was written, with what its speakers say in their colours. A press on a quote chooses it. */
export function ArticleText({ source, chosen, onChoose }: Props): JSX.Element {
  return (
    <div class="article-text" lang={source.language}>
      {source.paragraphs.map((paragraph) => {
        const Tag = paragraph.kind === 'heading' ? 'h3' : 'p';
        return (
          <Tag key={paragraph.id}>
            {piecesOf(source, paragraph).map((piece, at) => (
              <Stretch
                key={at}
                source={source}
                piece={piece}
                isChosen={piece.quote?.id === chosen}
                onChoose={onChoose}
              />
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
  onChoose(quote: string): void;
}

function Stretch({ source, piece, isChosen, onChoose }: StretchProps): JSX.Element {
  const { text, quote, first } = piece;
  if (!quote) return <>{text}</>;
  const choose = () => onChoose(quote.id);
  const look = {
    class: 'said',
    'data-kind': quote.kind,
    'data-chosen': isChosen,
    style: { '--qp-speaker': speakerColor(placeOf(source, quote.speaker)) },
  };
  // biome-ignore lint/a11y/noStaticElementInteractions: keys have the quote's first stretch
  // biome-ignore lint/a11y/useKeyWithClickEvents: keys have the quote's first stretch
  if (!first) return <span {...look} onClick={choose} children={text} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button's words do not break into lines with the text around it
    <span
      {...look}
      id={stretchId(quote.id)}
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-description={speakerOf(source, quote)}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose();
      }}
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
