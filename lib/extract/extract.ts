import type { Fact, Paragraph, Quote, Source, SourceMeta, Speaker } from '../source/types';
import { finish, type Task } from '../tasks';
import { type Analysis, analyse } from './analyse';
import type { Attribution } from './attribution';
import { mediaOf } from './carried';
import { entitiesOf } from './entities';
import { echoesOf } from './headings';
import { importText } from './import-text';
import { isEnglish } from './language';
import { notesOf, type Sourced } from './notes';
import { type Occasion, occasionsOf } from './occasions';
import type { Parsed } from './parse';
import { spanOf, textOf } from './span';
import { speakersOf } from './speakers';

/**
 * The source document of an article: its paragraphs, and who said what in them, each fact with the words that show it. Everything is
 * marked `automatic`. Text in, data out: no DOM, no network, no randomness; never throws.
 */
export function extract(text: string, meta: SourceMeta): Source {
  const paragraphs = importText(text).map(({ id, kind, text }) => ({ id, kind, text }));
  return extractFrom(paragraphs, meta);
}

/**
 * As {@link extract}, of paragraphs that are already split, whose ids are kept. A text that does not read as English gets the
 * language `und` and nothing else, instead of guesses.
 */
export function extractFrom(paragraphs: Paragraph[], meta: SourceMeta): Source {
  return finish(extracting(paragraphs, meta));
}

/** As {@link extractFrom}, in steps. */
export function* extracting(paragraphs: Paragraph[], meta: SourceMeta): Task<Source> {
  if (!isEnglish(paragraphs)) {
    return { version: 1, ...meta, language: 'und', paragraphs, speakers: [], quotes: [], entities: [], notes: [] };
  }
  yield;
  const analysis = yield* analyse(paragraphs);
  const media = mediaOf(analysis, meta);
  yield;
  const occasions = occasionsOf(analysis);
  yield;
  const { speakers, ids } = speakersOf(analysis, media);
  yield;
  const groups = new Map<Attribution['cue'], string>();
  let said = 0;
  let reported = 0;
  const sourced: Sourced[] = [];
  for (const [index, attribution] of analysis.attributions.entries()) {
    yield;
    if (!isShown(analysis, attribution)) continue;
    const voice = analysis.speakers[index] ?? null;
    const id = attribution.kind === 'indirect' ? `i${++reported}` : `q${++said}`;
    const occasion = occasions[index] ?? null;
    const medium = media[index] ?? null;
    const quote: Quote = {
      id,
      ...located(analysis, attribution, groups),
      speaker: voice === null ? null : (ids.get(voice) ?? null),
      ...optional('addressee', addresseeOf(analysis, attribution)),
      ...optional('via', medium && !medium.silent ? factOf(medium) : null),
      ...optional('occasion', occasion ? factOf(occasion) : null),
      provenance: 'automatic',
    };
    sourced.push({ quote, attribution, index, medium, occasion });
  }
  const quotes = sourced.map((one) => one.quote);
  yield;
  const entities = yield* entitiesOf(analysis);
  yield;
  return {
    version: 1,
    ...meta,
    paragraphs,
    speakers: inLegendOrder(speakers, quotes),
    quotes: [...quotes, ...echoesOf(paragraphs, quotes)],
    entities,
    notes: notesOf(analysis, sourced),
  };
}

/** Those whose own words are quoted come first: the first places of a legend have the most distinct colours. */
function inLegendOrder(speakers: readonly Speaker[], quotes: readonly Quote[]): Speaker[] {
  const quoted = new Set(quotes.map(({ speaker }) => speaker));
  const marked = new Set(quotes.filter(({ kind }) => kind !== 'indirect').map(({ speaker }) => speaker));
  const [first, others] = [speakers.filter(({ id }) => marked.has(id)), speakers.filter(({ id }) => !marked.has(id))];
  return [...first, ...others.filter(({ id }) => quoted.has(id))];
}

