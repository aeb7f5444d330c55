import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardStyle } from '../components/card-style';
import { cardOf } from '../components/draw-card';
import { Card } from '../lib/page/card';
import { currentScanner, handoff } from '../lib/page/handoff';
import { pause } from '../lib/page/slices';
import { viewerOf } from '../lib/page/viewer-of';

/** Explains the quote that a person points at or asks for. */
export default defineUnlistedScript(async () => {
  // To take in this script was work enough for one task.
  await pause();
  const scanner = currentScanner();
  const { annotations, ask } = handoff;
  if (!scanner || !annotations || !ask || handoff.viewer) return;
  const card = new Card({
    style: cardStyle,
    quotes: () => annotations.quotes,
    ...cardOf(annotations, () => void ask({ type: 'summary' }).catch(() => scanner.isAlive())),
    isAlive: () => scanner.isAlive(),
    signal: scanner.signal,
  });
  handoff.viewer = viewerOf(annotations, card);
});
