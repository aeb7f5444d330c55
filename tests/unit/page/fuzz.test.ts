import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { matchSource } from '../../../lib/match/match-source';
import { makePage, type Page, type TextRange } from '../../../lib/match/page';
import { prepare } from '../../../lib/match/prepare';
import { type PageMap, readPage, sightIn } from '../../../lib/page/read-page';
import { domRanges } from '../../../lib/page/text-ranges';
import { finish } from '../../../lib/tasks';
import { form } from '../../../lib/text/key';
import { readWords } from '../../../lib/text/words';
import { attachShadows, CHANGES, splitTexts } from '../../fixtures/fuzz-dom';
import { fuzzedBody } from '../../fixtures/fuzz-page';
import { HIDDEN, mostly, SHOWN, UNREAD } from '../../fixtures/fuzz-words';
import { sourceOf } from '../../fixtures/match';

// The same pages on every run.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 50 });
// Only a hang is a failure: a busy machine is not.
vi.setConfig({ testTimeout: 60_000 });

const SOURCE = sourceOf(
  `The dispute over the northern fishing grounds has lasted for eleven winters, and 1,250 boats still lie idle in the U.S. islands' café harbors.`,
  `"We won't close the two harbors to their fishing boats for a fifth affluent investor," Moreno told the islanders after the flood, and "nobody's flags will change that," she added.`,
  `Her deputy called the tail-end plan "a gift to the mainland fleet," offered a naïve reply of 3.5 percent, and left the hall without another word.`,
);
const PREPARED = prepare(SOURCE);

interface Made {
  html: string;
  length: number;
}

const page: fc.Arbitrary<Made> = fc.record({
  html: fuzzedBody(SOURCE.paragraphs.map(({ text }) => text)),
  /** UTF-16 units of a text node, at most. */
  length: mostly(Number.POSITIVE_INFINITY, [1, 2, 3, 5, 8, 13, 21], 14),
});

function open({ html, length }: Made): { map: PageMap; page: Page } {
  document.body.innerHTML = html;
  attachShadows(document);
  splitTexts(document.body, length);
  const map = finish(readPage([document.body], (element) => element.shadowRoot));
  const words = finish(readWords(map.text));
  return {
    map,
    page: makePage(
      map,
      words,
      sightIn(map, (node) => !isHidden(node)),
    ),
  };
}

function isHidden(node: Node): boolean {
  return node.parentElement?.closest('[hidden], [style*="none"], [style*="hidden"]') != null;
}

interface Placed {
  ranges: TextRange[];
}

const plain = (text: string) => text.replaceAll(/[\u2028\u2029]/g, '');
const ranged = (map: PageMap, range: TextRange) => domRanges(map, range).map(String).join('');

function formsOf(text: string): string[] {
  const { starts, ends } = finish(readWords(text));
  return [...starts].map((start, at) => form(text.slice(start, ends[at])).toLowerCase());
}

const isOwn = (word: string) => word !== SHOWN;

test('the text of a page is that of its nodes, with ends of lines and paragraphs between them', () => {
  fc.assert(
    fc.property(page, (made) => {
      const { map } = open(made);
      let end = 0;
      map.nodes.forEach((node, at) => {
        const start = map.starts[at] as number;
        expect(map.text.slice(end, start)).toMatch(/^[\u2028\u2029]*$/);
        end = start + node.data.length;
        expect(map.text.slice(start, end)).toBe(node.data);
      });
      expect(map.text.slice(end)).toMatch(/^[\u2028\u2029]*$/);
      expect(map.text).not.toContain(UNREAD);
    }),
  );
});

test('the ranges of some words hold those words and nothing else', () => {
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(), (made, one, other) => {
      const { map, page } = open(made);
      const { starts, ends, length } = page.words;
      const [first, last] = [one % length, other % length].sort((a, b) => a - b) as [number, number];
      const range = { start: starts[first] as number, end: ends[last] as number };
      expect(ranged(map, range)).toBe(plain(map.text.slice(range.start, range.end)));
    }),
  );
});

test('after any change of the page, the ranges of some words hold those words or there are none', () => {
  const change = fc.record({ change: fc.constantFrom(...CHANGES), node: fc.nat(), by: fc.nat() });
  const changes = fc.array(change, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(page, changes, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (made, all, places) => {
      const { map, page } = open(made);
      const { starts, ends, length } = page.words;
      const ranges = places.map((place, at) => {
        const first = place % length;
        return { start: starts[first] as number, end: ends[Math.min(length - 1, first + 9 * at)] as number };
      });
      for (const { change, node, by } of all) change(map.nodes[node % map.nodes.length] as Text, by);
      for (const range of ranges) {
        expect(['', plain(map.text.slice(range.start, range.end))]).toContain(ranged(map, range));
      }
    }),
  );
});

test('a story is found with all of its words', () => {
  fc.assert(
    fc.property(page, (made) => {
      const { map, page } = open(made);
      const { paragraphs, quotes } = finish(matchSource(PREPARED, page)) ?? { paragraphs: [], quotes: [] };
      const wordsIn = (placed?: Placed) => formsOf(placed?.ranges.map((range) => ranged(map, range)).join(' ') ?? '');
      for (const { id, text } of SOURCE.paragraphs) {
        expect(wordsIn(paragraphs.find(({ match }) => match.id === id)).filter(isOwn)).toEqual(formsOf(text));
      }
      for (const { id, span } of SOURCE.quotes) {
        const words = SOURCE.paragraphs.find((one) => one.id === span.paragraph)?.text.slice(span.start, span.end);
        const found = quotes.filter(({ match }) => match.id === id);
        expect(found.map((quote) => wordsIn(quote).filter(isOwn))).toEqual([formsOf(words ?? '')]);
      }
      for (const { match, ranges } of [...paragraphs, ...quotes]) {
        const covered = ranges.map((range) => ranged(map, range)).join('');
        expect(covered).not.toContain(HIDDEN);
        expect(covered.replaceAll(/\s/g, '')).toBe(match.text.replaceAll(' … ', '').replaceAll(/\s/g, ''));
      }
    }),
  );
});
