import type { Block } from './page-blocks';

/** UTF-16 units of a sentence, and of what is one even without an end; shorter ones are labels. */
const SENTENCE = 48;
const LONG = 150;
const ENDS_SENTENCE = /[.!?…:;。！？][\s"'”’»」)\]]*$/;
/** Share of a block in links above which it leads elsewhere; a greater one for a sentence of the article's own. */
const MOST_LINKED = 0.5;
const MOST_LINKED_SENTENCE = 0.8;
/** A quotation must have this much to be drawn out of the text and set in a box. */
const LEAST_PULLED = 24;
/** Articles are shorter; looking for each box in more text than this would take too long. */
const MOST_TEXT = 200_000;

/** Whether a block is text to be read, as far as it tells by itself. */
export function isProse(block: Block): boolean {
  const { length } = block.text;
  return (length >= LONG || (length >= SENTENCE && ENDS_SENTENCE.test(block.text))) && staysHere(block, MOST_LINKED);
}

/** Whether a block among the article's own paragraphs is text to be read, however short. */
export function isLine(block: Block): boolean {
  return staysHere(block, ENDS_SENTENCE.test(block.text) ? MOST_LINKED_SENTENCE : MOST_LINKED);
}

export function isHeading(block: Block): boolean {
  return /^h[2-6]$/.test(block.place.element.localName) && staysHere(block, MOST_LINKED);
}

function staysHere({ text, linked }: Block, most: number): boolean {
  return linked <= text.length * most;
}

/** The blocks without pull quotes: boxes that repeat words of the article. */
export function withoutPullQuotes(blocks: readonly Block[], isBox: (block: Block) => boolean): Block[] {
  const bare = ({ text }: Block) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const all = blocks.map(bare).join(' ').slice(0, MOST_TEXT);
  return blocks.filter((block) => {
    const words = isBox(block) ? bare(block) : '';
    return words.length < LEAST_PULLED || all.indexOf(words) === all.lastIndexOf(words);
  });
}
