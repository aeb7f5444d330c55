/** How many of the wanted paragraphs are on the page as they should be, were found, and where. */
export interface Score {
  /** Those whose truth stands on the page, or all where nothing of them should stand there. */
  onPage: number;
  /** Of these: shares half of its characters, or nearly all, with the true place (intersection over union). */
  found: number;
  exact: number;
  /** Found where nothing of it is true. */
  elsewhere: number;
  /** Found in what no reader sees: a script, a style sheet, a template. */
  inScripts: number;
}

/** From the first character of a text up to but not including the last, in folded characters of the page. */
type Interval = [start: number, end: number];

const FOUND = 0.5;
const EXACT = 0.95;
const ELSEWHERE = 0.1;

const UNSEEN = 'script, style, noscript, template, textarea, select, iframe, object';

/** Compares places with the truth: the page's text, folded, is the measure. */
export function score(places: readonly Range[][], truths: readonly string[][]): Score {
  const page = foldedPage();
  const sum: Score = { onPage: 0, found: 0, exact: 0, elsewhere: 0, inScripts: 0 };
  places.forEach((ranges, at) => {
    const truth = trueIntervals(page.text, (truths[at] ?? []).map(fold));
    if (truth.length) sum.onPage++;
    if (!ranges.length) return;
    const intervals = joined(ranges.map((range) => intervalOf(page, range)).filter((one) => one !== null));
    const best = Math.max(0, ...intervals.flatMap((one) => truth.map((other) => overlap(one, other))));
    if (best >= FOUND) sum.found++;
    if (best >= EXACT) sum.exact++;
    if (best < ELSEWHERE) sum.elsewhere++;
    if (ranges.some(({ startContainer }) => elementOf(startContainer)?.closest(UNSEEN))) sum.inScripts++;
  });
  return sum;
}

/** Without what typography adds: case, spaces, the style of quotation marks, dashes and ellipses. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g, '');
}

interface FoldedPage {
  text: string;
  nodes: Text[];
  /** Where each node's text begins, and where the last one's ends. */
  starts: number[];
}

function foldedPage(): FoldedPage {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return (node as Element).matches(UNSEEN) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const nodes: Text[] = [];
  const starts = [0];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    text += fold(node.data);
    nodes.push(node);
    starts.push(text.length);
  }
  return { text, nodes, starts };
}

/** Null where a range has none of the page's text. */
function intervalOf({ nodes, starts }: FoldedPage, range: Range): Interval | null {
  if (range.startContainer.getRootNode() !== document) return null;
  const first = firstWhere(nodes, (node) => range.comparePoint(node, node.length) >= 0);
  const last = firstWhere(nodes, (node) => range.comparePoint(node, 0) > 0) - 1;
  if (last < first) return null;
  const [from, to] = [nodes[first] as Text, nodes[last] as Text];
  const skipped = from === range.startContainer ? fold(from.data.slice(0, range.startOffset)).length : 0;
  const taken = fold(to === range.endContainer ? to.data.slice(0, range.endOffset) : to.data).length;
  const interval: Interval = [(starts[first] as number) + skipped, (starts[last] as number) + taken];
  return interval[1] > interval[0] ? interval : null;
}

function firstWhere(nodes: readonly Text[], holds: (node: Text) => boolean): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(nodes[middle] as Text)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Pieces that touch are one place. */
function joined(intervals: Interval[]): Interval[] {
  const places: Interval[] = [];
  for (const [start, end] of intervals.sort(([a], [b]) => a - b)) {
    const last = places.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else places.push([start, end]);
  }
  return places;
}

/** Every place of a single text; of several texts, the place from the first to the last. */
function trueIntervals(page: string, [first, ...others]: readonly string[]): Interval[] {
  const intervals: Interval[] = [];
  if (!first) return intervals;
  for (let at = page.indexOf(first); at >= 0; at = page.indexOf(first, at + 1)) intervals.push([at, at + first.length]);
  const last = others.at(-1);
  const [place] = intervals;
  if (!last || !place) return intervals;
  const end = page.indexOf(last, place[1]);
  return end < 0 ? [] : [[place[0], end + last.length]];
}

function overlap(a: Interval, b: Interval): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared <= 0 ? 0 : shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
