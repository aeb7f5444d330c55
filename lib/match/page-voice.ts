import { type Analysis, analyse } from '../extract/analyse';
import type { Attribution, Place } from '../extract/attribution';
import { type ImportedParagraph, originOf } from '../extract/import-text';
import { isEnglish } from '../extract/language';
import type { Voice } from '../extract/voices';
import type { Range } from '../extract/words';
import { blockAround, oneLine, type Page, type TextRange } from './page';

/** Whose words a quotation is, as the page itself puts it. */
export interface PageVoice {
  /** The fullest name that the page has for the speaker near the quotation, or a description. */
  name: string;
  kind: 'person' | 'organization' | 'group' | 'document';
  /** Whether the page shows that the name is a person's: by a title, a given name, or its form. */
  isPerson: boolean;
  /** The words that stand for the speaker: a name, a pronoun, "the minister". */
  mention: string;
  mentionAt: TextRange;
  /** The page's words that attribute: "Lee said". */
  evidence: string;
  /** The page's sentence round the quotation. */
  sentence: TextRange;
  /** Names of people in the paragraphs up to the quotation's end, outside of quotations, as the page writes them. */
  people: string[];
}

/** Paragraphs read before and after the one with the quotation, and how much of each, in UTF-16 units. */
const BEFORE = 4;
const AFTER = 1;
const LONGEST = 2000;
/** White space and a word, or a part of one up to a soft hyphen or a zero-width character. */
const WORD = /\s*[^\s\u00AD\u200B-\u200F\u2060\uFEFF]+/gu;
/** Verbs of those who pass on what others say. */
const CARRYING = new Set(['report', 'quote', 'cite', 'publish', 'carry', 'broadcast', 'relay']);
/** A text that has its marks needs none of ours. */
const MARK = /^\s*["“”„«»‘’']/;

/**
 * The page's own attribution of the words in `quote`, by the attribution engine on their paragraph and the ones around; null
 * where the page does not say whose they are in words that stand at the quotation.
 */
export function pageVoice(page: Page, quote: readonly TextRange[]): PageVoice | null {
  const first = quote[0];
  const last = quote.at(-1);
  if (!first || !last) return null;
  const paragraphs = paragraphsAround(page, first.start, last.end);
  if (!isEnglish(paragraphs)) return null;
  const analysis = analyse(paragraphs);
  const found = analysis.attributions[attributionOf(analysis, paragraphs, quote)];
  // "…," she said. "…": within a paragraph the second piece is hers without a doubt.
  const one = found?.hold === 'continued' ? analysis.attributions[found.continues ?? -1] : found;
  const voice = one && analysis.speakers[one.place];
  if (!one?.mention || !voice || one.hold === 'continued' || one.paragraph !== found?.paragraph) return null;
  const { mention, cue, hold } = one;
  const said =
    cue && hold !== 'intro'
      ? { from: Math.min(mention.from, cue.from), to: Math.max(mention.to, cue.to) }
      : leadIn(analysis, mention);
  // Whoever the sentence before tells of need not be the one who speaks.
  if (hold === 'intro' && !cue && analysis.parsed[mention.paragraph]?.words[said.to - 1]?.text !== ':') return null;
  const rangeIn = (place: number, { from, to }: Range): TextRange => {
    const { words } = analysis.parsed[place] as Analysis['parsed'][number];
    const paragraph = paragraphs[place] as ImportedParagraph;
    const start = originOf(paragraph, words[from]?.start ?? 0);
    return { start, end: originOf(paragraph, (words[to - 1]?.end ?? 1) - 1) + 1 };
  };
  const mentionAt = rangeIn(mention.paragraph, mention);
  const sentence = analysis.parsed[one.paragraph]?.sentences[one.sentence] ?? mention;
  const wordsOf = ({ start, end }: TextRange) => oneLine(page.text.slice(start, end));
  return {
    name: voice.name,
    kind: voice.kind,
    isPerson: voice.named?.kind === 'person' || (isUnknownName(voice) && !CARRYING.has(cue?.base ?? '')),
    mention: wordsOf(mentionAt),
    mentionAt,
    evidence: wordsOf(rangeIn(mention.paragraph, said)),
    sentence: rangeIn(one.paragraph, sentence),
    people: peopleUpTo(analysis, one.paragraph),
  };
}

/** A name of unknown kind that has the form of a person's: "Ilse Brandvold", but not "RIA Novosti". */
function isUnknownName({ named }: Voice): boolean {
  return named?.kind === null && /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?:[ -]\p{Lu}['’\p{L}]*\p{Ll}){1,2}$/u.test(named.name);
}

/** The words that lead from the speaker to a quotation: "Lee was blunt:". */
function leadIn({ parsed }: Analysis, { paragraph, from }: Place): Range {
  const { words, sentences } = parsed[paragraph] as Analysis['parsed'][number];
  const end = sentences.find((sentence) => from < sentence.to)?.to ?? from + 1;
  const quote = words.slice(from, end).findIndex(({ kind }) => kind === 'quote');
  return { from, to: quote < 0 ? end : from + quote };
}

/** The attribution of a marked stretch that shares most with the quote; -1 where none does. */
function attributionOf(
  { attributions, parsed }: Analysis,
  paragraphs: readonly ImportedParagraph[],
  quote: readonly TextRange[],
): number {
  const shared = ({ paragraph, span }: Attribution): number => {
    const marks = span === null ? undefined : parsed[paragraph]?.spans[span];
    const origin = paragraphs[paragraph];
    if (!marks || !origin) return 0;
    const start = originOf(origin, marks.start);
    const end = originOf(origin, marks.end - 1) + 1;
    return quote.reduce((sum, one) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)), 0);
  };
  let best = -1;
  let most = 0;
  attributions.forEach((one, index) => {
    const each = shared(one);
    if (each > most) [best, most] = [index, each];
  });
  return best;
}

