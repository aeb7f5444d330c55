import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardStyle } from '../components/card-style';
import { QuoteCard } from '../components/QuoteCard';
import { ChosenColors } from '../components/speaker-colors';
import { Card } from '../lib/page/card';
import { currentScanner, handoff } from '../lib/page/handoff';

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
      render(
        <ChosenColors.Provider value={annotations.colors}>
          <QuoteCard source={source} match={match} isRead={isRead} onClose={onClose} />
        </ChosenColors.Provider>,
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
