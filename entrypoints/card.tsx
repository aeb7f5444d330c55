import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardStyle } from '../components/card-style';
import { QuoteCard } from '../components/QuoteCard';
import { Card } from '../lib/page/card';
import { currentScanner, handoff } from '../lib/page/handoff';
import { viewerOf } from '../lib/page/viewer-of';

/** Explains the quote that a person points at or asks for. */
export default defineUnlistedScript(() => {
  const scanner = currentScanner();
  const { annotations } = handoff;
  if (!scanner || !annotations || handoff.viewer) return;
  const { signal } = scanner;
  const card = new Card({
    style: cardStyle,
    quotes: () => annotations.quotes,
    draw: (into, { source, match }, onClose) => {
      const isRead = source === annotations.article;
      render(<QuoteCard source={source} match={match} isRead={isRead} onClose={onClose} />, into);
    },
    erase: (from) => render(null, from),
    isAlive: () => scanner.isAlive(),
    signal,
  });
  handoff.viewer = viewerOf(annotations, card);
});
