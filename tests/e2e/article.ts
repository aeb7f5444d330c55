import type { Source } from '../../lib/source/types';
import { compileFolder, sourceFolders } from '../../lib/sources/plugin';

const [folder] = sourceFolders();
if (folder === undefined) throw new Error('No source is bundled');

/** The first of the bundled sources, as the build compiles it. */
export const SOURCE: Source = compileFolder(folder);

/** Its paragraphs, without the headings: what tests put into their pages. */
export const PARAGRAPHS = SOURCE.paragraphs.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);

/** A paragraph that is one direct quote and its attribution, the quote's words, and who spoke them. */
export const SAMPLE = sample();

function sample() {
  for (const { span, kind, speaker } of SOURCE.quotes) {
    const paragraph = SOURCE.paragraphs.find(({ id }) => id === span.paragraph);
    const name = SOURCE.speakers.find(({ id }) => id === speaker)?.name;
    if (kind !== 'direct' || span.start !== 1 || paragraph?.kind !== 'paragraph' || name === undefined) continue;
    return { paragraph: paragraph.text, quote: paragraph.text.slice(span.start, span.end), speaker: name };
  }
  throw new Error(`${SOURCE.id} has no paragraph that is one direct quote`);
}
