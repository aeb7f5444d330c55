import { describe, expect, test } from 'vitest';
import { isOff, type Sites, siteIn, siteOf, switchSite } from '../../lib/sites';

const everywhere = (...offSites: string[]): Sites => ({ where: 'everywhere', offSites, onSites: ['other.example'] });
const listed = (...onSites: string[]): Sites => ({ where: 'listed', offSites: ['other.example'], onSites });

test.each<[string, unknown, string, boolean]>([
  ['nothing is stored', undefined, 'news.example', false],
  ['another site is off', everywhere('other.example'), 'news.example', false],
  ['the site is off', everywhere('news.example'), 'news.example', true],
  ['a site above it is off', everywhere('news.example'), 'live.news.example', true],
  ['a site below it is off', everywhere('live.news.example'), 'news.example', false],
  ['a site whose name ends alike is off', everywhere('news.example'), 'fakenews.example', false],
  ['only others are on', listed('other.example'), 'news.example', true],
  ['the site is one of those', listed('news.example'), 'news.example', false],
  ['a site above it is one of those', listed('news.example'), 'live.news.example', false],
  ['none is', listed(), 'news.example', true],
  ['the person is to ask', { ...everywhere(), where: 'asked' }, 'news.example', true],
  ['the page has no host', everywhere('news.example'), '', false],
  ['the page has no host, and only some sites are on', listed('news.example'), '', true],
  ['something else is stored', 'off', 'news.example', false],
  ['the list is none', { where: 'everywhere', offSites: 'news.example' }, 'news.example', false],
  ['an entry is none', { where: 'everywhere', offSites: [null, 7, 'news.example'] }, 'news.example', true],
])('whether a page is left alone where %s', (_, stored, host, expected) => {
  expect(isOff(stored, host)).toBe(expected);
});

test.each([
  ['news.example', 'news.example'],
  [' News.Example ', 'news.example'],
  ['https://www.news.example:8080/story?id=1#top', 'www.news.example'],
  ['news.example/story', 'news.example'],
  ['*.news.example', 'news.example'],
  ['news.example.', 'news.example'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['127.0.0.1', '127.0.0.1'],
  ['', null],
  ['two words', null],
  ['http://', null],
  ['about:blank', null],
  ['file:///etc/passwd', null],
  ['<script>', null],
  ['two%20words', null],
  ['[::1]:8080', '[::1]'],
])('the site in "%s"', (typed, site) => {
  expect(siteOf(typed)).toBe(site);
});

describe('switching a site', () => {
  const switched = (sites: Sites, on: boolean) => ({ ...sites, ...switchSite(sites, 'live.news.example', on) });

  test.each([
    ['everywhere', everywhere('b.example'), false, ['b.example', 'live.news.example']],
    ['everywhere, with a site above it off', everywhere('b.example', 'news.example'), true, ['b.example']],
  ])('off and on again: %s', (_, sites, on, offSites) => {
    expect(switched(sites, on)).toEqual({ ...sites, offSites });
    expect(isOff(switched(sites, on), 'live.news.example')).toBe(!on);
  });

  test.each([
    ['on', listed('b.example'), true, ['b.example', 'live.news.example']],
    ['off', listed('b.example', 'news.example'), false, ['b.example']],
  ])('among those where it works: %s', (_, sites, on, onSites) => {
    expect(switched(sites, on)).toEqual({ ...sites, onSites });
    expect(isOff(switched(sites, on), 'live.news.example')).toBe(!on);
  });

  test('is told by the site that it belongs to', () => {
    expect(siteIn(everywhere('news.example'), 'live.news.example')).toBe('news.example');
    expect(siteIn(everywhere('other.example'), 'live.news.example')).toBe('live.news.example');
  });
});
