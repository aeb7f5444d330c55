import type { MessageKey } from '../i18n';
import type { Note, NoteKind, Source, Span } from '../source/types';
import { typeset, wordsAt } from './words';

/** The kinds in the order they are told: first how the words reached the article, then what it did with them. */
export const NOTE_TEXTS: Record<NoteKind, { label: MessageKey; sentence: MessageKey }> = {
  relayed: { label: 'noteRelayed', sentence: 'noteRelayedSentence' },
  'first-hand': { label: 'noteFirstHand', sentence: 'noteFirstHandSentence' },
  published: { label: 'notePublished', sentence: 'notePublishedSentence' },
  unnamed: { label: 'noteUnnamed', sentence: 'noteUnnamedSentence' },
  document: { label: 'noteDocument', sentence: 'noteDocumentSentence' },
  'carried-over': { label: 'noteCarriedOver', sentence: 'noteCarriedOverSentence' },
  insertion: { label: 'noteInsertion', sentence: 'noteInsertionSentence' },
  elision: { label: 'noteElision', sentence: 'noteElisionSentence' },
  fragment: { label: 'noteFragment', sentence: 'noteFragmentSentence' },
  indirect: { label: 'noteIndirect', sentence: 'noteIndirectSentence' },
};

const ORDER = Object.keys(NOTE_TEXTS) as NoteKind[];

/** A note with the words of the article that show it. */
export interface ToldNote {
  kind: NoteKind;
  evidence: string;
  /** Where the evidence stands. */
  span: Span;
  inferred: boolean;
  note: Note;
}

/** What the article shows about how one quote is sourced, in the order it is told. */
export function notesOfQuote(source: Source, quote: string): ToldNote[] {
  return source.notes
    .filter((note) => note.quote === quote)
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map((note) => ({
      kind: note.kind,
      evidence: typeset(wordsAt(source, note.evidence)),
      span: note.evidence,
      inferred: note.inferred,
      note,
    }));
}

/** All notes of one kind; the same words of the article are told once, with everybody whom they concern. */
export interface NoteGroup {
  kind: NoteKind;
  /** How many quotes the kind concerns. */
  quotes: number;
  evidence: { words: string; speakers: string[]; inferred: boolean }[];
}

/**
 * The notes of several quotes, by kind.
 * @param unnamed what a quote without a speaker is put down to
 */
export function notesByKind(source: Source, quotes: ReadonlySet<string>, unnamed: string): NoteGroup[] {
  const speakerOf = (id: string): string => {
    const speaker = source.quotes.find((quote) => quote.id === id)?.speaker;
    return source.speakers.find((one) => one.id === speaker)?.name ?? unnamed;
  };
  return ORDER.flatMap((kind) => {
    const notes = source.notes.filter((note) => note.kind === kind && quotes.has(note.quote));
    if (notes.length === 0) return [];
    const told = new Map<string, NoteGroup['evidence'][number]>();
    for (const note of notes) {
      const { paragraph, start, end } = note.evidence;
      const place = `${paragraph} ${start} ${end}`;
      const entry = told.get(place) ?? { words: typeset(wordsAt(source, note.evidence)), speakers: [], inferred: true };
      const speaker = speakerOf(note.quote);
      if (!entry.speakers.includes(speaker)) entry.speakers.push(speaker);
      // What the article states of one quote outright is no guess, whatever it implies of the next.
      entry.inferred &&= note.inferred;
      told.set(place, entry);
    }
    return [{ kind, quotes: new Set(notes.map((note) => note.quote)).size, evidence: [...told.values()] }];
  });
}
