import type { Fact, Quote, Source, Span, Speaker } from '../source/types';
import type { Correction, Review } from './review';

type Words = { paragraph: string; text: string };

/**
 * The source with each correction applied, in their order.
 *
 * @throws Error that names the correction, when it points at nothing or restates what the source already says
 */
export function applyReview(source: Source, review: Review): Source {
  return review.corrections.reduce((one, correction, i) => {
    try {
      return apply(one, correction);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`correction ${i + 1} of "${source.id}" (${correction.reason}): ${why}`);
    }
  }, source);
}

function apply(source: Source, correction: Correction): Source {
  if ('note' in correction) return applyNote(source, correction);
  if ('merge' in correction) return mergeSpeakers(source, correction.merge, correction.into);
  if ('newSpeaker' in correction) return withNewSpeaker(source, correction.quote, correction.newSpeaker);
  if ('confirmed' in correction) return withQuote(source, quoteAt(source, correction.quote), {});
  if ('notSpeech' in correction) return withoutQuote(source, quoteAt(source, correction.notSpeech).id);
  if ('speaker' in correction) {
    const speaker = speakerNamed(source, correction.speaker);
    const changed = changedBy(speaker, correction.set);
    const isTaken = changed.name !== speaker.name && source.speakers.some(({ name }) => name === changed.name);
    if (isTaken) throw new Error(`there is a speaker "${changed.name}" already`);
    return { ...source, speakers: source.speakers.map((one) => (one === speaker ? changed : one)) };
  }
  if ('entity' in correction) {
    const entity = source.entities.find((one) => one.name === correction.entity);
    if (!entity) throw new Error(`there is no entity "${correction.entity}"`);
    const { alias, ...set } = correction.set;
    if (alias !== undefined && entity.aliases.includes(alias)) throw new Error(`"${alias}" is known already`);
    const changed = alias === undefined ? changedBy(entity, set) : { ...entity, aliases: [...entity.aliases, alias] };
    return { ...source, entities: source.entities.map((one) => (one === entity ? changed : one)) };
  }
  const quote = quoteAt(source, correction.quote);
  return withQuote(source, quote, changedBy(quote, factsOf(source, correction.set)));
}

/** What a person says of a quote is reviewed. */
function withQuote(source: Source, quote: Quote, changed: Partial<Quote>): Source {
  const reviewed: Quote = { ...quote, ...changed, provenance: 'reviewed' };
  return { ...source, quotes: source.quotes.map((one) => (one === quote ? reviewed : one)) };
}

function mergeSpeakers(source: Source, merge: string, into: string): Source {
  const [gone, stays] = [speakerNamed(source, merge), speakerNamed(source, into)];
  if (gone === stays) throw new Error('they are one speaker already');
  const quotes = source.quotes.map((one) => (one.speaker === gone.id ? { ...one, speaker: stays.id } : one));
  return { ...source, speakers: source.speakers.filter((one) => one !== gone), quotes };
}

function withNewSpeaker(source: Source, words: Words, name: string): Source {
  if (source.speakers.some((one) => one.name === name)) throw new Error(`there is a speaker "${name}" already`);
  const numbers = source.speakers.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0));
  const id = `s${Math.max(0, ...numbers) + 1}`;
  const speakers: Speaker[] = [...source.speakers, { id, name, kind: 'person', named: true }];
  return withQuote({ ...source, speakers }, quoteAt(source, words), { speaker: id });
}

/** With a quote go the notes on it, and the headings that repeat it. */
function withoutQuote(source: Source, id: string): Source {
  const gone = new Set([id, ...source.quotes.filter(({ echoes }) => echoes === id).map((echo) => echo.id)]);
  return {
    ...source,
    quotes: source.quotes.filter((one) => !gone.has(one.id)),
    notes: source.notes.filter(({ quote }) => !gone.has(quote)),
  };
}

function speakerNamed({ speakers }: Source, name: string): Speaker {
  const speaker = speakers.find((one) => one.name === name);
  if (!speaker) throw new Error(`there is no speaker "${name}"`);
  return speaker;
}

function changedBy<T extends object>(item: T, set: { [K in keyof T]?: T[K] | undefined }): T {
  const [entry] = Object.entries(set);
  if (!entry) throw new Error('it changes nothing');
  const [key, value] = entry as [keyof T & string, unknown];
  const old = item[key] ?? null;
  if (JSON.stringify(old) === JSON.stringify(value ?? null)) throw new Error(`the ${key} is that already`);
  const { [key]: _dropped, ...rest } = item;
  return (value === undefined ? rest : { ...item, [key]: value }) as T;
}

type QuoteSet = Extract<Correction, { quote: Words; set: unknown }>['set'];

/** The corrected field of a quote with names and words turned into ids and spans; undefined takes the field away. */
function factsOf(source: Source, set: QuoteSet): Partial<Quote> {
  const { speaker, kind, ...facts } = set;
  if (kind !== undefined) return { kind };
  if (speaker !== undefined) {
    return { speaker: speaker === null ? null : speakerNamed(source, speaker).id };
  }
  const [entry] = Object.entries(facts);
  if (!entry) return {};
  const [key, fact] = entry;
  if (!fact) return { [key]: undefined } as Partial<Quote>;
  const resolved: Fact = { ...fact, evidence: spanAt(source, fact.evidence) };
  return { [key]: resolved };
}

function applyNote(source: Source, correction: Extract<Correction, { note: unknown }>): Source {
  const { action, kind, inferred } = correction.note;
  const quote = quoteAt(source, correction.quote).id;
  const note = { quote, kind, evidence: spanAt(source, correction.note.evidence), inferred };
  const same = (one: Source['notes'][number]) => JSON.stringify(one) === JSON.stringify(note);
  const known = source.notes.some(same);
  if (action === 'add' && known) throw new Error(`the note "${kind}" is there already`);
  if (action === 'remove' && !known) throw new Error(`there is no such note "${kind}"`);
  return { ...source, notes: action === 'add' ? [...source.notes, note] : source.notes.filter((one) => !same(one)) };
}

function quoteAt(source: Source, words: Words): Quote {
  const text = source.paragraphs.find(({ id }) => id === words.paragraph)?.text ?? '';
  // The same words may stand in the paragraph before, and be no quote.
  const quote = source.quotes.find(
    ({ span }) => span.paragraph === words.paragraph && text.slice(span.start, span.end) === words.text,
  );
  if (quote) return quote;
  spanAt(source, words);
  throw new Error(`"${words.text}" in ${words.paragraph} is no quote`);
}

function spanAt(source: Source, { paragraph, text }: Words): Span {
  const where = source.paragraphs.find((one) => one.id === paragraph);
  if (!where) throw new Error(`there is no paragraph "${paragraph}"`);
  const start = where.text.indexOf(text);
  if (start < 0) throw new Error(`paragraph "${paragraph}" has no "${text}"`);
  return { paragraph, start, end: start + text.length };
}
