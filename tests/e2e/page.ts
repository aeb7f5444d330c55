import { escapeHtml } from '../tools/escape-html';

/** How an outlet's pages mark up the paragraphs of an article. */
export type Markup = 'paragraphs' | 'breaks' | 'split' | 'spans';
export const MARKUPS: readonly Markup[] = ['paragraphs', 'breaks', 'split', 'spans'];

export interface NewsPage {
  paragraphs: readonly string[];
  markup?: Markup;
  dark?: boolean;
  /** Further HTML at the end of the body. */
  end?: string;
}

const AD =
  '<aside class="ad"><small>Advertisement</small><b>Deckchairs, from £19.</b> Free delivery this week only.</aside>';
const SHARE = '<span class="share"><button type="button">Share</button> <button type="button">Save</button></span>';

/** A page as outlets make them: the article stands among navigation, advertisements, teasers and copies for machines. */
export function newsPage({ paragraphs, markup = 'paragraphs', dark = false, end = '' }: NewsPage): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Ministers meet – The Test Gazette</title>
  <style>${style(dark)}</style>
  <script type="application/ld+json">${machineCopy(paragraphs)}</script>
  <script>
    window.__STATE__ = ${machineCopy(paragraphs)};
    addEventListener('DOMContentLoaded', () => { window.atLoad = document.documentElement.outerHTML; });
  </script>
</head>
<body>
  <header><a href="#home">The Test Gazette</a>
    <nav><ul><li><a href="#world">World</a></li><li><a href="#business">Business</a></li><li><a href="#sport">Sport</a></li></ul></nav>
  </header>
  <main>
    <article>
      <h1>Ministers meet for talks</h1>
      <p class="byline">By <a href="#desk">our foreign desk</a> · 9 April 2024 · 4 min read</p>
      <div class="body">
        ${body(paragraphs, markup)}
      </div>
      ${SHARE}
    </article>
    <aside class="teasers"><h2>Most read</h2><ol>
      <li><a href="#1">Ferry timetable changes from Monday, operator says</a></li>
      <li><a href="#2">“We have never seen such a crowd,” says museum director</a></li>
      <li><a href="#3">China and Russia: a history of the border in ten maps</a></li>
    </ol></aside>
    <section class="related"><h2>Related articles</h2><ul>
      <li><a href="#4">Top Russia Diplomat in China for Official Visit</a></li>
      <li><a href="#5">What the strategic partnership means for trade</a></li>
    </ul></section>
  </main>
  <noscript>${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</noscript>
  <template>${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</template>
  <footer><p>© The Test Gazette. All rights reserved. <a href="#imprint">Imprint</a></p></footer>
  ${markup === 'split' ? SPLIT : ''}
  ${end}
</body>
</html>`;
}

/** A piece of JSON that may stand in a script element. */
function machineCopy(paragraphs: readonly string[]): string {
  return JSON.stringify({ '@type': 'NewsArticle', articleBody: paragraphs.join('\n\n') }).replaceAll('<', '\\u003c');
}

function body(paragraphs: readonly string[], markup: Markup): string {
  if (markup === 'breaks') {
    const pieces = paragraphs.map((text, place) => linked(text) + (place % 3 === 2 ? AD : '<br><br>'));
    return `<div>${pieces.join('\n')}</div>`;
  }
  const inner = markup === 'spans' ? spans : linked;
  return paragraphs
    .map((text, place) => `<p>${inner(text)}${place === 0 ? SHARE : ''}</p>${place % 2 === 1 ? AD : ''}`)
    .join('\n');
}

/** Links and emphasis inside the paragraph, and its markup wrapped over lines, as content systems print it. */
function linked(text: string): string {
  const words = text.split(' ').map(escapeHtml);
  const [from, to] = [Math.floor(words.length / 3), Math.floor(words.length / 3) + 2];
  return words
    .map((word, place) => {
      const opening = `${place === from ? '<a href="#topic">' : ''}${place === to + 3 ? '<em>' : ''}`;
      const closing = `${place === to ? '</a>' : ''}${place === to + 3 ? '</em>' : ''}`;
      return `${opening}${word}${closing}${place % 12 === 11 ? '\n          ' : ' '}`;
    })
    .join('')
    .trim();
}

/** The paragraph in many spans that begin and end in the middle of words, with soft hyphens. */
function spans(text: string): string {
  const pieces = text.match(/.{1,9}/gsu) ?? [];
  return pieces
    .map((piece) => `<span>${escapeHtml(piece).replaceAll('munication', 'mu&shy;nication')}</span>`)
    .join('');
}

/** Cuts each text node of the article every seven characters, before the page's content counts as loaded. */
const SPLIT = `<script>{
  const walker = document.createTreeWalker(document.querySelector('.body'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.length > 7) node.splitText(7);
  }
}</script>`;

function style(dark: boolean): string {
  const [paper, ink, line] = dark ? ['#14161a', '#d8dade', '#333a44'] : ['#fff', '#1a1a1a', '#ddd'];
  return `
    body { margin: 0; background: ${paper}; color: ${ink}; font: 18px/1.6 Georgia, serif; }
    header, footer { padding: 16px 24px; border-bottom: 1px solid ${line}; }
    nav ul { display: flex; gap: 16px; list-style: none; padding: 0; }
    main { max-width: 680px; margin: 0 auto; padding: 24px; }
    .ad { margin: 24px 0; padding: 24px; border: 1px solid ${line}; text-align: center; }
    .share { margin-inline-start: 8px; }
    a { color: inherit; }`;
}
