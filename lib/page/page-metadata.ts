import { oneLine } from '../match/page';
import type { SourceMeta } from '../source/types';
import { isArticle, type LinkedNode, linkedNodes, namesOf } from './json-ld';
import { publicationDate } from './publication-date';

/** What a page says of its article. */
export interface PageMetadata extends Pick<SourceMeta, 'title' | 'published' | 'outlet' | 'byline'> {
  /** Without fragment; the canonical one where it is of the same site. */
  url: string;
  /** BCP 47 tag; `und` where the page says none. */
  language: string;
}

/** What stands behind the names in a byline: a date, a handle, a count. */
const BEHIND_NAMES = /\s*(?:@|[|•·]|\p{L}{3,9}\.? \d|\d).*$/su;
/** UTF-16 units: nobody reads longer ones. */
const MOST_TITLE = 300;
const MOST_NAME = 200;
const MOST_URL = 2000;

const TITLES = ['og:title', 'twitter:title'];
const OUTLETS = ['application-name', 'publisher', 'dc.publisher'];
const BYLINES = ['author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator', 'article:author'];
const DATES = (
  'article:published_time article:published datepublished article_date_original parsely-pub-date sailthru.date publish-date publishdate pubdate dc.date.issued dc.date ' +
  'ptime pdate date'
).split(' ');

/**
 * Reads what a page's own metadata says of its article: linked data, Open Graph, `<meta>` and, where these say nothing, the page
 * itself. All of it is the page's word: text is cut to a length and freed of markup and control characters; dates, languages and
 * addresses that are none are left out.
 *
 * @param address of the document
 */
export function pageMetadata(document: Document, address: string): PageMetadata {
  const root = document.documentElement;
  const metas = metasOf(root);
  const nodes = linkedNodes(root);
  const article: LinkedNode = nodes.find(isArticle) ?? {};
  const tell = (names: readonly string[]) => names.map((name) => metas.get(name) ?? '');
  const told = (name: string) => namesOf(article[name], nodes);
  const texts = (selector: string) =>
    [...root.querySelectorAll(selector)].slice(0, 3).map((one) => one.textContent ?? '');
  const times = [...root.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime') ?? '');

  const outlet = first([...tell(['og:site_name']), ...told('publisher'), ...tell(OUTLETS)], MOST_NAME);
  const authors = new Set(
    told('author')
      .map((name) => clean(name, MOST_NAME))
      .filter(isName),
  );
  const bylines = texts('[rel~="author"], [itemprop~="author"], .byline').map((text) => text.replace(BEHIND_NAMES, ''));
  const byline = first([[...authors].join(', '), ...tell(BYLINES), ...bylines], MOST_NAME).replace(/^by:? /i, '');
  const published = [...told('datePublished'), ...tell(DATES), ...times]
    .map(publicationDate)
    .find((date) => date !== null);
  const title = first([...told('headline'), ...tell(TITLES), ...texts('h1'), ...texts('title')], MOST_TITLE);
  return {
    url: urlOf(root, metas, address),
    title: withoutOutlet(title, outlet),
    language: languageOf([
      root.getAttribute('lang') ?? '',
      ...tell(['og:locale', 'content-language']),
      ...told('inLanguage'),
    ]),
    ...(outlet ? { outlet } : {}),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
  };
}

/** The contents of the `<meta>` elements by their names in lower case, the first of each. */
function metasOf(root: Element): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of root.querySelectorAll('meta[content]')) {
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, meta.getAttribute('content') ?? '');
    }
  }
  return metas;
}

/** The address that stands for the page, without credentials and fragment. */
function urlOf(root: Element, metas: ReadonlyMap<string, string>, address: string): string {
  const canonical = root.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const here = new URL(address);
  for (const url of [canonical, metas.get('og:url')]) {
    const there = url && URL.canParse(url, address) ? new URL(url, address) : null;
    if (!there || there.origin !== here.origin || !/^https?:$/.test(there.protocol)) continue;
    // Some sites give their front page as the address of everything.
    const isPage = there.pathname !== '/' || here.pathname === '/';
    if (isPage && there.href.length <= MOST_URL) return bare(there);
  }
  return bare(here);
}

function bare(url: URL): string {
  url.username = '';
  url.password = '';
  url.hash = '';
  return url.href;
}

function languageOf(tags: readonly string[]): string {
  for (const tag of tags) {
    try {
      const [language] = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'));
      if (language) return language;
    } catch {
      // Not a language: the next one may be.
    }
  }
  return 'und';
}

/** The first text that says something. */
function first(texts: readonly string[], most: number): string {
  return texts.map((text) => clean(text, most)).find(isName) ?? '';
}

/** Addresses and handles of networks stand where names should. */
function isName(text: string): boolean {
  return /\p{L}/u.test(text) && !/^(?:@|https?:|www\.)/i.test(text);
}

/** Text on one line, without markup, control characters and marks that turn the reading direction, cut to a length in UTF-16 units. */
function clean(text: string, most: number): string {
  const start = text.slice(0, most * 10);
  const plain = /[&<]/.test(start)
    ? (new DOMParser().parseFromString(start, 'text/html').body.textContent ?? '')
    : start;
  const line = oneLine(
    plain.replace(/\p{Cc}+/gu, ' ').replace(/[\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, ''),
  );
  return line.length <= most
    ? line
    : `${line
        .slice(0, most - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;
}

function withoutOutlet(title: string, outlet: string): string {
  const end = [' | ', ' - ', ' – ', ' — '].map((mark) => mark + outlet).find((tail) => outlet && title.endsWith(tail));
  return end ? title.slice(0, -end.length) : title;
}
