import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardStyle } from '../components/card-style';
import { QuoteCard } from '../components/QuoteCard';
import { isGrave } from '../lib/describe/verdict';
import type { Ask } from '../lib/messages';
import { Annotations } from '../lib/page/annotations';
import { Card } from '../lib/page/card';
import { currentScanner } from '../lib/page/handoff';

export default defineUnlistedScript(() => {
  const scanner = currentScanner();
  if (!scanner || scanner.annotator) return;
  const { signal } = scanner;
  const annotations = new Annotations({
    sources: (ids) => browser.runtime.sendMessage({ type: 'sources', ids: [...ids] } satisfies Ask<'sources'>),
    changed: () => {
      card.refresh();
      const quotes = annotations.quotes.map(({ match }) => match.verdict);
      const grave = quotes.filter(isGrave).length;
      const message: Ask<'found'> = { type: 'found', quotes: quotes.length, grave };
      browser.runtime.sendMessage(message).catch(() => scanner.isAlive());
    },
    isAlive: () => scanner.isAlive(),
    signal,
  });
  const card = new Card({
    style: cardStyle,
    quotes: () => annotations.quotes,
    draw: (into, { source, match }, onClose) => {
      render(<QuoteCard source={source} match={match} onClose={onClose} />, into);
    },
    erase: (from) => render(null, from),
    isAlive: () => scanner.isAlive(),
    signal,
  });
  scanner.attach({
    update: (reading) => annotations.update(reading),
    concerns: (change, hashes) => annotations.concerns(change, hashes),
    report: () => annotations.report(),
    jump: (place) => {
      const quote = annotations.quotes.find(
        ({ source, match }) =>
          source.id === place.source && match.id === place.quote && match.occurrence === place.occurrence,
      );
      if (quote) card.jumpTo(quote);
      return quote !== undefined;
    },
    next: (startOver) => card.next(startOver),
  });
});
