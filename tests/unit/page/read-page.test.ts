import { beforeEach, describe, expect, test } from 'vitest';
import { BLOCK_END, LINE_END } from '../../../lib/match/page';
import { type PageMap, positionOf, readPage } from '../../../lib/page/read-page';
import { finish } from '../../../lib/tasks';

function read(html: string): PageMap {
  document.body.innerHTML = html;
  return readBody();
}

function readBody(): PageMap {
  return finish(readPage([document.body], (element) => element.shadowRoot));
}

/** The paragraphs a reader sees: text between block ends, white space as one space. */
function paragraphs({ text }: PageMap): string[] {
  return text
    .split(BLOCK_END)
    .map((paragraph) => paragraph.trim().replaceAll(LINE_END, ' / ').replace(/\s+/g, ' '))
    .filter(Boolean);
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('paragraphs', () => {
  test.each([
    ['<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['<p>One <a href="#">linked</a> <b>bold</b>word.</p>', ['One linked boldword.']],
    ['<div>One.<br><br>Two.</div>', ['One.', 'Two.']],
    ['<div>One.<br>\n  <br>Two.</div>', ['One.', 'Two.']],
    ['<div>One.<br> <!-- an advertisement --> <br>Two.</div>', ['One.', 'Two.']],
    ['<p>One<br>line</p>', ['One / line']],
    ['<div>Before<p>One.</p>after</div>', ['Before', 'One.', 'after']],
    ['<ul><li>One</li><li>Two</li></ul>', ['One', 'Two']],
    ['<table><tr><td>One</td><td>Two</td></tr></table>', ['One', 'Two']],
    ['<p>soft&shy;hyphen</p>', ['soft\u00ADhyphen']],
    ['', []],
  ])('%s', (html, expected) => {
    expect(paragraphs(read(html))).toEqual(expected);
  });

  test.each([
    '<script>hidden</script>',
    '<style>hidden</style>',
    '<noscript>hidden</noscript>',
    '<template>hidden</template>',
    '<textarea>hidden</textarea>',
    '<select><option>hidden</option></select>',
    '<svg><title>hidden</title></svg>',
  ])('%s is no text of the page', (html) => {
    expect(paragraphs(read(`<p>Shown ${html}here.</p>`))).toEqual(['Shown here.']);
  });

  test('a shadow tree stands in place of its host’s children, a slot for what it is given', () => {
    document.body.innerHTML = '<x-card><span slot="title">Given</span>never shown</x-card>';
    const shadow = document.querySelector('x-card')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    shadow.innerHTML = '<p>First</p><p><slot name="title">fallback</slot></p><p><slot name="none">fallback</slot></p>';
    expect(paragraphs(readBody())).toEqual(['First', 'Given', 'fallback']);
  });
});

test('an element of another namespace that is called a slot is none', () => {
  document.body.append(document.createElementNS('urn:example', 'slot'));
  document.querySelector('slot')?.append('Shown');
  expect(paragraphs(readBody())).toEqual(['Shown']);
});

test('quotations of the markup', () => {
  const { text, quoted } = read('<p>She said <q>come in</q>.</p><blockquote><p>Or stay out.</p></blockquote>');
  expect(quoted.map(({ start, end }) => text.slice(start, end).replaceAll(BLOCK_END, '').trim())).toEqual([
    'come in',
    'Or stay out.',
  ]);
});

test('every character leads back to its node', () => {
  const map = read('<p>One <i>two</i></p><script>no</script><p>three</p>');
  for (const word of ['One', 'two', 'three']) {
    const { node, offset } = positionOf(map, map.text.indexOf(word));
    expect(node.data.slice(offset, offset + word.length)).toBe(word);
  }
});
