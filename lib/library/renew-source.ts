import type { Source, SourceMeta } from '../source/types';
import { enginePrint } from './engine-print';
import { correctionsOf, type KeptSource, sourceBefore, withCorrections } from './kept-source';

/**
 * The source as this version's engine makes it of the same paragraphs, with the corrections that a person has made: where another
 * version's engine made it. Any other source as it is: what others have found in an article is not for the engine to replace.
 *
 * @param version the extension's
 */
export async function renewed(source: KeptSource, version: string): Promise<KeptSource> {
  if (!source.engine || source.engine.version === version) return source;
  const { extractFrom } = await import('../extract/extract');
  const before = sourceBefore(source);
  const made = extractFrom(before.paragraphs, metaOf(before));
  // One that this engine cannot read keeps what another has read.
  if (made.language === 'und') return source;
  return withCorrections({ ...made, engine: enginePrint(made, version) }, correctionsOf(source));
}

function metaOf({
  version: _,
  paragraphs: _p,
  speakers: _s,
  quotes: _q,
  entities: _e,
  notes: _n,
  ...meta
}: Source): SourceMeta {
  return meta;
}
