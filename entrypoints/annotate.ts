import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Annotations } from '../lib/page/annotations';
import { currentScanner, handoff } from '../lib/page/handoff';
import { isGrave } from '../lib/report';

/** Finds the sources on a page and paints their quotes. */
export default defineUnlistedScript(() => {
  const scanner = currentScanner();
  const { ask } = handoff;
  if (!scanner || handoff.annotations || !ask) return;
  handoff.engine = Promise.withResolvers();
  const annotations = new Annotations({
    sources: (ids) => ask<'sources'>({ type: 'sources', ids: [...ids] }),
    changed: () => {
      handoff.viewer?.refresh();
      const { verdicts } = annotations;
      const grave = verdicts.filter(isGrave).length;
      ask<'found'>({ type: 'found', quotes: verdicts.length, grave }).catch(() => scanner.isAlive());
    },
    engine: handoff.engine.promise,
    isAlive: () => scanner.isAlive(),
    signal: scanner.signal,
  });
  const onHide = ({ persisted }: PageTransitionEvent) => {
    // A page is followed by another, which says so itself; a frame may just be gone.
    if (!persisted && window !== top) ask<'found'>({ type: 'found', quotes: 0, grave: 0 }).catch(() => {});
  };
  addEventListener('pagehide', onHide, { signal: scanner.signal });
  handoff.annotations = annotations;
  // To take in this script was work enough for one task.
  setTimeout(() => scanner.attach(annotations));
});
