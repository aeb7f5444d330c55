import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Walk } from '../components/CardWalk';
import type { Copy } from '../components/CopyActions';
import { cardStyle } from '../components/card-style';
import { QuoteCard } from '../components/QuoteCard';
import { citeOnPage } from '../lib/export/citation';
import { Card, type CardControls } from '../lib/page/card';
import { copyText } from '../lib/page/clipboard';
import { currentScanner, handoff } from '../lib/page/handoff';
import type { AnnotatedQuote } from '../lib/page/matched';
import type { Neighbours } from '../lib/page/neighbours';
import { linkToRanges } from '../lib/page/quote-link';

/** Explains the quote that a person points at or asks for. */
export default defineUnlistedScript(() => {
  const scanner = currentScanner();
  const { annotations } = handoff;
  if (!scanner || !annotations || handoff.viewer) return;
  const { signal } = scanner;
  const card = new Card({
    style: cardStyle,
    quotes: () => annotations.quotes,
    draw: (into, quote, neighbours, { close, go }) => {
      const { source, match } = quote;
      const isRead = source === annotations.article;
      const copies = copiesOf(quote, isRead);
      const walk = neighbours && walkOf(neighbours, go);
      render(
        <QuoteCard source={source} match={match} isRead={isRead} walk={walk} copies={copies} onClose={close} />,
        into,
      );
    },
    erase: (from) => render(null, from),
    isAlive: () => scanner.isAlive(),
    signal,
  });
  handoff.viewer = {
    jump: (place) => {
      const quote = annotations.bring(place);
      if (quote) card.jumpTo(quote);
      return quote !== null;
    },
    next: (startOver) => card.next(startOver),
    refresh: () => card.refresh(),
  };
});

/** What can be copied of a quote; a frame without an address of its own has no link. */
function copiesOf({ source, match, ranges }: AnnotatedQuote, isSource: boolean): Copy[] {
  const page = { url: location.href, title: document.title, isSource };
  const citation: Copy = { label: 'copyCitation', copy: () => copyText(citeOnPage(source, match, page)) };
  const link: Copy = { label: 'copyLink', copy: async () => copyText(await linkToRanges(ranges)) };
  return location.protocol.startsWith('http') ? [citation, link] : [citation];
}

function walkOf({ position, count, previous, next, ofSpeaker }: Neighbours, go: CardControls['go']): Walk | null {
  if (count < 2) return null;
  return {
    position,
    count,
    onPrevious: () => go(previous),
    onNext: () => go(next),
    onSameSpeaker: ofSpeaker && (() => go(ofSpeaker)),
  };
}
