import type { Annotations } from './annotations';
import type { Card } from './card';
import type { Viewer } from './handoff';

/** Shows the quotes of a document one by one in its card. */
export function viewerOf(annotations: Annotations, card: Card): Viewer {
  return {
    jump: (place) => {
      const quote = annotations.bring(place);
      if (quote) card.jumpTo(quote);
      return quote !== null;
    },
    next: () => card.next(),
    rewind: () => card.rewind(),
    refresh: () => card.refresh(),
  };
}
