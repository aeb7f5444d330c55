import { extract } from '../extract/extract';
import type { Source, SourceMeta } from '../source/types';
import { applyReview } from './apply-review';
import type { Review } from './review';

/**
 * The source document of an article whose extraction a person has checked: what the engine finds, with the review's
 * corrections, every quote marked `reviewed`.
 *
 * @throws Error when a correction points at nothing or restates what the engine says
 */
export function compileSource(article: string, meta: SourceMeta, review: Review): Source {
  const source = applyReview(extract(article, meta), review);
  return { ...source, quotes: source.quotes.map((quote) => ({ ...quote, provenance: 'reviewed' })) };
}
