import { expect, test } from 'vitest';
import { readSavedPage } from '../../../lib/cli/saved-page';
import { BLOCK_END } from '../../../lib/match/page';
import { positionOf } from '../../../lib/page/read-page';

/** The page's paragraphs. */
function paragraphs(bytes: Uint8Array): string[] {
  return readSavedPage(bytes)
    .map.text.split(BLOCK_END)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function paragraphsOf(html: string): string[] {
  return paragraphs(Buffer.from(html));
}

/** What of a page is shown. */
function shown(html: string): string {
  const { map, shows } = readSavedPage(Buffer.from(html));
  const isText = (at: number) => /\S/.test(map.text[at] as string) && shows(positionOf(map, at).node);
  return [...map.text].map((char, at) => (isText(at) ? char : ' ')).join('');
}

test.each([
  ['misnested <b>tags<p>end</b> a paragraph</p>', ['misnested tags', 'end a paragraph']],
  ['<p>one<div>two</p>three', ['one', 'two', 'three']],
  [
    '<p>A table <table>puts <tr><td>cells</td> after</table>what is lost in it',
    ['A table puts after', 'cells', 'what is lost in it'],
  ],
  ['<ul><li>one<li>two</ul>', ['one', 'two']],
  ['<p>&ldquo;A&rdquo; &#147;B&#148;', ['“A” “B”']],
  ['<noscript><p>Switch it on</noscript><p>shown', ['shown']],
  ['<p>one<!-- no --> text', ['one text']],
  ['no markup', ['no markup']],
  ['<frameset><frame src="a.html"></frameset>', []],
  ['', []],
])('broken and odd markup is read as browsers read it: %s', (html, expected) => {
  expect(paragraphsOf(html)).toEqual(expected);
});

test.each([
  ['<title> The\n harbor </title>', 'The harbor'],
  [
    '<body><svg><title>A crane</title></svg><p>Late <title>The harbor &amp; its ships</title>',
    'The harbor & its ships',
  ],
  ['<p>none', ''],
])('the title of %s', (html, title) => {
  expect(readSavedPage(Buffer.from(html)).title).toBe(title);
});

const ODD_BYTES = Buffer.from('<p>\x93caf\xE9\x94', 'latin1');

test.each([
  ['UTF-8 where nothing is said', Buffer.from('<p>“café”')],
  ['a meta charset', Buffer.concat([Buffer.from('<meta charset=iso-8859-1>'), ODD_BYTES])],
  ['far down too', Buffer.concat([Buffer.from(`<style>${' '.repeat(5000)}</style><meta charset=latin1>`), ODD_BYTES])],
  [
    'an http-equiv',
    Buffer.concat([Buffer.from('<meta http-equiv=Content-Type content="text/html; charset=windows-1252">'), ODD_BYTES]),
  ],
  [
    'an unknown one does not count',
    Buffer.concat([Buffer.from('<meta charset=none><meta charset=latin1>'), ODD_BYTES]),
  ],
  ['the first counts', Buffer.from('<meta charset=utf-8><meta charset=latin1><p>“café”')],
  ['none in a comment counts', Buffer.from('<!-- <meta charset=latin1> --><p>“café”')],
  ['UTF-16 as the bytes’ own word cannot be true', Buffer.from('<meta charset=utf-16><p>“café”')],
  ['a byte order mark counts more', Buffer.from('\uFEFF<meta charset=latin1><p>“café”')],
  ['UTF-16', Buffer.from('\uFEFF<p>“café”', 'utf16le')],
  ['UTF-16, big-endian', Buffer.from('\uFEFF<p>“café”', 'utf16le').swap16()],
])('encoding: %s', (_, bytes) => {
  expect(paragraphs(bytes)).toEqual(['“café”']);
});

test('a page of many paragraphs, in shadow trees too', () => {
  const texts = Array.from({ length: 1000 }, (_, at) => `Paragraph ${at}`);
  const markup = texts.map((text) => `<p>${text}</p>`).join('');
  expect(paragraphsOf(markup)).toEqual(texts);
  expect(paragraphsOf(`<x-story><template shadowrootmode=open>${markup}</template></x-story>`)).toEqual(texts);
  expect(paragraphsOf(`<x-story><template shadowrootmode=open><slot></slot></template>${markup}</x-story>`)).toEqual(
    texts,
  );
});

test('another alphabet', () => {
  const bytes = Buffer.concat([Buffer.from('<meta charset=koi8-r><p>'), Buffer.of(0xd0, 0xcf, 0xd2, 0xd4)]);
  expect(paragraphs(bytes)).toEqual(['порт']);
});

test.each([
  ['<x-a>Light<template shadowrootmode="open"><p>Shadow</p></template></x-a>', ['Shadow']],
  ['<div><template shadowrootmode="CLOSED"><p>Shadow</p></template>Light</div>', ['Shadow']],
  [
    '<x-a><template shadowrootmode=open><p><slot></slot><p><slot name=t>none</slot></template><b slot=t>Named</b> rest</x-a>',
    ['rest', 'Named'],
  ],
  ['<x-a><!-- --><template shadowrootmode=open><slot>Fallback</slot></template></x-a>', ['Fallback']],
  [
    '<x-a><template shadowrootmode=open><x-b><template shadowrootmode=open>In b: <slot></slot></template><slot></slot></x-b></template>Of a</x-a>',
    ['In b: Of a'],
  ],
  ['<a><template shadowrootmode=open>no host</template>Light</a>', ['Light']],
  ['<div><template shadowrootmode=none>no mode</template>Light</div>', ['Light']],
  ['<div><template>no shadow</template>Light</div>', ['Light']],
])('shadow trees that the markup declares: %s', (html, expected) => {
  expect(paragraphsOf(html)).toEqual(expected);
});

test.each([
  '<p hidden>x</p>',
  '<div hidden><p>x</p></div>',
  '<p style="color: red; DISPLAY : None">x</p>',
  '<p style="display:none !important">x</p>',
  '<div style="display:none"><p style="display:block">x</p></div>',
  '<p style="visibility:hidden"><b>x</b></p>',
  '<p style="visibility: collapse">x</p>',
  '<p style="content-visibility:hidden">x</p>',
  '<details>x<summary>S</summary><p>x</p><summary>x</summary></details>',
  '<dialog>x</dialog>',
  '<div popover>x</div>',
  '<noembed>x</noembed>',
  '<x-a><template shadowrootmode=open><div hidden><slot></slot></div></template>x</x-a>',
])('the markup hides x: %s', (html) => {
  expect(shown(html)).not.toContain('x');
});

test.each([
  '<p>x</p>',
  '<p style="display:block">x</p>',
  '<p style="display:none;display:block">x</p>',
  '<p hidden style="display:block">x</p>',
  '<p style="displays:none;-x-display:none">x</p>',
  '<p style="visibility:hidden"><b style="visibility:visible">x</b></p>',
  '<p aria-hidden="true">x</p>',
  '<details><summary><b>x</b></summary></details>',
  '<details open><summary>S</summary>x</details>',
  '<dialog open>x</dialog>',
  '<style>p { display: none }</style><p>x</p>',
  '<x-a hidden style="display:block"><template shadowrootmode=open><slot></slot></template>x</x-a>',
])('nothing in the markup hides x: %s', (html) => {
  expect(shown(html)).toContain('x');
});
