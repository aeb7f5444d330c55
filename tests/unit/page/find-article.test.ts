import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { extractFrom } from '../../../lib/extract/extract';
import { type Article, findArticle } from '../../../lib/page/find-article';
import { type PageMap, readPage } from '../../../lib/page/read-page';
import { domRanges } from '../../../lib/page/text-ranges';
import { finish } from '../../../lib/tasks';
import { parsedBody } from '../../fixtures/parsed-page';
import { hasEnough, letters, saidIn, scoreReading } from '../../fixtures/reading-score';

const isShown = (node: Text) => !node.parentElement?.closest('[hidden]');

function read(): { map: PageMap; article: Article | null } {
  const map = finish(readPage([document.body], (element) => element.shadowRoot));
  return { map, article: finish(findArticle(map, isShown)) };
}

/** The paragraphs of the article, headings with a `#`. */
function article(html: string): string[] {
  document.body.innerHTML = html;
  return lines(read().article);
}

function lines(found: Article | null): string[] {
  return (found?.paragraphs ?? []).map(({ kind, text }) => (kind === 'heading' ? `# ${text}` : text));
}

const FERRY = [
  'The last ferry to the outer islands will sail on Friday, the harbor board said on Monday after a meeting of six hours.',
  '“We have no captain and no engine,” said Ada Lindqvist, who has run the line for eleven years from an office above the fish market.',
  'Islanders had asked for one more winter, since the bridge that was promised to them will not be ready before the spring.',
];
const WINTER = [
  'The board answered that the boat needs repairs that would cost more than the line has taken in since it was founded.',
  '“Nobody on the mainland has ever waited for that boat,” Bo Sandberg, a schoolteacher on the largest of the islands, told reporters.',
];
/** Cards that lead to other stories, each with as many words as a paragraph, and more of them. */
const TEASERS = `<div>${[...FERRY, ...FERRY]
  .map((text, at) => `<div><div><a href="/${at}">A story of a boat</a></div><div><p>${text}</p></div></div>`)
  .join('')}</div>`;
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('what belongs to the article', () => {
  test('its paragraphs, and none of what stands around them', () => {
    const found = article(`
      <nav><ul><li><a href="/">Home</a></li><li><a href="/islands">Islands</a></li></ul></nav>
      <main><article>
        <header><h1>Last ferry sails on Friday</h1><p>After eleven years, the line to the outer islands is given up for good.</p></header>
        <figure><img alt=""><figcaption>The ferry in the harbor of the main island, seen in a storm two winters ago.</figcaption></figure>
        <div class="story"><p>${FERRY[0]}</p><p>${FERRY[1]}</p>
          <div class="related-links"><h3>Read more</h3><p>The bridge that nobody wants: how a plan of forty years came to be built.</p></div>
          <div><span class="photo-caption">The office above the fish market, from which the line is run, on a day in March.</span></div>
          <p>${FERRY[2]}</p>
          <div class="factbox"><p>The line was founded in 1921. It has lost three boats, and not one passenger.</p></div>
          <div role="complementary"><p>Boats that have sunk on the way are shown on a map in our other story.</p></div>
          <div class="newsletter"><p>Get our best stories every morning, before everybody else has read them.</p><form><input><button>Sign up</button></form></div>
          ${p(WINTER)}
        </div>
        <div class="author-bio"><p>Eva Holm is a reporter who writes about the coast, its boats and its people.</p></div>
      </article>
      <section id="comments"><p>I took that boat every day of my life and I will miss it very much indeed.</p></section></main>
      <footer><p>All rights reserved. No part of this page may be used without the consent of the publisher.</p></footer>`);
    expect(found).toEqual([...FERRY, ...WINTER]);
  });

  test('its subheadings, but no titles before and after it', () => {
    const found =
      article(`<div class="body"><h2>“A line that was loved”</h2>${p(FERRY)}<h2>No “engine” left</h2>${p(WINTER)}
      <h3>More stories</h3><ul><li><a href="/a">A bridge in the spring</a></li></ul></div>`);
    expect(found).toEqual([...FERRY, '# No “engine” left', ...WINTER]);
  });

  test('a subheading that is one by its looks alone', () => {
    const found = article(`<div>${p(FERRY)}<p><b>What comes next</b></p>${p(WINTER)}</div>`);
    expect(found).toEqual([...FERRY, '# What comes next', ...WINTER]);
  });

  test.each([
    [
      'an advertisement breaks it in two',
      `<div class="text">${p(FERRY)}</div><div>Advertisement</div><div class="text">${p(WINTER)}</div>`,
    ],
    [
      'the rest of it is folded away',
      `<p>${FERRY[0]}</p><p>${FERRY[1]}</p><div id="rest"><p>${FERRY[2]}</p>${p(WINTER)}</div>`,
    ],
    [
      'its lead is a part of its own',
      `<div class="lead"><p>${FERRY[0]}</p><p>${FERRY[1]}</p></div><div><div class="text"><p>${FERRY[2]}</p>${p(WINTER)}</div></div>`,
    ],
    [
      'each paragraph stands in an element of its own',
      [...FERRY, ...WINTER].map((text) => `<div class="row"><div>${text}</div></div>`).join(''),
    ],
    ['line breaks divide it', `<div>${[...FERRY, ...WINTER].join('<br><br>')}</div>`],
    ['line breaks divide its one paragraph', `<p>${[...FERRY, ...WINTER].join('<br><br>')}</p>`],
    ['it is a form, as the whole page', `<form>${p([...FERRY, ...WINTER])}</form>`],
  ])('all of it, where %s', (_, html) => {
    expect(article(`<div class="page"><div class="story">${html}</div></div>`)).toEqual([...FERRY, ...WINTER]);
  });

  test('lists and block quotations, but no lists of links', () => {
    const found = article(`<div>${p(FERRY)}
      <blockquote><p>To the people of the islands: we have carried you as long as we could.</p></blockquote>
      <ul><li>The boat carried four hundred passengers in its best year, and ninety in its last.</li></ul>
      <ul><li><a href="/a">A bridge that nobody wants, and how it came to be built after forty years.</a></li></ul>
      ${p(WINTER)}</div>`);
    expect(found).toEqual([
      ...FERRY,
      'To the people of the islands: we have carried you as long as we could.',
      'The boat carried four hundred passengers in its best year, and ninety in its last.',
      ...WINTER,
    ]);
  });

  test('no pull quotes, which repeat its words', () => {
    const found = article(`<div class="story"><p>${FERRY[0]}</p><p>${FERRY[1]}</p>
      <blockquote class="large">“We have no captain and no engine.”</blockquote>
      <p>${FERRY[2]}</p>${p(WINTER)}</div>`);
    expect(found).toEqual([...FERRY, ...WINTER]);
  });
});

