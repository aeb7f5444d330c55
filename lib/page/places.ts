import { notArticleSigns } from './not-article';
import { drawnIn } from './visibility';

/** An element that text stands in, with what is asked of it again and again. */
export interface Place {
  element: Element;
  parent: Place | null;
  /** 0 for the outermost. */
  depth: number;
  /** How many paragraphs stand in it, those in deeper elements than `WRAPPERS` not counted. */
  holds: number;
  inLink: boolean;
  /** What this element and those around it tell against being part of an article. */
  signs: readonly string[];
}

/** Elements around a paragraph that may do nothing but lay it out; pages nest without limit. */
const WRAPPERS = 12;

/** Remembers each element's place: hundreds of paragraphs share theirs. */
export class Places {
  readonly #known = new Map<Element, Place>();

  /** Where a text node is drawn; it must be in a document. */
  around(node: Text): Place {
    const unknown: Element[] = [];
    let at = drawnIn(node);
    for (; at && !this.#known.has(at); at = drawnIn(at)) unknown.push(at);
    let place = at ? (this.#known.get(at) as Place) : null;
    // From the outside in, and without recursion: pages nest without limit.
    for (const inner of unknown.reverse()) {
      place = makePlace(inner, place);
      this.#known.set(inner, place);
    }
    return place as Place;
  }
}

function makePlace(element: Element, parent: Place | null): Place {
  const own = notArticleSigns(element).filter((sign) => !parent?.signs.includes(sign));
  const inherited = parent?.signs ?? [];
  return {
    element,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    holds: 0,
    inLink: parent?.inLink === true || element.localName === 'a',
    signs: own.length ? [...inherited, ...own] : inherited,
  };
}

/** Counts a paragraph in the elements that it stands in. */
export function countIn(place: Place): void {
  let at: Place | null = place;
  for (let level = 0; at && level <= WRAPPERS; level++, at = at.parent) at.holds++;
}

/** The outermost element around a place that holds nothing else: many pages wrap each paragraph, some several times. */
export function boxOf(place: Place): Place {
  let box = place;
  for (let level = 0; box.parent?.holds === place.holds && level < WRAPPERS; level++) box = box.parent;
  return box;
}

/** The innermost place that holds both. */
export function commonPlace(one: Place, other: Place): Place {
  let [a, b]: [Place, Place] = [one, other];
  while (a !== b) {
    if (a.depth >= b.depth && a.parent) a = a.parent;
    else if (b.parent) b = b.parent;
    else break;
  }
  return a;
}

export function isWithin(place: Place, outer: Place): boolean {
  let at: Place = place;
  while (at.depth > outer.depth && at.parent) at = at.parent;
  return at === outer;
}
