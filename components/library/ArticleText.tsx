import type { JSX, RefObject } from 'preact';
import { type Piece, piecesOf } from '../../lib/describe/pieces';
import { placeOf } from '../../lib/describe/quotes';
import { t } from '../../lib/i18n';
import type { Quote, Source, Span } from '../../lib/source/types';
import { useSpeakerColor } from '../speaker-colors';

interface Props {
  source: Source;
  /** Where a person has said that there is no speech. */
  silent: Span[];
  /** Id of the quote that is told about, if any. */
  chosen: string | null;
  /** Is given the element whose paragraphs have their id as `data-paragraph`. */
  text: RefObject<HTMLDivElement | null>;
}

/** The article as it was written, with what its speakers say in their colours. All that belongs to a quote has its id as `data-quote`. */
export function ArticleText({ source, silent, chosen, text }: Props): JSX.Element {
  return (
    <div ref={text} class="article-text" lang={source.language}>
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
  const colorAt = useSpeakerColor(source);
  if (!quote) return <span class={silent ? 'no-speech' : undefined}>{text}</span>;
  return (
    <>
      {first && (
        // Apart from the words: what takes the focus when it is pressed keeps Chrome from selecting words in it.
        <button
          type="button"
          id={quoteKeyId(quote.id)}
          class="said-key"
          data-quote={quote.id}
          aria-pressed={isChosen}
          aria-label={t('cardLabel', speakerOf(source, quote))}
        />
      )}
      <span
        id={first ? stretchId(quote.id) : undefined}
        class="said"
        data-kind={quote.kind}
        data-quote={quote.id}
        data-chosen={isChosen}
        style={{ '--qp-speaker': colorAt(placeOf(source, quote.speaker)) }}
      >
        {text}
      </span>
    </>
  );
}

function speakerOf(source: Source, { speaker }: Quote): string {
  return source.speakers.find(({ id }) => id === speaker)?.name ?? t('speakerUnnamed');
}

/** Id of the words with which a quote begins. */
export function stretchId(quote: string): string {
  return `quote-${quote}`;
}

/** Id of the button of a quote, for those who go by key. */
export function quoteKeyId(quote: string): string {
  return `key-${quote}`;
}