describe('however pages dress it up', () => {
  const texts = [...FERRY, ...WINTER];
  const MARKUPS: Record<string, (between: string) => string> = {
    paragraphs: (between) => texts.map((text) => `<p>${text}</p>`).join(between),
    'line breaks': (between) => `<div>${texts.join(`<br><br>${between}`)}</div>`,
    divisions: (between) => texts.map((text) => `<div class="css-1x2y3z">${text}</div>`).join(between),
    'wrapped paragraphs': (between) => texts.map((text) => `<div><div><p>${text}</p></div></div>`).join(between),
  };
  const CLUTTER: Record<string, string> = {
    advertisements:
      '<div class="ad-slot"><span>Advertisement</span><p>Deckchairs from nineteen pounds, this week only and while they last.</p></div>',
    'a box that sells':
      '<div class="newsletter-signup"><h3>Before you go</h3><p>Get the stories of the coast every morning, before everybody else has them.</p></div>',
    'a paywall':
      '<div class="subscribe-wall"><p>You have read all of your free stories of this month. Subscribe to read on.</p></div>',
    'related links':
      '<ul class="related"><li><a href="/a">The bridge that nobody wants, and how it came to be built.</a></li></ul>',
    captions:
      '<figure><img alt=""><figcaption>The ferry in the harbor, seen in a storm two winters ago by one of its passengers.</figcaption></figure>',
    'parts of an AMP page':
      '<amp-ad width="300"><div fallback>No advertisement today.</div></amp-ad><amp-img></amp-img>',
  };
  const cases = Object.keys(MARKUPS).flatMap((markup) => Object.keys(CLUTTER).map((clutter) => [markup, clutter]));

  test.each(cases)('in %s, with %s between them', (markup, clutter) => {
    const body = MARKUPS[markup as string]?.(CLUTTER[clutter as string] ?? '');
    const found =
      article(`<nav><a href="/">Home</a></nav><main><article><h1>Last ferry</h1><div>${body}</div></article></main>
      <section class="comments"><p>I took that boat every day of my life and I will miss it very much indeed.</p></section>`);
    expect(found).toEqual(texts);
  });

  test('each paragraph wrapped several times, beside cards of other stories', () => {
    const body = texts.map((text) => `<div><div><section><div><p>${text}</p></div></section></div></div>`).join('');
    expect(article(`<main><div>${body}</div></main>${TEASERS}`)).toEqual(texts);
  });

  test('the entries of a live report, each with its time', () => {
    const entries = texts.map(
      (text, at) =>
        `<article class="live-entry"><time>1${at}:00</time><h3>Entry ${at}</h3><div class="text"><p>${text}</p></div></article>`,
    );
    const found = article(`<main><h1>Live</h1><div class="live-entries">${entries.join('')}</div></main>`);
    expect(found.filter((line) => !line.startsWith('#'))).toEqual(texts);
  });

  test('a sentence that an advertisement breaks', () => {
    const [first, second] = [
      'The board answered that the boat needs repairs that would cost more than',
      'the line has taken in since it was founded.',
    ];
    const html = `<div>${p(FERRY)}<p>${first}</p><div class="ad">Advertisement</div><p>${second}</p>${p(WINTER)}</div>`;
    expect(article(html)).toEqual([...FERRY, `${first} ${second}`, ...WINTER]);
    const { map, article: found } = read();
    const text = `${first} ${second}`;
    const ranges = domRanges(map, (found as Article).rangeOf({ paragraph: 'p4', start: 0, end: text.length }));
    expect(ranges.map(String).join(' ')).toContain(second);
  });
});

