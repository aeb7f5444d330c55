import { isBroken, looksLikeHeading, NOT_STORY } from '../extract/import-text';
import type { TextRange } from '../match/page';
import type { Paragraph, Span } from '../source/types';
import type { Task } from '../tasks';
import { densestPlace, idleSigns } from './article-place';
import { regionAround } from './article-region';
import { type ArticleText, articleText, joined, onPage } from './article-text';
import { type Block, pageBlocks } from './page-blocks';
import { isHeading, isLine, isProse, withoutPullQuotes } from './prose';
import type { PageMap } from './read-page';

/** The article of a page, with the way back to its words on the page. */
export interface Article {
  paragraphs: Paragraph[];
  /** Where some words of one of the paragraphs stand in the page's text. */
  rangeOf(span: Span): TextRange;
}

/** UTF-16 units: what is shorter is no article. */
const LEAST_ARTICLE = 250;

/**
 * Finds the article of a page: its paragraphs and headings in reading order, without captions, boxes, lists of links and what
 * is hidden; null where there is none. Nothing on the page is changed.
 *
 * @param isShown whether a text node is visible; asked only of what may belong to the article, since it costs layout
 */
export function* findArticle(map: PageMap, isShown: (node: Text) => boolean): Task<Article | null> {
  const isShownNode = (node: number) => isShown(map.nodes[node] as Text);
  const blocks = yield* pageBlocks(map);
  const prose: Block[] = [];
  for (const block of blocks) {
    if (isProse(block) && block.nodes.some(isShownNode)) prose.push(block);
    yield;
  }
  const idle = idleSigns(prose);
  const isClear = ({ signs }: Block) => signs.every((sign) => idle.has(sign));
  const clear = prose.filter(isClear);
  const densest = densestPlace(clear);
  if (!densest) return null;
  yield;
  const region = regionAround(densest.place, clear);
  const found: Block[] = [];
  for (const block of blocks) {
    const isText = isProse(block) || isHeading(block) || (region.isOwn(block) && isLine(block));
    if (isText && region.holds(block) && isClear(block) && !NOT_STORY.test(block.text)) {
      const nodes = block.nodes.filter(isShownNode);
      if (nodes.length) found.push({ ...block, nodes });
    }
    yield;
  }
  const isBox = (block: Block) =>
    !isHeading(block) && (!region.isOwn(block) || block.place.element.localName === 'blockquote');
  yield;
  const story = withoutPullQuotes(found, isBox);
  // Before the first paragraph stand titles, behind the last one the titles of what was left out.
  const from = story.findIndex((block) => !isHeading(block));
  const to = story.findLastIndex((block) => !isHeading(block));
  const article = story.slice(Math.max(0, from), to + 1);
  const length = article.reduce((sum, { text }) => sum + text.length, 0);
  yield;
  return length < LEAST_ARTICLE ? null : yield* makeArticle(map, article);
}

/** A paragraph or heading of the article in the making. */
interface Piece {
  isHeading: boolean;
  read: ArticleText;
}

function* makeArticle(map: PageMap, blocks: readonly Block[]): Task<Article> {
  const texts = new Map<string, ArticleText>();
  const numbers = { paragraph: 0, heading: 0 };
  const pieces = yield* piecesOf(map, blocks);
  yield;
  const paragraphs = pieces.map(({ isHeading, read }, index): Paragraph => {
    const isInside = index > 0 && index < pieces.length - 1;
    const looksSo = isInside && looksLikeHeading(read.text, pieces[index - 1]?.read.text);
    const kind = isHeading || looksSo ? 'heading' : 'paragraph';
    const id = `${kind[0]}${++numbers[kind]}`;
    texts.set(id, read);
    return { id, kind, text: read.text };
  });
  return { paragraphs, rangeOf: ({ paragraph, ...range }) => onPage(texts.get(paragraph) as ArticleText, range) };
}

/** The blocks' texts; those that divide a sentence are one. */
function* piecesOf(map: PageMap, blocks: readonly Block[]): Task<Piece[]> {
  const pieces: Piece[] = [];
  for (const [index, block] of blocks.entries()) {
    const piece = { isHeading: isHeading(block), read: articleText(map, block.nodes) };
    const before = pieces.at(-1);
    const goesOn = before && !before.isHeading && !piece.isHeading;
    if (goesOn && isBroken(blocks[index - 1]?.text ?? '', piece.read.text))
      before.read = joined(before.read, piece.read);
    else pieces.push(piece);
    yield;
  }
  return pieces;
}
