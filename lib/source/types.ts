/**
 * The source document: an article whose quotes, speakers, entities and attribution are known.
 * Every offset is in UTF-16 code units into the text of one paragraph.
 */
export interface Source {
  version: 1;
  id: string;
  title: string;
  /** ISO date, `2024-04-09`. */
  published?: string;
  /** The agency that wrote it: "AFP". */
  wire?: string;
  /** The outlet that carried it. */
  outlet?: string;
  url?: string;
  /** Who wrote it, as a page names them: "Ada Lee, Bo Ray". */
  byline?: string;
  /** BCP 47 tag. */
  language: string;
  paragraphs: Paragraph[];
  speakers: Speaker[];
  quotes: Quote[];
  entities: Entity[];
  notes: Note[];
}

/** What an article says of itself apart from its text. */
export type SourceMeta = Pick<Source, 'id' | 'title' | 'published' | 'wire' | 'outlet' | 'url' | 'byline' | 'language'>;

/** Words of one paragraph, from `start` up to but not including `end`. */
export interface Span {
  paragraph: string;
  start: number;
  end: number;
}

/** Ids are `p1`, `p2`, … and `h1`, `h2`, …, each counted in reading order. */
export interface Paragraph {
  id: string;
  kind: 'paragraph' | 'heading';
  text: string;
}

export interface Speaker {
  id: string;
  /** Canonical name, or the description where the article gives no name ("U.S. officials"). */
  name: string;
  role?: string;
  affiliation?: string;
  /** Several who speak together are one speaker of kind `group`. */
  kind: 'person' | 'organization' | 'group' | 'document';
  named: boolean;
}

/** A fact about a quote, with the words of the article that state it; `inferred` when they only imply it. */
export interface Fact {
  text: string;
  evidence: Span;
  inferred: boolean;
}

/** Ids are `q1`, … (direct and mixed), `i1`, … (indirect), `e1`, … (a heading's echo of a quote), each in reading order. */
export interface Quote {
  id: string;
  /** The words inside the quotation marks; of an indirect quote, the reported clause. */
  span: Span;
  /** All of the statement in quotation marks, a part of it, or none of it. */
  kind: 'direct' | 'mixed' | 'indirect';
  /** Id of a speaker; null where the article names none. */
  speaker: string | null;
  /** The words that stand for the speaker at this quote. */
  mention?: Span;
  /** The words that attribute: "said", "told", "according to". */
  cue?: Span;
  /** Pieces of one split quotation share it. */
  group?: string;
  addressee?: Fact;
  /** The medium: what carried the words to the article. */
  via?: Fact;
  occasion?: Fact;
  /** Of a heading: the id of the quote whose words it repeats. */
  echoes?: string;
  /** What the engine found, or what a person has checked. */
  provenance: 'automatic' | 'reviewed';
}

export interface Entity {
  id: string;
  name: string;
  kind: 'person' | 'organization' | 'place' | 'work' | 'event';
  aliases: string[];
  mentions: Span[];
}

export type NoteKind =
  | 'relayed'
  | 'first-hand'
  | 'published'
  | 'unnamed'
  | 'document'
  | 'carried-over'
  | 'insertion'
  | 'elision'
  | 'fragment'
  | 'indirect';

/** A statement of fact about how a quote is sourced; its sentence is made from kind and evidence in the reader's language. */
export interface Note {
  quote: string;
  kind: NoteKind;
  evidence: Span;
  inferred: boolean;
}
