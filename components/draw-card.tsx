import { render } from 'preact';
import { citeOnPage } from '../lib/export/citation';
import type { Annotations } from '../lib/page/annotations';
import type { CardOptions } from '../lib/page/card';
import { copyText } from '../lib/page/clipboard';
import type { AnnotatedQuote } from '../lib/page/matched';
import type { Neighbours } from '../lib/page/neighbours';
import { linkToRanges } from '../lib/page/quote-link';
import type { Walk } from './CardWalk';
import type { Copy } from './CopyActions';
import { CARD_PARTS, QuoteCard } from './QuoteCard';
import { SpeakerColors } from './speaker-colors';

/**
 * Draws the cards of a document's quotes.
 *
 * @param onSummary shows the summary of the page
 */
export function cardOf(
  annotations: Pick<Annotations, 'article' | 'colors'>,
  onSummary: () => void,
): Pick<CardOptions, 'parts' | 'draw' | 'erase'> {
  return {
    parts: CARD_PARTS,
    draw: (into, quote, neighbours, { close, go }, parts) => {
      const { source, match } = quote;
      const isRead = source === annotations.article;
      const copies = copiesOf(quote, isRead);
      const walk = neighbours && walkOf(neighbours, go);
      render(
        <SpeakerColors.Provider value={annotations.colors}>
          <QuoteCard
            source={source}
            match={match}
            parts={parts}
            isRead={isRead}
            walk={walk}
            copies={copies}
            onSummary={onSummary}
            onClose={close}
          />
        </SpeakerColors.Provider>,
        into,
      );
    },
    erase: (from) => render(null, from),
  };
}

/** What can be copied of a quote; a frame without an address of its own has no link. */
function copiesOf({ source, match, ranges }: AnnotatedQuote, isSource: boolean): Copy[] {
  const page = { url: location.href, title: document.title, isSource };
  const citation: Copy = { label: 'copyCitation', copy: () => copyText(citeOnPage(source, match, page)) };
  const link: Copy = { label: 'copyLink', copy: async () => copyText(await linkToRanges(ranges)) };
  return location.protocol.startsWith('http') ? [citation, link] : [citation];
}

function walkOf(
  { position, count, previous, next, ofSpeaker }: Neighbours,
  go: (quote: AnnotatedQuote) => void,
): Walk | null {
  if (count < 2) return null;
  return {
    position,
    count,
    onPrevious: () => go(previous),
    onNext: () => go(next),
    onSameSpeaker: ofSpeaker && (() => go(ofSpeaker)),
  };
}
