import { shinglesOf } from '../match/fingerprints';
import type { Page, TextRange } from '../match/page';
import { blocksAround } from '../match/page-paragraphs';
import { type Change, isWithin } from './changes';
import type { Matched } from './matched';
import { type PageMap, positionOf } from './read-page';

/** What the findings on a page rest on: a change that does not touch it leaves them as they are. */
export class Grounds {
  /** The text nodes of what was found and of the paragraphs that are read to tell whose words they are. */
  readonly #nodes = new Set<Text>();
  /** The shingles of all sources that may stand on the page. */
  readonly #shingles: ReadonlySet<number>;

  constructor({ reading: { map }, page, findings, sources }: Matched) {
    this.#shingles = new Set(sources.flatMap(({ words }) => words.flatMap(shinglesOf)));
    for (const { paragraphs, quotes } of findings) {
      for (const { ranges } of paragraphs) for (const range of ranges) this.#addNodes(map, range);
      for (const { ranges } of quotes) for (const range of around(page, ranges)) this.#addNodes(map, range);
    }
  }

  /** @param hashes the fingerprints of what is new */
  isTouchedBy({ near }: Change, hashes: readonly number[]): boolean {
    if (hashes.some((hash) => this.#shingles.has(hash))) return true;
    for (const node of this.#nodes) if (!node.isConnected || isWithin(node, near)) return true;
    return false;
  }

  #addNodes(map: PageMap, { start, end }: TextRange): void {
    const last = positionOf(map, Math.max(start, end - 1)).index;
    for (let at = positionOf(map, start).index; at <= last; at++) this.#nodes.add(map.nodes[at] as Text);
  }
}

function around(page: Page, ranges: readonly TextRange[]): TextRange[] {
  const [first, last] = [ranges[0], ranges.at(-1)];
  return first && last ? blocksAround(page, first.start, last.end) : [];
}
