import { type Analysis, analyse } from '../extract/analyse';
import type { Attribution, Place } from '../extract/attribution';
import { type ImportedParagraph, originOf } from '../extract/import-text';
import { isEnglish } from '../extract/language';
import type { Voice } from '../extract/voices';
import type { Range } from '../extract/words';
import type { Task } from '../tasks';
import { oneLine, type Page, type TextRange } from './page';
import { paragraphsAround } from './page-paragraphs';

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

/** Verbs of those who pass on what others say. */
const CARRYING = new Set(['report', 'quote', 'cite', 'publish', 'carry', 'broadcast', 'relay']);

/**
 * The page's own attribution of the words in `quote`, by the attribution engine on their paragraph and the ones around; null
 * where the page does not say whose they are in words that stand at the quotation.
 */
export function* pageVoice(page: Page, quote: readonly TextRange[]): Task<PageVoice | null> {
  const first = quote[0];
  const last = quote.at(-1);
  if (!first || !last) return null;
  const paragraphs = paragraphsAround(page, first.start, last.end);
  yield;
  if (!isEnglish(paragraphs)) return null;
  yield;
  const analysis = yield* analyse(paragraphs);
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
