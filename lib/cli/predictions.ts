import { analyse } from '../extract/analyse';
import type { Attribution } from '../extract/attributions';
import { type ImportedParagraph, importText, originOf } from '../extract/import-text';
import type { Range } from '../extract/words';
import { finish } from '../tasks';

/** UTF-16 offsets into the text as it was given. */
interface TextSpan {
  start: number;
  end: number;
}

/** A quote as annotated corpora give it: content and mention in the text, and the resolved name. */
export interface Prediction extends TextSpan {
  kind: Attribution['kind'];
  speaker: (TextSpan & { text: string }) | null;
  speakerName?: string;
}

/**
 * What the engine finds in a text, with offsets into that very text, to be held against annotated corpora. The content of a
 * mixed quote is the whole reported statement, as these annotate it.
 */
export function predict(text: string): Prediction[] {
  const paragraphs = importText(text);
  const { parsed, attributions, speakers } = finish(analyse(paragraphs));
  const spanOf = (place: number, start: number, end: number): TextSpan => {
    const paragraph = paragraphs[place] as ImportedParagraph;
    return { start: originOf(paragraph, start), end: originOf(paragraph, end - 1) + 1 };
  };
  const spanOfWords = (place: number, { from, to }: Range): TextSpan => {
    const words = parsed[place]?.words ?? [];
    return spanOf(place, words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  };
  const predictions = new Map<string, Prediction>();
  attributions.forEach((attribution, at) => {
    if (attribution.object) return;
    const { paragraph, kind, mention, span, reported } = attribution;
    const marks = span === null ? undefined : parsed[paragraph]?.spans[span];
    const isWhole = marks && (kind === 'direct' || !reported.length);
    const contents = isWhole
      ? [spanOf(paragraph, marks.start, marks.end)]
      : reported.map((range) => spanOfWords(paragraph, range));
    const place = mention ? spanOfWords(mention.paragraph, mention) : null;
    const speaker = place && { ...place, text: text.slice(place.start, place.end) };
    const name = speakers[at]?.name;
    for (const content of contents) {
      const key = `${content.start} ${content.end}`;
      if (!predictions.has(key)) {
        predictions.set(key, { ...content, kind, speaker, ...(name === undefined ? {} : { speakerName: name }) });
      }
    }
  });
  return [...predictions.values()];
}
