import type { Paragraph, SourceMeta } from '../source/types';
import { finish } from '../tasks';
import { findArticle } from './find-article';
import { pageMetadata } from './page-metadata';
import { readPage } from './read-page';

/** The article of a page's file, and what the page says of it; the address where the file tells one. */
export interface SavedArticle {
  paragraphs: Paragraph[];
  meta: Omit<SourceMeta, 'id'>;
}

/** What markup alone hides: a document that is not shown has no layout to ask. */
const HIDDEN = 'dialog:not([open]), [hidden], [popover], [style*="display:none" i], [style*="display: none" i]';

/**
 * Reads the article out of an HTML file's bytes, in the encoding that its byte order mark or its `<meta>` tells, else UTF-8; null
 * where there is none. Nothing in the file runs or is loaded.
 */
export function readSavedArticle(bytes: Uint8Array): SavedArticle | null {
  let page = parse(bytes, 'utf-8');
  const charset = charsetOf(page);
  if (charset && !/^utf-?(?:8|16)/i.test(charset)) page = parse(bytes, charset);
  const map = finish(readPage([page.body], () => null));
  const article = finish(findArticle(map, ({ parentElement }) => !parentElement?.closest(HIDDEN)));
  if (!article) return null;
  const address = addressOf(page);
  const { url, language, ...told } = pageMetadata(page, address ?? 'about:blank');
  return {
    paragraphs: article.paragraphs,
    meta: {
      ...told,
      ...(address ? { url } : {}),
      language: language === 'und' ? 'en' : language,
    },
  };
}

function parse(bytes: Uint8Array, encoding: string): Document {
  return new DOMParser().parseFromString(decodeText(bytes, encoding), 'text/html');
}

/** The text in a file's bytes; a byte order mark overrules the encoding. */
export function decodeText(bytes: Uint8Array, encoding = 'utf-8'): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // No encoding that a browser knows.
    return new TextDecoder().decode(bytes);
  }
}

function charsetOf(page: Document): string | undefined {
  const content = page.querySelector('meta[http-equiv="content-type" i]')?.getAttribute('content');
  return page.querySelector('meta[charset]')?.getAttribute('charset') ?? /charset=([^\s;]+)/i.exec(content ?? '')?.[1];
}

/** The address that the page gives as its own; a file has none. */
function addressOf(page: Document): string | undefined {
  const canonical = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const shared = page.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  return [canonical, shared].find((url) => url && /^https?:/i.test(url) && URL.canParse(url)) ?? undefined;
}
