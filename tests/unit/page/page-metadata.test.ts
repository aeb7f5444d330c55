import { describe, expect, test } from 'vitest';
import { type PageMetadata, pageMetadata } from '../../../lib/page/page-metadata';

const ADDRESS = 'https://news.example/islands/ferry?from=front#top';

function read(head: string, body = '', address = ADDRESS): PageMetadata {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  return pageMetadata(new DOMParser().parseFromString(html, 'text/html'), address);
}

const linked = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

const STORY = {
  '@type': 'NewsArticle',
  headline: 'Last ferry sails on Friday',
  datePublished: '2024-04-09T23:30:00-04:00',
  author: [
    { '@type': 'Person', name: 'Ada Lee' },
    { '@type': 'Person', name: 'Bo Ray' },
  ],
  publisher: { '@type': 'Organization', name: 'The Island News' },
  inLanguage: 'en-GB',
};
const SAID = {
  title: 'Last ferry sails on Friday',
  published: '2024-04-09',
  byline: 'Ada Lee, Bo Ray',
  outlet: 'The Island News',
  language: 'en-GB',
};

describe('linked data', () => {
  test.each([
    ['a node', STORY],
    ['a list of nodes', [{ '@type': 'BreadcrumbList', name: 'Islands' }, STORY]],
    ['a graph', { '@graph': [{ '@type': 'WebSite', name: 'Site' }, STORY] }],
    ['the thing that a page is about', { '@type': 'WebPage', mainEntity: STORY }],
    ['a node of several types', { ...STORY, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['names as text', { ...STORY, author: ['Ada Lee', 'Bo Ray'], publisher: 'The Island News' }],
    [
      'references to other nodes',
      {
        '@graph': [
          { ...STORY, author: [{ '@id': '#ada' }, { '@id': '#bo' }], publisher: { '@id': '#us' } },
          { '@id': '#ada', name: 'Ada Lee' },
          { '@id': '#bo', name: 'Bo Ray' },
          { '@id': '#us', name: 'The Island News' },
        ],
      },
    ],
    [
      'text with a comma too many and a line break',
      JSON.stringify(STORY).replace('}],', '},],').replace('Last ', 'Last\n'),
    ],
    ['text in a comment of old', `<!--\n${JSON.stringify(STORY)}\n//-->`.replace('//', '')],
    ['text in a CDATA section', `//<![CDATA[\n${JSON.stringify(STORY)}\n//]]>`.replaceAll('//', '')],
  ])('is read from %s', (_, data) => {
    expect(read(linked(data))).toMatchObject(SAID);
  });

  test.each([
    ['is broken off', JSON.stringify(STORY).slice(0, 80)],
    ['is no object', '"NewsArticle"'],
    ['is null', 'null'],
    [
      'has other things for texts',
      { '@type': 'NewsArticle', headline: { a: 1 }, author: 7, publisher: [null], datePublished: [[]] },
    ],
    ['is of another kind', { ...STORY, '@type': 'Recipe' }],
  ])('gives way to the rest where it %s', (_, data) => {
    const found = read(
      linked(data) + meta('og:title', 'Ferry') + meta('og:site_name', 'Island') + meta('author', 'Eva Holm'),
    );
    expect(found).toEqual({
      url: 'https://news.example/islands/ferry?from=front',
      title: 'Ferry',
      outlet: 'Island',
      byline: 'Eva Holm',
      language: 'und',
    });
  });

  test('reads on behind a broken script', () => {
    expect(read(linked('{') + linked(STORY))).toMatchObject(SAID);
  });
});

describe('the title', () => {
  test.each([
    ['Open Graph', meta('og:title', 'Ferry &amp;amp; &lt;b&gt;bridge&lt;/b&gt;'), '', 'Ferry & bridge'],
    ['the heading', '<title>Site</title>', '<h1> Last\n ferry </h1>', 'Last ferry'],
    ['the document', '<title>Last ferry</title>', '', 'Last ferry'],
    [
      'its own part before the outlet',
      `${meta('og:title', 'Last ferry | The News')}${meta('og:site_name', 'The News')}`,
      '',
      'Last ferry',
    ],
  ])('is that of %s', (_, head, body, title) => {
    expect(read(head, body).title).toBe(title);
  });

  test('is cut and freed of what would garble the line it is shown in', () => {
    const { title } = read(`<title>${'\u202Eferry \u0007'.repeat(200)}</title>`);
    expect(title).toMatch(/^(?:ferry )+\S*…$/);
    expect(title.length).toBeLessThanOrEqual(300);
  });
});

describe('the byline', () => {
  test.each([
    ['a name in <meta>', meta('author', 'By Ada Lee'), '', 'Ada Lee'],
    ['a line on the page', '', '<p class="byline">By Ada Lee\n March 11, 2015 3:46 PM</p>', 'Ada Lee'],
    ['a line with a handle', '', '<a rel="author">Ada Lee @adalee</a>', 'Ada Lee'],
    ['no address', meta('article:author', 'https://social.example/adalee'), '<a rel="author">Ada Lee</a>', 'Ada Lee'],
    ['no number', meta('author', '1234'), '', undefined],
  ])('is %s', (_, head, body, byline) => {
    expect(read(head, body).byline).toBe(byline);
  });
});

describe('the day of publication', () => {
  test.each([
    ['2024-04-09T23:30:00-04:00', '2024-04-09'],
    ['2024-04-09 10:00', '2024-04-09'],
    ['20240409', '2024-04-09'],
    ['2024/04/09', '2024-04-09'],
    ['Tue, 09 Apr 2024 10:00:00 GMT', '2024-04-09'],
    ['Tuesday, April 9, 2024, 9:00 AM', '2024-04-09'],
    ['9th April 2024', '2024-04-09'],
    ['2024-02-30', undefined],
    ['0001-01-01T00:00:00Z', undefined],
    ['04/09/2024', undefined],
    ['12 Smarch 2024', undefined],
    ['1712660400000', undefined],
    ['yesterday', undefined],
  ])('%s', (text, day) => {
    expect(read(meta('article:published_time', text)).published).toBe(day);
  });

  test('is that of the page’s own clock where nothing else tells', () => {
    const body = '<time datetime="soon">soon</time><time datetime="2024-04-09">Tuesday</time>';
    expect(read('', body).published).toBe('2024-04-09');
  });
});

describe('the address', () => {
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
  test.each([
    ['the canonical one', canonical('/islands/ferry'), 'https://news.example/islands/ferry'],
    ['that of Open Graph', meta('og:url', 'https://news.example/ferry#x'), 'https://news.example/ferry'],
    ['none of another site', canonical('https://evil.example/ferry'), 'https://news.example/islands/ferry?from=front'],
    ['none that runs', canonical('javascript:alert(1)'), 'https://news.example/islands/ferry?from=front'],
    ['no front page', canonical('https://news.example/'), 'https://news.example/islands/ferry?from=front'],
    ['none that is none', canonical('https://['), 'https://news.example/islands/ferry?from=front'],
    ['none without end', canonical(`/${'a'.repeat(5000)}`), 'https://news.example/islands/ferry?from=front'],
  ])('is %s', (_, head, url) => {
    expect(read(head).url).toBe(url);
  });

  test('tells no password', () => {
    expect(read('', '', 'https://ada:secret@news.example/a').url).toBe('https://news.example/a');
  });

  test('of a file is its own', () => {
    expect(read(canonical('data:text/html,ferry'), '', 'file:///saved/ferry.html').url).toBe(
      'file:///saved/ferry.html',
    );
  });
});

describe('the language', () => {
  test.each([
    ['<html lang="en-us">', '', 'en-US'],
    ['<html>', meta('og:locale', 'de_AT'), 'de-AT'],
    ['<html lang="not a language">', meta('og:locale', 'fr'), 'fr'],
    ['<html>', '', 'und'],
  ])('%s %s', (html, head, language) => {
    const document = new DOMParser().parseFromString(`${html}<head>${head}</head><body></body></html>`, 'text/html');
    expect(pageMetadata(document, ADDRESS).language).toBe(language);
  });
});
