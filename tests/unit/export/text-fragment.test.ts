import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
} from 'text-fragments-polyfill/text-fragment-utils';
import { beforeEach, expect, test } from 'vitest';
import { linkToQuote } from '../../../lib/export/source-link';
import { linkToText } from '../../../lib/export/text-fragment';
import { BLOCK_END } from '../../../lib/match/page';
import { linkToRanges } from '../../../lib/page/quote-link';
import { quoteOf } from '../../fixtures/ui-report';
import { SOURCE } from '../../fixtures/ui-source';

const PAGE = 'https://news.example/story';
const LEAD = '<p>The ferries were late all week and nobody knew why.</p>';

beforeEach(() => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(PAGE);
});

/** Shows some HTML, and gives the range between its `{` and its `}`, which are taken out. */
function rangeOf(html: string): Range {
  document.body.innerHTML = html;
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const start = node.data.indexOf('{');
    node.data = node.data.replace('{', '');
    if (start >= 0) range.setStart(node, start);
    const end = node.data.indexOf('}');
    node.data = node.data.replace('}', '');
    if (end >= 0) range.setEnd(node, end);
  }
  return range;
}

/** What the polyfill finds by a link, first. */
function found(link: string): string | undefined {
  const { text: [fragment] = [] } = parseFragmentDirectives(getFragmentDirectives(new URL(link).hash));
  return fragment && processTextFragmentDirective(fragment, document, document.body)[0]?.toString();
}

const words = (text: string | undefined) => text?.replace(/\u00ad/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];

const CASES: [string, string, string][] = [
  ['a few words', `${LEAD}<p>“{We will pay},” he said.</p>`, 'We%20will%20pay'],
  ['through inline markup', '<p>“{We <a href="#x">will <b>p</b>ay</a> now},” he said.</p>', 'We%20will%20pay%20now'],
  [
    'a soft hyphen, a fixed space',
    '<p>“{The com&shy;mis&shy;sion of&nbsp;ten},” he said.</p>',
    'The%20commission%20of%20ten',
  ],
  ['commas, dashes, ampersands', '<p>“{R&amp;D, a two-day job},” he said.</p>', 'R%26D%2C%20a%20two%2Dday%20job'],
  [
    'many words, by both ends',
    '<p>“{It will take us all of the next two years to mend the old pier},” he said.</p>',
    'It%20will%20take%20us,mend%20the%20old%20pier',
  ],
  [
    'over two paragraphs',
    `<p>“{We will pay for this, in full.</p><p>“And we will pay soon},” he said.</p>`,
    'We%20will%20pay%20for,we%20will%20pay%20soon',
  ],
  ['over a line break', '<p>“{No.<br>Never again},” he said.</p>', 'No,Never%20again'],
  [
    'with hidden text in between',
    '<p>“{We will <span style="display: none">Subscribe!</span>pay now},” he said.</p>',
    'We%20will%20pay%20now',
  ],
  [
    'with a box in between',
    '<p>“{We will <span style="display: block">Subscribe!</span>pay now},” he said.</p>',
    'We%20will,pay%20now',
  ],
  [
    'the same words before: what leads to them',
    '<p>They say we will pay.</p><p>Lee said we {will pay} now.</p>',
    'Lee%20said%20we-,will%20pay',
  ],
  [
    'the same words before, marks between: they go with what leads to them',
    '<p>“We will pay,” Kim told them.</p><p>Lee told them: “{We will pay}.”</p>',
    'Lee%20told%20them%3A%20%E2%80%9C-,We%20will%20pay',
  ],
  [
    'the same words before, from the top of a paragraph: the end of the one before',
    '<p>“We will pay,” Kim told them.</p><p>And Lee told them:</p><p>“{We will pay}.”</p>',
    'Lee%20told%20them%3A-,%E2%80%9CWe%20will%20pay',
  ],
  [
    'the same words after, both on top of the page: what follows',
    '<p>{We will pay}, said Lee, who knows.</p><p>We will pay, said Kim, who does not.</p>',
    'We%20will%20pay,-%2C%20said%20Lee%2C%20who',
  ],
  [
    'the same beginning elsewhere: a longer one',
    '<p>It will take us years, said Kim.</p><p>“{It will take us all of the next two years to mend the old pier},” he said.</p>',
    'It%20will%20take%20us%20all%20of%20the%20next,two%20years%20to%20mend%20the%20old%20pier',
  ],
];

test.each(CASES)('%s', async (_, html, directive) => {
  const range = rangeOf(html);
  const link = await linkToRanges([range]);
  expect(link).toBe(`${PAGE}#:~:text=${directive}`);
});

// The polyfill reads soft hyphens as letters, and has no layout here that would tell it of boxes.
test.each(CASES.filter(([name]) => !/soft|hidden|box/.test(name)))('the polyfill finds %s', async (_, html) => {
  const range = rangeOf(html);
  const link = await linkToRanges([range]);
  expect(words(found(link))).toEqual(words(range.toString()));
});

test.each([
  ['https://news.example/a#part', 'https://news.example/a#part:~:text=pay'],
  ['https://news.example/a?b=1#', 'https://news.example/a?b=1#:~:text=pay'],
  ['https://news.example/a#:~:text=old,-words', 'https://news.example/a#:~:text=pay'],
  [
    'https://news.example/a#part:~:text=old&selector(x)&text=older',
    'https://news.example/a#part:~:selector(x)&text=pay',
  ],
  ['HTTP://news.example/', 'HTTP://news.example/#:~:text=pay'],
  ['about:srcdoc', null],
  ['javascript:alert(1)', null],
])('adds to the address %s', (url, expected) => {
  expect(linkToText(url, 'We will pay.', { start: 8, end: 11 })).toBe(expected);
});

test.each([
  ['where there are no words', 'We … pay', 3, 4, null],
  [
    'where nothing tells it apart, the first of the same words',
    'Pay.\u2029* * *\u2029Pay.',
    11,
    14,
    `${PAGE}#:~:text=Pay`,
  ],
  [
    'from the next paragraph, its marks too',
    'Pay.”\u2029“Pay now.',
    0,
    3,
    `${PAGE}#:~:text=Pay.%E2%80%9D,-%E2%80%9CPay%20now`,
  ],
  ['half a letter', 'We \ud83d pay \ud83d now', 3, 15, `${PAGE}#:~:text=pay%20%EF%BF%BD%20now`],
])('%s', (_, text, start, end, expected) => {
  expect(linkToText(PAGE, text.replaceAll('\u2029', BLOCK_END), { start, end })).toBe(expected);
});

test.each([
  ['q2', 'Nobody%20asked%20the%20fishermen'],
  ['q3', 'a%20gift%20to%20the%20ferries'],
  ['e1', '%27Nobody%20asked'],
])('from the text of its article, to quote %s', (id, directive) => {
  const source = { ...SOURCE, url: PAGE };
  expect(linkToQuote(source, quoteOf(id))).toContain(directive);
  expect(linkToQuote(SOURCE, quoteOf(id))).toBeNull();
});
