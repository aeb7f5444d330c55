import { expect, test } from 'vitest';
import { type PageMap, readPage } from '../../../lib/page/read-page';
import { domRanges } from '../../../lib/page/text-ranges';
import { finish } from '../../../lib/tasks';

function readBody(): PageMap {
  return finish(readPage([document.body], (element) => element.shadowRoot));
}

function rangesOf(html: string, from: string, to: string): string[] {
  document.body.innerHTML = html;
  return rangesIn(from, to);
}

function rangesIn(from: string, to: string): string[] {
  const map = readBody();
  const ranges = domRanges(map, { start: map.text.indexOf(from), end: map.text.indexOf(to) + to.length });
  return ranges.map(String);
}

test.each([
  ['<p>She said come in now.</p>', 'come', 'in', ['come in']],
  ['<p>She said <b>co</b>me <i>in</i> now.</p>', 'come', 'in', ['come in']],
  ['<p>She said come<script>let no;</script> in now.</p>', 'come', 'in', ['come', ' in']],
])('%s', (html, from, to, expected) => {
  expect(rangesOf(html, from, to)).toEqual(expected);
});

test('over the border of a shadow tree', () => {
  document.body.innerHTML = '<p>She said come <x-run></x-run></p>';
  document.querySelector('x-run')?.attachShadow({ mode: 'open' }).append('in now.');
  expect(rangesIn('come', 'in')).toEqual(['come ', 'in']);
});

test('few where little stands in between', () => {
  const words = '<i>come</i> '.repeat(50);
  const ranges = rangesOf(`<p>Well, ${words}<style>p { color: red }</style>${words}in now.</p>`, 'Well', 'in');
  expect(ranges.join('')).toBe(`Well, ${'come '.repeat(100)}in`);
  expect(ranges.length).toBeLessThan(20);
});

test.each<[string, (text: Text) => void]>([
  ['have left it', (text) => text.remove()],
  ['were changed', (text) => text.insertData(0, 'No: ')],
  ['were cut short', (text) => text.deleteData(4, 10)],
])('none where words of the page %s since it was read', (_, change) => {
  document.body.innerHTML = '<p>come in now</p>';
  const map = readBody();
  change(document.querySelector('p')?.firstChild as Text);
  expect(domRanges(map, { start: 0, end: 7 })).toEqual([]);
});
