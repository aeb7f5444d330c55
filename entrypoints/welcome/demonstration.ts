import { browser } from 'wxt/browser';
import { cardStyle } from '../../components/card-style';
import { cardOf } from '../../components/draw-card';
import { accusations } from '../../lib/match/accusations';
import type { AskBackground, FrameAsk } from '../../lib/messages';
import { Annotations } from '../../lib/page/annotations';
import { Card } from '../../lib/page/card';
import { frameAnswer } from '../../lib/page/frame-answer';
import { readPage } from '../../lib/page/read-page';
import { viewerOf } from '../../lib/page/viewer-of';
import { highlightRules } from '../../lib/palette';
import { isGrave, type QuoteMatch } from '../../lib/report';
import { readSettings, type Settings, watchSettings } from '../../lib/settings';
import type { Source } from '../../lib/source/types';
import { finish } from '../../lib/tasks';
import { readWords } from '../../lib/text/words';

export interface Demonstration {
  /** Reads the text again, which has changed. */
  read(): void;
  /** Shows the next quote, after the last the first. */
  next(): void;
}

/**
 * Has matching, highlights and card at work on a text of this page, as they are on any news page: browsers put no content scripts into
 * pages of extensions. The toolbar button and the popup are told of it too. It lasts as long as the page.
 *
 * @param found called with the quotes that stand in the text whenever that has changed
 */
export function demonstrate(
  ask: AskBackground,
  source: Source,
  text: HTMLElement,
  found: (quotes: QuoteMatch[]) => void,
): Demonstration {
  const { signal } = new AbortController();
  const isAlive = () => true;
  const annotations = new Annotations({
    sources: async () => [{ source, veiled: false }],
    engine: Promise.resolve(accusations),
    changed: () => {
      viewer.refresh();
      const quotes = annotations.found.map(({ match }) => match);
      found(quotes);
      const grave = quotes.filter(({ verdict }) => isGrave(verdict)).length;
      // The library has no such source to remember it of. Where nobody answers, only the number is missing.
      ask<'found'>({ type: 'found', quotes: quotes.length, grave, sources: [] }).catch(() => {});
    },
    isAlive,
    signal,
  });
  const card = new Card({
    style: cardStyle,
    quotes: () => annotations.quotes,
    ...cardOf(annotations, () => void ask({ type: 'summary' }).catch(() => {})),
    isAlive,
    signal,
  });
  const viewer = viewerOf(annotations, card);

  const style = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  const obey = (settings: Settings) => {
    style.replaceSync(highlightRules(settings));
    annotations.obey(settings);
  };
  void readSettings().then(obey);
  watchSettings(obey);

  browser.runtime.onMessage.addListener((message) => {
    const asked = message as FrameAsk;
    if (asked.type !== 'frame-report') return frameAnswer(asked, annotations, viewer);
    // The address of this page is a string of letters that tells nobody anything.
    return Promise.resolve({ url: '', title: document.title, sources: annotations.report() });
  });

  return {
    read() {
      const map = finish(readPage([text], () => null));
      void annotations.update({ map, words: finish(readWords(map.text)), candidates: [source.id] });
    },
    next() {
      if (viewer.next()) return;
      viewer.rewind();
      viewer.next();
    },
  };
}
