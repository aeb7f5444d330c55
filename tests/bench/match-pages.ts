import { PARAGRAPHS, SOURCE } from '../e2e/article';
import { escapeHtml } from '../tools/escape-html';

interface Kind {
  kind: string;
  make(html: string): string;
}

/** A page as it is, and with the first bundled source at its end: as large as real pages are, and a match. */
export const KINDS: readonly Kind[] = [
  { kind: 'without a match', make: (html) => html },
  { kind: 'with a match', make: (html) => html + section(PARAGRAPHS) },
];

/** The same where little is left as it was: what the extension judges longest. */
export const ALTERED: Kind = { kind: 'with an altered match', make: (html) => html + section(PARAGRAPHS.map(altered)) };

/** Every so many words another one stands in the place of one. */
const OTHER_WORDS = 15;
/** Words at the end of a paragraph without quotation marks that get them. */
const QUOTED = 8;

function section(paragraphs: readonly string[]): string {
  return `<section>${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}</section>`;
}

/** A paragraph with other words, and what was said in other mouths; words that nobody said as a quotation. */
function altered(paragraph: string): string {
  const words = paragraph
    .split(' ')
    .map((word, at) => inOtherName(at % OTHER_WORDS === OTHER_WORDS - 1 ? 'else' : word));
  if (/["“”]/.test(paragraph)) return words.join(' ');
  return `${words.slice(0, -QUOTED).join(' ')} “${words.slice(-QUOTED).join(' ')}”`;
}

/** A part of a speaker's name as the same part of the next one's. */
function inOtherName(word: string): string {
  const names = SOURCE.speakers.filter(({ kind }) => kind === 'person').map(({ name }) => name.split(' '));
  const place = names.findIndex((name) => name.some((part) => word.startsWith(part)));
  const at = names[place]?.findIndex((part) => word.startsWith(part)) ?? -1;
  const other = names[(place + 1) % names.length]?.[at];
  return place < 0 || !other ? word : other + word.slice(names[place]?.[at]?.length);
}
