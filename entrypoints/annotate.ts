import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { oneByOne } from '../lib/one-by-one';
import { Annotations } from '../lib/page/annotations';
import { frameAnswer } from '../lib/page/frame-answer';
import { currentScanner, handoff } from '../lib/page/handoff';
import { trying } from '../lib/page/retries';
import { pause } from '../lib/page/slices';
import type { Look } from '../lib/palette';
import { isGrave } from '../lib/report';

/** Finds the sources on a page and paints their quotes. */
export default defineUnlistedScript(async () => {
  // To take in this script was work enough for one task.
  await pause();
  const scanner = currentScanner();
  const { ask } = handoff;
  if (!scanner || handoff.annotations || !ask) return;
  handoff.engine = Promise.withResolvers();
  const annotations = new Annotations({
    sources: (ids) => ask<'sources'>({ type: 'sources', ids: [...ids] }),
    changed: () => {
      handoff.viewer?.refresh();
      void tell();
    },
    engine: handoff.engine.promise,
    isAlive: () => scanner.isAlive(),
    signal: scanner.signal,
  });
  const tell = trying(async () => {
    if (!scanner.isAlive()) return;
    const { found } = annotations;
    const grave = found.filter(({ match }) => isGrave(match.verdict)).length;
    const sources = [...new Set(found.map(({ source }) => source.id))];
    await ask<'found'>({ type: 'found', quotes: found.length, grave, sources });
  });
  const onHide = ({ persisted }: PageTransitionEvent) => {
    // A page is followed by another, which says so itself; a frame may just be gone.
    if (!persisted && window !== top) ask<'found'>({ type: 'found', quotes: 0, grave: 0, sources: [] }).catch(() => {});
  };
  addEventListener('pagehide', onHide, { signal: scanner.signal });
  handoff.annotations = annotations;
  handoff.answer = (message) => frameAnswer(message, annotations, handoff.viewer);

  let look: Look | null = null;
  // One after the other: each tells the look that the last one left.
  const inTurn = oneByOne();
  const choose = async () => {
    if (!scanner.isAlive()) return;
    const settings = await ask<'paint'>({ type: 'paint', look });
    look = { highlightStyle: settings.highlightStyle, palette: settings.palette };
    if (settings.silenced) annotations.switchSpeakers(settings.silenced, false);
    annotations.obey(settings);
  };
  handoff.choose = trying(() => inTurn(choose));
  await handoff.choose();
  if (scanner.isAlive()) scanner.attach(annotations);
});
