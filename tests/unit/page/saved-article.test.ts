import { describe, expect, test } from 'vitest';
import { readSavedArticle } from '../../../lib/page/saved-article';
import { ARTICLE } from '../../fixtures/fishing-talks';

const PARAGRAPHS = ARTICLE.split('\n\n');
const BODY = `<nav><a href="/">Home</a></nav><article>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`;
const page = (head: string, body = BODY) =>
  new TextEncoder().encode(
    `<!doctype html><html lang="en"><head><title>Fishing talks</title>${head}</head><body>${body}</body></html>`,
  );

describe('a saved page gives its article', () => {
  test('as it stands there', () => {
    const article = readSavedArticle(page(''));
    expect(article?.paragraphs.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(article?.meta).toEqual({ title: 'Fishing talks', language: 'en' });
  });

  test('with the address it gives as its own', () => {
    const head =
      '<link rel="canonical" href="https://news.example/talks"><meta property="og:site_name" content="The Gazette">';
    expect(readSavedArticle(page(head))?.meta).toMatchObject({
      url: 'https://news.example/talks',
      outlet: 'The Gazette',
    });
  });

  test('without an address that a browser would run', () => {
    const article = readSavedArticle(page('<link rel="canonical" href="javascript:alert(1)">'));
    expect(article?.meta).not.toHaveProperty('url');
  });

  test('without what its markup hides', () => {
    const hidden = `<p hidden>${PARAGRAPHS[0]}</p><p style="display:none">${PARAGRAPHS[0]}</p>`;
    const article = readSavedArticle(page('', BODY.replace('<article>', `<article>${hidden}`)));
    expect(article?.paragraphs.map(({ text }) => text)).toEqual(PARAGRAPHS);
  });

  test('in the encoding that it names', () => {
    const bytes = page('<meta charset="iso-8859-15">', BODY.replaceAll('—', '~'));
    const encoded = bytes.map((byte) => (byte === '~'.charCodeAt(0) ? 0xa4 : byte));
    const text = readSavedArticle(encoded)?.paragraphs.map((paragraph) => paragraph.text);
    expect(text?.join('\n\n')).toBe(ARTICLE.replaceAll('—', '€'));
  });
});

test('a page without an article gives none', () => {
  expect(readSavedArticle(page('', '<form><input></form>'))).toBeNull();
});
