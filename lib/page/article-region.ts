import type { Block } from './page-blocks';
import { boxOf, isWithin, type Place } from './places';

/** No article goes on outside of these. */
const TOPS = new Set(['article', 'main', 'body']);
/** Levels over the densest place in which the rest of the article may stand. */
const LEVELS = 4;
/** Share of the densest place's text at which paragraphs of a kind are the article's own wherever they stand nearby. */
const OWN = 0.25;
/** UTF-16 units that make a paragraph right above the densest place more than a note. */
const LEAST_LENGTH = 120;

/** Where the article stands. */
export interface Region {
  /** Whether a block stands in it; others than the article's own may too. */
  holds(block: Block): boolean;
  /** Whether a block stands in an element of the same make as most of the article's paragraphs do. */
  isOwn(block: Block): boolean;
}

/**
 * The region around the place where most prose stands: pages break an article in parts, some of them a level higher (around an
 * advertisement, before a "read more").
 *
 * @param prose of the whole page, in reading order
 */
export function regionAround(densest: Place, prose: readonly Block[]): Region {
  const kinds = ownKinds(prose.filter(({ place }) => isWithin(place, densest)));
  const isOwn = (block: Block) => kinds.has(kindOf(block));
  // Where there are no classes, all elements are of one make.
  const isOwnByName = (block: Block) => isOwn(block) && /\.[^ ]/.test(kindOf(block));
  let root = densest;
  let [at, inner] = [densest.parent, densest];
  for (let level = 0; level < LEVELS && at && !TOPS.has(inner.element.localName); level++) {
    const [outer, below] = [at, inner];
    const goesOn = prose.some(
      (block) =>
        isWithin(block.place, outer) &&
        !isWithin(block.place, below) &&
        (isOwnByName(block) || (boxOf(block.place).parent === outer && block.text.length >= LEAST_LENGTH)),
    );
    if (goesOn) root = outer;
    [at, inner] = [at.parent, at];
  }
  const lead = leadOf(prose, root, inner);
  return { isOwn, holds: (block) => isWithin(block.place, root) || lead.has(block.place) };
}

/** Paragraphs of a part of their own that stands before the root; a single one there is a summary or a caption. */
function leadOf(prose: readonly Block[], root: Place, outermost: Place): Set<Place> {
  const first = prose.findIndex(({ place }) => isWithin(place, root));
  const parts = new Map<Place | null, Place[]>();
  for (const { place } of prose.slice(0, first)) {
    if (place.element.localName !== 'p' || !isWithin(place, outermost)) continue;
    const part = parts.get(place.parent);
    if (part) part.push(place);
    else parts.set(place.parent, [place]);
  }
  return new Set([...parts.values()].filter(({ length }) => length > 1).flat());
}

function ownKinds(prose: readonly Block[]): Set<string> {
  const lengths = new Map<string, number>();
  let all = 0;
  for (const block of prose) {
    const kind = kindOf(block);
    all += block.text.length;
    lengths.set(kind, (lengths.get(kind) ?? 0) + block.text.length);
  }
  return new Set([...lengths].filter(([, length]) => length >= all * OWN).map(([kind]) => kind));
}

/** The make of the element around a block: its name and classes, and where it has none, those of the next ones out. */
function kindOf({ place }: Block): string {
  let kind = '';
  let at = place.parent;
  for (let level = 0; level < LEVELS && at && !TOPS.has(at.element.localName); level++, at = at.parent) {
    const classes = at.element.getAttribute('class')?.trim().replace(/\d+/g, '#').split(/\s+/).sort().join('.');
    kind += ` ${at.element.localName}.${classes ?? ''}`;
    if (classes) break;
  }
  return kind;
}
