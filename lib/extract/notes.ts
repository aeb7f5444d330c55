import type { Note, NoteKind, Quote, Span } from '../source/types';
import type { Analysis } from './analyse';
import type { Attribution } from './attribution';
import type { Medium } from './media';
import type { Occasion } from './occasions';
import type { Parsed } from './parse';
import { spanOf } from './span';

const FRAGMENT_WORDS = 5;

/** An attribution with what became of it in the source. */
export interface Sourced {
  quote: Quote;
  attribution: Attribution;
  index: number;
  medium: Medium | null;
  occasion: Occasion | null;
}

/** The attribution notes of a source, each with the words that show it. */
export function notesOf(analysis: Analysis, sourced: readonly Sourced[]): Note[] {
  return sourced.flatMap((one) => notesOn(analysis, one));
}

function notesOn(analysis: Analysis, one: Sourced): Note[] {
  const notes: Note[] = [];
  const { quote, medium } = one;
  const parsed = analysis.parsed[one.attribution.paragraph] as Parsed;
  const note = (kind: NoteKind, evidence: Span, inferred = false) =>
    notes.push({ quote: quote.id, kind, evidence, inferred });
  const voice = analysis.speakers[one.index];
  if (voice?.kind === 'document') {
    const evidence = documentMention(analysis, one);
    if (evidence) note('document', evidence);
  }
  if (medium) {
    note(medium.route, medium.evidence, medium.inferred);
    if (!medium.named && medium.route === 'relayed' && !medium.inferred)
      note('unnamed', spanOf(parsed, medium.carrier));
  } else if (one.occasion?.press) {
    note('first-hand', one.occasion.press, one.occasion.inferred);
  }
  if (voice && !voice.named && voice.kind !== 'document' && !isNamedGroup(voice.name) && quote.mention)
    note('unnamed', quote.mention);
  if (one.attribution.hold === 'continued' && one.attribution.continues !== null) {
    const earlier = analysis.attributions[one.attribution.continues];
    const evidence = earlier && attributionWords(analysis, earlier);
    if (evidence) note('carried-over', evidence);
  }
  if (quote.kind === 'indirect') note('indirect', quote.cue ?? quote.span);
  else for (const edit of editsIn(parsed, quote.span)) note(edit.kind, edit.evidence);
  if (quote.kind === 'mixed' && wordCount(parsed, quote.span) <= FRAGMENT_WORDS) note('fragment', quote.span);
  return notes;
}

function isNamedGroup(name: string): boolean {
  return /\p{Lu}\S* and \p{Lu}/u.test(name);
}

/** The words that name the document, where the quote itself has only "it". */
function documentMention(analysis: Analysis, one: Sourced): Span | null {
  const voice = analysis.speakers[one.index];
  for (let i = one.index; i >= 0; i--) {
    const other = analysis.attributions[i] as Attribution;
    if (analysis.speakers[i] !== voice || !other.mention) continue;
    const parsed = analysis.parsed[other.mention.paragraph] as Parsed;
    if (parsed.words[other.mention.from]?.lower !== 'it') return spanOf(parsed, other.mention);
  }
  return null;
}

/** "he added": from the mention to the cue, in either order. */
function attributionWords(analysis: Analysis, one: Attribution): Span | null {
  const parsed = analysis.parsed[one.paragraph] as Parsed;
  if (!one.cue || !one.mention || one.mention.paragraph !== one.paragraph) return null;
  return spanOf(parsed, { from: Math.min(one.mention.from, one.cue.from), to: Math.max(one.mention.to, one.cue.to) });
}

/** Words put in square brackets, and ellipses, which stand for words left out. */
function editsIn(parsed: Parsed, span: Span): { kind: 'insertion' | 'elision'; evidence: Span }[] {
  const text = parsed.paragraph.text.slice(span.start, span.end);
  return [...text.matchAll(/\[[^\]]*\p{L}[^\]]*\]|\[?(?:…|\.\s?\.\s?\.(?:\s?\.)?)\]?/gu)].flatMap((match) => {
    const start = span.start + match.index;
    const kind = /\p{L}/u.test(match[0]) ? 'insertion' : 'elision';
    // A quotation that trails off at its end has nothing left out of it.
    if (kind === 'elision' && match.index + match[0].length >= text.trimEnd().length) return [];
    return [{ kind, evidence: { paragraph: span.paragraph, start, end: start + match[0].length } } as const];
  });
}

function wordCount(parsed: Parsed, span: Span): number {
  return (
    parsed.paragraph.text.slice(span.start, span.end).match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
  );
}
