import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReadOutcome } from '../lib/messages';
import { currentScanner, handoff } from '../lib/page/handoff';
import { readArticle } from '../lib/page/read-article';

/** Reads the article of the page when a person asks for it; null where the page is not annotated. */
export default defineUnlistedScript(async (): Promise<ReadOutcome | null> => {
  const scanner = currentScanner();
  const { annotations } = handoff;
  if (!scanner || !annotations) return null;
  const source = await readArticle((element) => scanner.shadowOf(element));
  if (typeof source === 'string') return source;
  annotations.take(source);
  scanner.include(source.id);
  return source.quotes.length ? 'read' : 'no-quotes';
});
