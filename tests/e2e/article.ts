import type { Source } from '../../lib/source/types';
import { compileFolder, sourceFolders } from '../../lib/sources/plugin';

const [folder] = sourceFolders();
if (folder === undefined) throw new Error('No source is bundled');

/** The first of the bundled sources, as the build compiles it. */
export const SOURCE: Source = compileFolder(folder);

/** Its paragraphs, without the headings: what tests put into their pages. */
export const PARAGRAPHS = SOURCE.paragraphs.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);

/** A paragraph that is one direct quote and its attribution, the quote's words, and who spoke them. */
export interface Sample {
  paragraph: string;
  quote: string;
  speaker: string;
}

/** The first such paragraphs of the article. */
export const SAMPLES = samples();
export const SAMPLE = SAMPLES[0];

/** The words of every quote that stands in quotation marks in `PARAGRAPHS`. */
export const QUOTES = SOURCE.quotes.flatMap(({ span, kind }) => {
  const paragraph = SOURCE.paragraphs.find(({ id }) => id === span.paragraph);
  return kind !== 'indirect' && paragraph?.kind === 'paragraph' ? [paragraph.text.slice(span.start, span.end)] : [];
});

/** Paragraphs of no source. */
export const OTHER_STORY = [
  'The bakery on the corner opens an hour earlier from now on.',
  'It has bread from four in the morning, and the first ferry leaves the quay at five.',
] as const;

function samples(): readonly [Sample, Sample, Sample] {
  const found = SOURCE.quotes.flatMap(({ span, kind, speaker }): Sample[] => {
    const paragraph = SOURCE.paragraphs.find(({ id }) => id === span.paragraph);
    const name = SOURCE.speakers.find(({ id }) => id === speaker)?.name;
    if (kind !== 'direct' || span.start !== 1 || paragraph?.kind !== 'paragraph' || name === undefined) return [];
    return [{ paragraph: paragraph.text, quote: paragraph.text.slice(span.start, span.end), speaker: name }];
  });
  const [first, second, third] = found;
  if (!first || !second || !third) throw new Error(`${SOURCE.id} has no three paragraphs that are one direct quote`);
  return [first, second, third];
}
