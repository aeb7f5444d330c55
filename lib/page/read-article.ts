import { extracting } from '../extract/extract';
import type { ReadOutcome } from '../messages';
import type { Source } from '../source/types';
import { findArticle } from './find-article';
import { pageMetadata } from './page-metadata';
import { readPage } from './read-page';
import { inSlices, pause } from './slices';
import { visibility } from './visibility';

/** The article of a page as a source that the engine made of it; else why there is none. */
export async function readArticle(
  shadowOf: (element: Element) => ShadowRoot | null,
): Promise<Source | Extract<ReadOutcome, 'no-article' | 'not-english'>> {
  const map = await inSlices(readPage([document.body], shadowOf));
  const article = await inSlices(findArticle(map, visibility()));
  if (!article) return 'no-article';
  await pause();
  const { url, language, ...told } = pageMetadata(document, location.href);
  // A page is kept once, under its address.
  const meta = { id: url, url, ...told, language: language === 'und' ? 'en' : language };
  const source = await inSlices(extracting(article.paragraphs, meta));
  return source.language === 'und' ? 'not-english' : source;
}
