import type { ParagraphVerdict, SourceMatch } from '../report';
import type { Source } from '../source/types';
import { placeOf } from './quotes';

/** One paragraph of the source as the coverage strip draws it. */
export interface CoveredParagraph {
  id: string;
  /** In the story, from 1. */
  number: number;
  state: ParagraphVerdict | 'missing';
  /** As in the source. */
  text: string;
  /** Where in it somebody is quoted, each end as a share of the paragraph, 0 to 1. */
  quoted: { from: number; to: number; place: number }[];
}

/**
 * The source's paragraphs in order with what the page did with them. Subheadings are left out: outlets write their own,
 * and a missing one says nothing about the story.
 */
export function coverage({ source, paragraphs }: Pick<SourceMatch, 'source' | 'paragraphs'>): CoveredParagraph[] {
  return source.paragraphs
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ id, text }, at) => {
      const best = paragraphs.filter((match) => match.id === id).sort((a, b) => b.similarity - a.similarity)[0];
      return {
        id,
        number: at + 1,
        state: best?.verdict ?? 'missing',
        text,
        quoted: quotedIn(source, id, text.length),
      };
    });
}

function quotedIn(source: Source, paragraph: string, length: number): CoveredParagraph['quoted'] {
  return source.quotes
    .filter(({ span, kind }) => span.paragraph === paragraph && kind !== 'indirect')
    .map(({ span, speaker }) => ({
      from: span.start / length,
      to: span.end / length,
      place: placeOf(source, speaker),
    }));
}

/** The source's paragraphs that the page does not show, in order. */
export function missingParagraphs(match: SourceMatch): CoveredParagraph[] {
  return coverage(match).filter(({ state }) => state === 'missing');
}
