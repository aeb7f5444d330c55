import { beforeEach, describe, expect, test } from 'vitest';
import { readFile, sourceOfText } from '../../../lib/library/read-file';
import { ARTICLE } from '../../fixtures/fishing-talks';
import { sourceNamed } from '../../fixtures/library';
import { useEnglish } from '../../fixtures/ui-messages';

beforeEach(useEnglish);

const file = (name: string, text: string) => new File([text], name);
const HTML = `<article>${ARTICLE.split('\n\n')
  .map((text) => `<p>${text}</p>`)
  .join('')}</article>`;

describe('a file gives', () => {
  test('the sources that it holds', async () => {
    expect(await readFile(file('one.json', JSON.stringify(sourceNamed('a'))), '1.0')).toEqual([sourceNamed('a')]);
  });

  test('the article of its text, called as the file is', async () => {
    const [source] = await readFile(file('Fishing talks.txt', ARTICLE), '1.0');
    expect(source).toMatchObject({ title: 'Fishing talks', language: 'en', engine: { version: '1.0' } });
    expect(source?.quotes.length).toBeGreaterThan(3);
  });

  test('the article of a saved page, known by its address', async () => {
    const url = 'https://news.example/talks';
    const [source] = await readFile(
      file(
        'page.HTM',
        `<title>Talks</title><link rel="canonical" href="${url}"><meta name="author" content="Ada Lee">${HTML}`,
      ),
      '1.0',
    );
    expect(source).toMatchObject({ id: url, url, title: 'Talks', byline: 'Ada Lee' });
    expect(source?.quotes.length).toBeGreaterThan(3);
  });
});

describe('nothing can be read from', () => {
  const german =
    'Der Bürgermeister sagte am Montag, dass der Hafen nicht geschlossen wird. Das ist eine gute Nachricht für die Fischer.';
  test.each<[string, string, string, string]>([
    ['a picture', 'photo.png', '', 'Only texts (.txt), web pages (.html) and source files (.json) can be read.'],
    ['an empty text', 'empty.txt', ' \n ', 'There is no article in it that could be read.'],
    ['a page without an article', 'page.html', '<p>Hello</p>', 'There is no article in it that could be read.'],
    ['a text in another language', 'de.txt', german, 'It is not in English. Quoteprint reads English only.'],
    ['a source that is wrong', 'bad.json', '{"version": 1, "id": ""}', 'id: must not be empty'],
  ])('%s', async (_, name, text, message) => {
    await expect(readFile(file(name, text), '1.0')).rejects.toThrow(message);
  });
});

test('the same text is the same source, whatever it is called', async () => {
  const [one, same, other] = await Promise.all([
    sourceOfText(ARTICLE, { title: 'One' }, '1.0'),
    sourceOfText(`${ARTICLE}\n`, { title: 'Two', outlet: 'The Gazette' }, '1.0'),
    sourceOfText(`${ARTICLE} And so it went.`, { title: 'One' }, '1.0'),
  ]);
  expect(same.id).toBe(one.id);
  expect(other.id).not.toBe(one.id);
  expect(same).toMatchObject({ title: 'Two', outlet: 'The Gazette' });
});
