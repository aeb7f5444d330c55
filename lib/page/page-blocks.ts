import { BLOCK_END, LINE_END, oneLine, type TextRange } from '../match/page';
import type { Task } from '../tasks';
import { commonPlace, countIn, isWithin, type Place, Places } from './places';
import type { PageMap } from './read-page';
import { drawnIn } from './visibility';

/** A paragraph of a page as its reader sees it. */
export interface Block {
  /** The paragraph's own element; where its text stands beside other paragraphs, the one around them. */
  place: Place;
  /** What stands over all of it against being part of an article. */
  signs: readonly string[];
  /** Its text nodes that hold more than space, as indexes into the map's. */
  nodes: number[];
  /** On one line. */
  text: string;
  /** UTF-16 units of it that stand in links. */
  linked: number;
}

/** What runs within a line: the element around it is the paragraph. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt ' +
    'u var'
  ).split(' '),
);
/** What holds one paragraph: text before and after something else in it (a button, an advertisement) goes together. */
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6'.split(' '));

/** Blocks between two points where the work may pause. */
const STEP = 32;

/** The paragraphs of a page that are more than space, in reading order. */
export function* pageBlocks(map: PageMap): Task<Block[]> {
  const places = new Places();
  const blocks: Block[] = [];
  let read = 0;
  let count = 0;
  for (let start = 0; start < map.text.length; ) {
    const found = map.text.indexOf(BLOCK_END, start);
    const end = found < 0 ? map.text.length : found;
    const nodes: number[] = [];
    for (; read < map.nodes.length && (map.starts[read] as number) < end; read++) {
      const node = map.nodes[read] as Text;
      // The page may have taken a node away since it was read.
      if (/\S/.test(node.data) && drawnIn(node)) nodes.push(read);
    }
    if (nodes.length) addBlock(blocks, map, { start, end }, nodes, places);
    start = end + 1;
    if (++count % STEP === 0) yield;
  }
  return blocks;
}

function addBlock(blocks: Block[], map: PageMap, { start, end }: TextRange, nodes: number[], places: Places): void {
  const around = nodes.map((node) => places.around(map.nodes[node] as Text));
  const inner = commonPlace(around[0] as Place, around.at(-1) as Place);
  let place = inner;
  while (INLINE.has(place.element.localName) && place.parent) place = place.parent;
  const at = beginningOf(blocks, map, place, nodes[0] as number);
  const before = blocks[at];
  if (!before) countIn(place);
  const inLinks = nodes
    .filter((_, index) => around[index]?.inLink)
    .map((node) => map.nodes[node]?.data.trim().length ?? 0);
  blocks[at] = {
    place,
    signs: before?.signs ?? inner.signs,
    nodes: [...(before?.nodes ?? []), ...nodes],
    text: (before?.text ?? '') + oneLine(map.text.slice(start, end)),
    linked: inLinks.reduce((sum, length) => sum + length, before?.linked ?? 0),
  };
}

/** Which block a stretch belongs to: a new one, or that of the paragraph that was interrupted. Two line breaks end it all the same. */
function beginningOf(blocks: readonly Block[], map: PageMap, place: Place, node: number): number {
  if (!PARAGRAPHS.has(place.element.localName)) return blocks.length;
  const at = blocks.findLastIndex((block) => block.place === place || !isWithin(block.place, place));
  const before = blocks[at];
  if (before?.place !== place) return blocks.length;
  const last = before.nodes.at(-1) as number;
  const end = (map.starts[last] as number) + (map.nodes[last] as Text).data.length;
  return map.text.slice(end, map.starts[node]).includes(LINE_END) ? blocks.length : at;
}
