import type { TextRange } from '../match/page';
import { finish, type Task } from '../tasks';
import { type Lines, linesOf, type Naming, nameWords } from './name-words';

/** Searches pass over them. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** What a search takes for one space; other spaces are none to each browser. */
const SPACE = /[ \t\n\r\f\u00A0]+/g;

/**
 * The address that opens a page at some of its words, after the WICG's Text Fragments; null where there are no words, or
 * the address is none of the web. A fragment of the address stays; a text directive in it is replaced.
 *
 * @param text the page's, its lines and paragraphs ended by `LINE_END` and `BLOCK_END`
 */
export function* linkingToText(url: string, text: string, range: TextRange): Task<string | null> {
  if (!/^https?:/i.test(url)) return null;
  const page = yield* linesOf(text);
  const naming = yield* nameWords(page, range);
  if (!naming) return null;
  const [address = '', directives = ''] = url.split(':~:');
  const others = directives.split('&').filter((directive) => directive && !directive.startsWith('text='));
  return `${address}${address.includes('#') ? '' : '#'}:~:${[...others, directiveOf(page, naming)].join('&')}`;
}

/** The same, without a pause. */
export function linkToText(url: string, text: string, range: TextRange): string | null {
  return finish(linkingToText(url, text, range));
}

/** `text=[prefix-,]start[,end][,-suffix]`. A prefix goes right up to the start, marks and all, since only space may stand between. */
function directiveOf({ text, words, lines, lineOf }: Lines, { start, end, before, after }: Naming): string {
  const last = end?.last ?? start.last;
  let from = words.starts[start.first] as number;
  let to = words.ends[last] as number;
  let prefix = '';
  let suffix = '';
  if (before > 0) {
    const context = lines[lineOf[start.first - 1] as number] as TextRange;
    // From another line, the marks before the first word are its own line's.
    if (context.end <= from) from = (lines[lineOf[start.first] as number] as TextRange).start;
    prefix = `${encode(text.slice(words.starts[start.first - before], Math.min(from, context.end)))}-,`;
  }
  if (after > 0) {
    const context = lines[lineOf[last + 1] as number] as TextRange;
    if (context.start >= to) to = (lines[lineOf[last] as number] as TextRange).end;
    suffix = `,-${encode(text.slice(Math.max(to, context.start), words.ends[last + after]))}`;
  }
  const parts = end
    ? [text.slice(from, words.ends[start.last]), text.slice(words.starts[end.first], to)]
    : [text.slice(from, to)];
  return `text=${prefix}${parts.map(encode).join(',')}${suffix}`;
}

/** Without what a hyphen, or a bracket at the end of a link, would be taken for. */
function encode(text: string): string {
  const clean = text.replace(INVISIBLE, '').replace(SPACE, ' ').trim().toWellFormed();
  return encodeURIComponent(clean).replace(/[-!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