describe('which text is the article', () => {
  const teasers = [...FERRY, ...WINTER].map((text) => `<li><a href="/a">A headline</a> ${text} ${text}</li>`).join('');
  const remarks = p(Array.from({ length: 20 }, () => `${WINTER[0]}`));

  test.each([
    ['a longer list of teasers', `<ul>${teasers}</ul><div class="story">${p(FERRY)}</div>`],
    ['longer comments', `<div class="story">${p(FERRY)}</div><div id="comments">${remarks}</div>`],
  ])('not %s', (_, html) => {
    expect(article(html)).toEqual(FERRY);
  });

  test.each([
    ['the page', `<div class="has-sidebar video-page"><div>${p(FERRY)}</div></div>`],
    ['each paragraph', `<div>${FERRY.map((text) => `<p class="share-text">${text}</p>`).join('')}</div>`],
  ])('whatever the names of %s are', (_, html) => {
    expect(
      article(`${html}<div><p>This site uses little files to remember what you have read before.</p></div>`),
    ).toEqual(FERRY);
  });

  test.each([
    ['is empty', ''],
    ['has links alone', '<ul><li><a href="/a">The last ferry to the outer islands will sail on Friday.</a></li></ul>'],
    ['has a few words', '<p>The last ferry to the outer islands will sail on Friday.</p>'],
  ])('none, where the page %s', (_, html) => {
    document.body.innerHTML = html;
    expect(read().article).toBeNull();
  });
});

