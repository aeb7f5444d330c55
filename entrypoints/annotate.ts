import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isGrave } from '../lib/describe/verdict';
import type { Ask } from '../lib/messages';
import { Annotations } from '../lib/page/annotations';
import { currentScanner, handoff } from '../lib/page/handoff';

/** Finds the sources on a page and paints their quotes. */
export default defineUnlistedScript(() => {
  const scanner = currentScanner();
  const { accusations } = handoff;
  if (!scanner || scanner.annotator || !accusations) return;
  const annotations = new Annotations({
    sources: (ids) => browser.runtime.sendMessage({ type: 'sources', ids: [...ids] } satisfies Ask<'sources'>),
    changed: () => {
      handoff.viewer?.refresh();
      const quotes = annotations.quotes.map(({ match }) => match.verdict);
      const grave = quotes.filter(isGrave).length;
      const message: Ask<'found'> = { type: 'found', quotes: quotes.length, grave };
      browser.runtime.sendMessage(message).catch(() => scanner.isAlive());
    },
    accusations,
    isAlive: () => scanner.isAlive(),
    signal: scanner.signal,
  });
  handoff.annotations = annotations;
  scanner.attach(annotations);
});