/** Indirect speech inside of another statement is part of it. */
function isShown(analysis: Analysis, one: Attribution): boolean {
  if (one.span !== null) return true;
  const [range] = one.reported;
  if (!range || one.mention === null || one.object) return false;
  return !sameSentence(analysis, one).some(
    (other) =>
      other !== one &&
      other.reported.some(
        (outer) => outer.from <= range.from && range.to <= outer.to && outer.to - outer.from > range.to - range.from,
      ),
  );
}

/** The attributions round one that share its sentence; they stand next to each other. */
function sameSentence(analysis: Analysis, one: Attribution): Attribution[] {
  const { attributions } = analysis;
  const same = (other: Attribution | undefined) =>
    other?.paragraph === one.paragraph && other.sentence === one.sentence;
  let from = one.place;
  let to = one.place + 1;
  while (same(attributions[from - 1])) from--;
  while (same(attributions[to])) to++;
  return attributions.slice(from, to);
}

function located(
  analysis: Analysis,
  one: Attribution,
  groups: Map<Attribution['cue'], string>,
): Pick<Quote, 'span' | 'kind' | 'mention' | 'cue' | 'group'> {
  const parsed = analysis.parsed[one.paragraph] as Parsed;
  const marked = one.span === null ? null : parsed.spans[one.span];
  const span = marked
    ? { paragraph: parsed.paragraph.id, start: marked.start, end: marked.end }
    : reportedSpan(parsed, one);
  const local = one.hold !== 'continued';
  const mention = local && one.mention ? spanOf(analysis.parsed[one.mention.paragraph] as Parsed, one.mention) : null;
  const cueParsed = one.hold === 'intro' && one.mention ? (analysis.parsed[one.mention.paragraph] as Parsed) : parsed;
  const cue = local && one.cue ? spanOf(cueParsed, { from: one.cue.from, to: one.cue.to }) : null;
  const group = one.kind === 'mixed' ? null : groupOf(analysis, one, groups);
  return {
    span,
    kind: one.kind,
    ...optional('mention', mention),
    ...optional('cue', cue),
    ...optional('group', group),
  };
}

/** The clause without the "that" that only joins it to the cue. */
function reportedSpan(parsed: Parsed, one: Attribution) {
  const first = one.reported[0] ?? { from: 0, to: 1 };
  const from = parsed.words[first.from]?.lower === 'that' && first.to - first.from > 1 ? first.from + 1 : first.from;
  return spanOf(parsed, { from, to: first.to });
}

/** "A," she said, "B": both pieces hang on one cue. */
function groupOf(analysis: Analysis, one: Attribution, groups: Map<Attribution['cue'], string>): string | null {
  if (!one.cue || one.hold === 'intro') return null;
  const pieces = sameSentence(analysis, one).filter((other) => other.cue === one.cue && other.kind === one.kind);
  if (pieces.length < 2) return null;
  const known = groups.get(one.cue) ?? `g${groups.size + 1}`;
  groups.set(one.cue, known);
  return known;
}

function addresseeOf(analysis: Analysis, one: Attribution): Fact | null {
  const told = one.cue?.addressee;
  if (!told || one.hold === 'intro' || one.hold === 'continued') return null;
  const parsed = analysis.parsed[one.paragraph] as Parsed;
  const evidence = spanOf(parsed, told);
  const who = analysis.names
    .within(one.paragraph, evidence.start, evidence.end)
    .find(({ mention }) => mention.end === evidence.end)?.who;
  const pronoun = analysis.pronouns.get(`${one.paragraph}:${evidence.start}`);
  const text = (who?.kind === 'person' ? who.name : undefined) ?? pronoun?.name ?? textOf(parsed, told);
  return { text, evidence, inferred: false };
}

function factOf(fact: Fact | Occasion): Fact {
  return { text: fact.text, evidence: fact.evidence, inferred: fact.inferred };
}

function optional<K extends string, V>(key: K, value: V | null): { [P in K]?: V } {
  return value === null ? {} : ({ [key]: value } as { [P in K]?: V });
}