describe('the text of a paragraph', () => {
  test.each([
    ['a button', '<button></button>'],
    ['an advertisement', '<div class="ad">Advertisement</div>'],
  ])('goes on behind %s', (_, html) => {
    document.body.innerHTML = `<div>${p(FERRY)}</div>`;
    const paragraph = document.querySelectorAll('p')[1] as Element;
    // Only a script can put a block there.
    paragraph.innerHTML = `The price of <a href="#">gold</a><i></i>, which nobody had expected, fell on all of the markets.`;
    (paragraph.querySelector('i') as Element).outerHTML = html;
    expect(lines(read().article)[1]).toBe('The price of gold, which nobody had expected, fell on all of the markets.');
  });

  test.each([
    ['spaces of all kinds are one', 'no\u00A0captain \n  and', 'no captain and'],
    ['a line break is a space', 'no captain<br>and', 'no captain and'],
    ['invisible characters are none', 'no cap\u00ADtain\u200B and', 'no captain and'],
    ['markup is none', 'no <i>cap</i>tain <b>and</b>', 'no captain and'],
    ['hidden words are none', 'no captain<span hidden> (in a new window)</span> and', 'no captain and'],
  ])('%s', (_, markup, text) => {
    document.body.innerHTML = `<div>${p(FERRY)}</div>`.replace('no captain and', markup);
    const { map, article } = read();
    expect(lines(article)).toEqual(FERRY);
    const start = (FERRY[1] as string).indexOf(text);
    const ranges = domRanges(map, (article as Article).rangeOf({ paragraph: 'p2', start, end: start + text.length }));
    const onPage = ranges.map(String).join('').replace(' (in a new window)', '');
    expect(
      onPage
        .replace(/[\u00AD\u200B]/g, '')
        .split(/\s+/)
        .join(' '),
    ).toBe(markup.includes('<br>') ? 'no captainand' : text);
  });

  test('leaves hidden paragraphs out', () => {
    expect(
      article(`<div><p>${FERRY[0]}</p><p>${FERRY[1]}</p><div hidden>${p(WINTER)}</div><p>${FERRY[2]}</p></div>`),
    ).toEqual(FERRY);
  });

  test('is found in a shadow tree', () => {
    document.body.innerHTML = '<news-story></news-story>';
    const shadow = (document.querySelector('news-story') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = `<div>${p(FERRY)}<aside>${p(WINTER)}</aside></div>`;
    expect(lines(read().article)).toEqual(FERRY);
  });
});

test('the page stays as it is', () => {
  document.body.innerHTML = `<div>${p(FERRY)}<h2>And then</h2>${p(WINTER)}</div>`;
  const before = document.documentElement.outerHTML;
  expect(read().article?.paragraphs).toHaveLength(6);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('what the page takes away in the meantime is left out', () => {
  document.body.innerHTML = `<div>${p([...FERRY, ...WINTER])}</div>`;
  const map = finish(readPage([document.body], () => null));
  for (const gone of document.querySelectorAll('p:nth-of-type(n + 4)')) gone.replaceChildren();
  expect(lines(finish(findArticle(map, isShown)))).toEqual(FERRY);
});

const CORPUS = '../shared/corpus/pages';

describe.skipIf(!existsSync(CORPUS))(`real pages (${CORPUS}, skipped where it is absent)`, () => {
  const folders = existsSync(CORPUS)
    ? readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  const textOf = (name: string) => readFileSync(join(CORPUS, name, 'article.txt'), 'utf8');
  const paragraphsOf = (name: string) => {
    const body = parsedBody(readFileSync(join(CORPUS, name, 'page.html'), 'utf8'));
    return finish(findArticle(finish(readPage([body], () => null)), () => true))?.paragraphs ?? [];
  };
  const sourceOf = (name: string) => extractFrom(paragraphsOf(name), { id: name, title: '', language: 'en' });
  const lengthOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);

  test('on 95 % of them, 95 % of the quotes are read, with the same speakers as without the page', () => {
    const poor = folders.filter(({ name }) => !hasEnough(scoreReading(textOf(name), saidIn(sourceOf(name)), [])));
    expect(poor.length, poor.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(folders.length * 0.05);
  }, 60_000);

  test('on 95 % of them, 90 % of the article is found, and 90 % of what is found is the article', () => {
    const poor = folders.filter(({ name }) => {
      const found = paragraphsOf(name);
      const text = textOf(name);
      const wanted = text.split(/\n\s*\n/).map(letters);
      const all = found.map((one) => letters(one.text)).join('');
      const bodies = found.filter(({ kind }) => kind === 'paragraph').map((one) => letters(one.text));
      const there = wanted.filter((one) => all.includes(one));
      const right = bodies.filter((one) => letters(text).includes(one));
      return lengthOf(there) < lengthOf(wanted) * 0.9 || lengthOf(right) < lengthOf(bodies) * 0.9;
    });
    expect(poor.length, poor.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(folders.length * 0.05);
  }, 60_000);
});
