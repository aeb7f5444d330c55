// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readPage } from '../../../lib/page/read-page';
import { domRanges } from '../../../lib/page/text-ranges';
import { finish } from '../../../lib/tasks';

function rangesOf(html: string, from: string, to: string): string[] {
  document.body.innerHTML = html;
  const map = finish(readPage(document.body, (element) => element.shadowRoot));
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

test('none over nodes that have left the page', () => {
  document.body.innerHTML = '<p>come in</p>';
  const map = finish(readPage(document.body, () => null));
  document.body.innerHTML = '';
  expect(domRanges(map, { start: 0, end: 7 })).toEqual([]);
});