function peopleUpTo({ named, parsed }: Analysis, last: number): string[] {
  const isQuoted = (paragraph: number, at: number) =>
    parsed[paragraph]?.spans.some(({ outerStart, outerEnd }) => outerStart <= at && at < outerEnd) ?? false;
  return named
    .filter(({ kind }) => kind === 'person' || kind === null)
    .filter(({ mentions }) => mentions.some((one) => one.paragraph <= last && !isQuoted(one.paragraph, one.start)))
    .map(({ name }) => name);
}

function paragraphsAround(page: Page, start: number, end: number): ImportedParagraph[] {
  const blocks = [blockAround(page, start)];
  const gap = (at: number) => at < 0 || at >= page.text.length;
  for (let count = 0; count < BEFORE; ) {
    const at = (blocks[0] as TextRange).start - 1;
    if (gap(at)) break;
    const block = blockAround(page, at);
    blocks.unshift(block);
    if (block.end - block.start > 1) count++;
  }
  for (let count = 0; (blocks.at(-1) as TextRange).end < end || count < AFTER; ) {
    const at = (blocks.at(-1) as TextRange).end + 1;
    if (gap(at)) break;
    const block = blockAround(page, at);
    blocks.push(block);
    if (block.end - block.start > 1) count++;
  }
  return blocks
    .map((block) => ({
      start: Math.max(block.start, Math.min(start, block.end) - LONGEST),
      end: Math.min(block.end, Math.max(end, block.start) + LONGEST),
    }))
    .flatMap((block, at) => importBlock(page, block, `p${at + 1}`) ?? []);
}

/** A block as the engine reads paragraphs: white space collapsed, without invisible characters, and with marks where only the markup shows a quotation. */
function importBlock(page: Page, block: TextRange, id: string): ImportedParagraph | null {
  const origins: ImportedParagraph['origins'] = [];
  let text = '';
  const add = (piece: string, from: number) => {
    origins.push({ at: text.length, from });
    text += piece;
  };
  const cuts = page.quoted
    .filter(({ start, end }) => start < block.end && end > block.start && !MARK.test(page.text.slice(start, end)))
    .flatMap(({ start, end }) => [
      { at: Math.max(start, block.start), mark: '“' },
      { at: Math.min(end, block.end), mark: '”' },
    ])
    .sort((a, b) => a.at - b.at);
  let from = block.start;
  let opened = false;
  for (const { at, mark } of [...cuts, { at: block.end, mark: '' }]) {
    for (const word of page.text.slice(from, at).matchAll(WORD)) {
      const bare = word[0].trimStart();
      const start = from + word.index + word[0].length - bare.length;
      if (bare.length < word[0].length && text && !opened) add(' ', start - 1);
      add(bare, start);
      opened = false;
    }
    if (mark) add(mark === '“' && text ? ` ${mark}` : mark, at);
    opened = mark === '“';
    from = at;
  }
  return text ? { id, kind: 'paragraph', text, origins } : null;
}
