import type { SourceMeta } from '../source/types';
import type { Analysis } from './analyse';
import type { Attribution } from './attribution';
import { type Medium, mediumOf } from './media';
import type { Parsed } from './parse';
import { isSubjectPronoun } from './word-class';

/**
 * The medium of each attribution, in their order: the one its own sentence names, else the one of the statement that it goes on
 * from. What is carried over is marked as inferred.
 */
export function mediaOf(analysis: Analysis, meta: Partial<SourceMeta>): (Medium | null)[] {
  const media: (Medium | null)[] = [];
  analysis.attributions.forEach((one, index) => {
    const own = mediumOf(analysis, one, meta);
    if (own) {
      media.push(own);
      return;
    }
    const before = previous(analysis, index);
    const earlier = before === null ? null : (media[before] ?? null);
    const carried =
      earlier !== null && before !== null && (goesOn(analysis, index, before) || isAccountOf(analysis, index, before));
    media.push(carried && !earlier.silent ? { ...earlier, inferred: true } : null);
  });
  return media;
}

/** The last quotation before this one that stands in another sentence. */
function previous(analysis: Analysis, index: number): number | null {
  const one = analysis.attributions[index] as Attribution;
  for (let i = index - 1; i >= 0; i--) {
    const other = analysis.attributions[i] as Attribution;
    if (other.paragraph === one.paragraph && other.sentence === one.sentence) continue;
    return one.paragraph - other.paragraph <= 1 ? i : null;
  }
  return null;
}

/** Whether an attribution continues the one before: the same speaker, named by a pronoun or not at all. */
export function goesOn(analysis: Analysis, index: number, before: number): boolean {
  const one = analysis.attributions[index] as Attribution;
  const speaker = analysis.speakers[index];
  if (!speaker || speaker !== analysis.speakers[before] || one.kind === 'indirect') return false;
  if (!one.mention || one.hold === 'continued') return true;
  const { words } = analysis.parsed[one.mention.paragraph] as Parsed;
  return one.mention.to - one.mention.from === 1 && isSubjectPronoun(words[one.mention.from]);
}

/** "the readout said" right after words that a medium relayed: the document is the one that the medium reported. */
function isAccountOf(analysis: Analysis, index: number, before: number): boolean {
  const one = analysis.attributions[index] as Attribution;
  if (analysis.speakers[index]?.kind !== 'document' || analysis.speakers[before] === null || !one.mention) return false;
  const { words } = analysis.parsed[one.mention.paragraph] as Parsed;
  return words[one.mention.from]?.lower === 'the';
}
