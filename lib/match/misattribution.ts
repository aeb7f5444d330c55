import { pronounGender } from '../extract/discourse';
import type { QuoteMatch } from '../report';
import type { Quote, Source, Speaker } from '../source/types';
import type { Task } from '../tasks';
import { describes } from './describes';
import { lowerBound, oneLine, type Page, type TextRange } from './page';
import { type PageVoice, pageVoice } from './page-voice';
import { compareNames, nameWords } from './same-name';

/** Someone whom the source names, and the words by which it does. */
interface Person {
  name: string;
  /** What the source calls them instead: "the Russian minister", their title, their country. */
  roles: string[];
  affiliation: string | undefined;
  isOrganization: boolean;
}

/** Verbs of someone who says again what another has said. */
const RETELLING = /\b(?:quot|cit|echo|repeat|paraphras|recall|invok|borrow|accord)(?:e|es|ed|s|ing)?\b/i;

/**
 * Whose mouth a page puts a quote in, where it is somebody else than the source's speaker; null where it is not, and in every
 * doubt: the page's own words must name or describe someone who cannot be the speaker.
 */
export function* misattribution(
  source: Source,
  quote: Quote,
  page: Page,
  ranges: readonly TextRange[],
): Task<QuoteMatch['pageSpeaker'] | null> {
  const speaker = source.speakers.find(({ id }) => id === quote.speaker);
  if (!speaker || speaker.kind === 'group' || (speaker.kind === 'person' && !speaker.named)) return null;
  const voice = yield* pageVoice(page, ranges);
  if (!voice || voice.kind === 'group' || isAsInSource(source, quote, voice)) return null;
  yield;
  const people = peopleOf(source);
  yield;
  const isElse = speaker.kind === 'person' ? isAnother : isOfAnotherSide;
  if (!isElse(voice, personOf(source, speaker), people) || isRetold(page, voice, speaker, ranges)) return null;
  return { name: voice.name, evidence: voice.evidence };
}

/**
 * Whose mouth a page puts a quote in that follows one of the same speaker in another mouth: "he added" is then the other's too,
 * though the source has the same words there. Null where the page names somebody new.
 */
export function* goesOn(
  previous: QuoteMatch,
  page: Page,
  ranges: readonly TextRange[],
): Task<QuoteMatch['pageSpeaker'] | null> {
  const { pageSpeaker } = previous;
  const voice = pageSpeaker && (yield* pageVoice(page, ranges));
  if (!voice || !isPronoun(voice.mention) || compareNames(voice.name, pageSpeaker.name) !== 'same') return null;
  return { name: pageSpeaker.name, evidence: voice.evidence };
}

/** Whether the page has the very words that stand for the speaker in the source: "he" may mean another after a cut, but is no change. */
function isAsInSource({ paragraphs }: Source, { mention }: Quote, voice: PageVoice): boolean {
  const text = mention && paragraphs.find(({ id }) => id === mention.paragraph)?.text.slice(mention.start, mention.end);
  return text !== undefined && oneLine(text).toLowerCase() === voice.mention.toLowerCase();
}

/** Whether the page's voice is a person who cannot be `own`. */
function isAnother(voice: PageVoice, own: Person, people: readonly Person[]): boolean {
  const known = people.filter(({ name }) => compareNames(name, voice.name) === 'same');
  const isNamed = voice.isPerson || known.length > 0;
  if (isPronoun(voice.mention)) {
    return (
      isNamed && isApart(voice, own, known) && voice.people.every((name) => compareNames(name, voice.name) === 'same')
    );
  }
  if (isNamed && sharesWord(voice.mention, voice.name)) return isApart(voice, own, known);
  if (describes(voice.mention, own.roles)) return false;
  const described = people.filter(({ roles }) => describes(voice.mention, roles));
  return described.length === 1 && described[0]?.name !== own.name && own.roles.length > 0;
}

/** Whether the name on the page is not `own`'s, nor a part of a title of theirs. */
function isApart({ name }: PageVoice, own: Person, known: readonly Person[]): boolean {
  const comparison = compareNames(name, own.name);
  if (comparison === 'unsure') return known.some((one) => one.name !== own.name);
  return comparison === 'different' && !own.roles.some((role) => sharesWord(name, role));
}

/**
 * Of a document or an organization, for which many may speak: whether the page names a speaker of the source who belongs elsewhere,
 * as far as the source tells.
 */
function isOfAnotherSide(voice: PageVoice, own: Person, people: readonly Person[]): boolean {
  if (isPronoun(voice.mention) || !sharesWord(voice.mention, voice.name)) return false;
  const [other] = people.filter(({ name }) => compareNames(name, voice.name) === 'same');
  if (!other?.roles.length || other.roles.some((role) => sharesWord(role, own.name))) return false;
  if (own.affiliation && other.affiliation) return compareNames(other.affiliation, own.affiliation) === 'different';
  return own.isOrganization;
}

function sharesWord(a: string, b: string): boolean {
  const words = nameWords(b);
  return nameWords(a).some((word) => words.includes(word));
}

function isPronoun(mention: string): boolean {
  const lower = mention.toLowerCase();
  return pronounGender(lower) !== null || /^(?:it|they|who|which|that|one|we|i|you)$/.test(lower);
}

/**
 * Whether the page may only retell: the source's speaker stands between the page's voice and the quotation ("Lee recalled that Roy had
 * called it …"), or in one sentence with a verb of retelling.
 */
function isRetold(page: Page, voice: PageVoice, speaker: Speaker, ranges: readonly TextRange[]): boolean {
  const { sentence, mentionAt } = voice;
  const names = nameWords(speaker.name);
  const inQuote = (at: number) => ranges.some(({ start, end }) => start <= at && at < end);
  const start = ranges[0]?.start ?? 0;
  const [from, to] = mentionAt.end <= start ? [mentionAt.end, start] : [ranges.at(-1)?.end ?? 0, mentionAt.start];
  const isRetelling = RETELLING.test(textOutside(page, sentence, ranges));
  const { words } = page;
  for (let word = lowerBound(words.starts, sentence.start); word < words.length; word++) {
    const at = words.starts[word] as number;
    if (at >= sentence.end) break;
    if (inQuote(at)) continue;
    const isSpeaker = nameWords(page.text.slice(at, words.ends[word])).some((one) => names.includes(one));
    if (isSpeaker && (isRetelling || (from <= at && at < to))) return true;
  }
  return false;
}

function textOutside(page: Page, { start, end }: TextRange, ranges: readonly TextRange[]): string {
  let text = '';
  let from = start;
  for (const range of ranges) {
    if (range.start > from) text += page.text.slice(from, Math.min(range.start, end));
    from = Math.max(from, range.end);
  }
  return from < end ? text + page.text.slice(from, end) : text;
}

function personOf(source: Source, one: Pick<Speaker, 'name' | 'role' | 'affiliation'> & { kind: string }): Person {
  const { name, role, affiliation, kind } = one;
  const aliases = source.entities.find((entity) => entity.name === name)?.aliases ?? [];
  const described = aliases.filter((alias) => nameWords(alias).length > 1 || compareNames(alias, name) === 'different');
  const roles = [role, affiliation, ...described].filter((one) => one !== undefined);
  return { name, roles, affiliation, isOrganization: kind === 'organization' };
}

function peopleOf(source: Source): Person[] {
  const speakers = source.speakers.filter(({ kind, named }) => kind === 'person' && named);
  const others = source.entities.filter(
    ({ kind, name }) => kind === 'person' && !speakers.some((speaker) => speaker.name === name),
  );
  return [...speakers, ...others].map((one) => personOf(source, one));
}
