import type { Fact, Quote, Source, Span } from '../source/types';
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
  if ('speaker' in correction) {
    const speaker = source.speakers.find((one) => one.name === correction.speaker);
    if (!speaker) throw new Error(`there is no speaker "${correction.speaker}"`);
    const changed = changedBy(speaker, correction.set);
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
  const changed = changedBy(quote, factsOf(source, correction.set));
  return { ...source, quotes: source.quotes.map((one) => (one === quote ? changed : one)) };
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
    const found = source.speakers.find((one) => one.name === speaker);
    if (speaker !== null && !found) throw new Error(`there is no speaker "${speaker}"`);
    return { speaker: found?.id ?? null };
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
  const span = spanAt(source, words);
  const quote = source.quotes.find(
    (one) => one.span.paragraph === span.paragraph && one.span.start === span.start && one.span.end === span.end,
  );
  if (!quote) throw new Error(`"${words.text}" in ${words.paragraph} is no quote`);
  return quote;
}

function spanAt(source: Source, { paragraph, text }: Words): Span {
  const where = source.paragraphs.find((one) => one.id === paragraph);
  if (!where) throw new Error(`there is no paragraph "${paragraph}"`);
  const start = where.text.indexOf(text);
  if (start < 0) throw new Error(`paragraph "${paragraph}" has no "${text}"`);
  return { paragraph, start, end: start + text.length };
}
