import type { Fact, Note, Quote, Source } from '../source/types';
import { mergeSpeakers, saidByNew, speakerNamed, withChangedSpeaker } from './correct-speakers';
import { withoutSpeechIn, withSpeech } from './correct-speech';
import { Restated, withoutQuote, withQuote } from './corrected-quote';
import { Misplaced } from './misplaced';
import { type FindQuote, spanAt } from './named-words';
import type { Correction } from './review';

/**
 * The source with one correction applied.
 *
 * @param find finds the quote that it is about
 * @throws Restated when it says what the source already says
 * @throws Misplaced when it points at nothing
 */
export function applyCorrection(source: Source, correction: Correction, find: FindQuote): Source {
  if ('merge' in correction) return mergeSpeakers(source, correction.merge, correction.into);
  if ('noSpeechIn' in correction) return withoutSpeechIn(source, spanAt(source, correction.noSpeechIn));
  if ('speech' in correction) return withSpeech(source, spanAt(source, correction.speech), correction.speaker);
  if ('notSpeech' in correction) {
    const quote = find(source, correction.notSpeech);
    if (!quote) throw new Restated('it is no quote already', source);
    return withoutQuote(source, quote.id);
  }
  if ('speaker' in correction) return applyToSpeaker(source, correction);
  if ('entity' in correction) return applyToEntity(source, correction);
  const quote = find(source, correction.quote);
  if (!quote) throw new Misplaced('no-quote', correction.quote.text, correction.quote.paragraph);
  if ('note' in correction) return applyNote(source, quote, correction.note);
  if ('newSpeaker' in correction) return saidByNew(source, quote, correction.newSpeaker);
  if ('confirmed' in correction) return withQuote(source, quote);
  const set = factsOf(source, correction.set);
  const changed = changedBy(quote, set);
  if (!changed) throw new Restated(`the ${keyOf(set)} is that already`, withQuote(source, quote));
  return withQuote(source, quote, changed);
}

function applyToSpeaker(source: Source, correction: Extract<Correction, { speaker: string; set: unknown }>): Source {
  const { set } = correction;
  const isRenamed = source.speakers.every(({ name }) => name !== correction.speaker) && set.name !== undefined;
  if (isRenamed && source.speakers.some(({ name }) => name === set.name)) {
    throw new Restated(`there is no speaker "${correction.speaker}", but there is "${set.name}"`, source);
  }
  const speaker = speakerNamed(source, correction.speaker);
  const changed = changedBy(speaker, set);
  if (!changed) throw new Restated(`the ${keyOf(set)} is that already`, source);
  return withChangedSpeaker(source, speaker, changed);
}

function applyToEntity(source: Source, correction: Extract<Correction, { entity: string }>): Source {
  const entity = source.entities.find((one) => one.name === correction.entity);
  if (!entity) throw new Misplaced('no-entity', correction.entity);
  const { alias, ...set } = correction.set;
  if (alias !== undefined && entity.aliases.includes(alias)) throw new Restated(`"${alias}" is known already`, source);
  const changed = alias === undefined ? changedBy(entity, set) : { ...entity, aliases: [...entity.aliases, alias] };
  if (!changed) throw new Restated(`the ${keyOf(set)} is that already`, source);
  return { ...source, entities: source.entities.map((one) => (one === entity ? changed : one)) };
}

function applyNote(source: Source, quote: Quote, said: Extract<Correction, { note: unknown }>['note']): Source {
  const { action, kind, inferred } = said;
  const note: Note = { quote: quote.id, kind, evidence: spanAt(source, said.evidence), inferred };
  const isSame = (one: Note) => JSON.stringify(one) === JSON.stringify(note);
  const known = source.notes.some(isSame);
  const reviewed = withQuote(source, quote);
  if (action === 'add' && known) throw new Restated(`the note "${kind}" is there already`, reviewed);
  if (action === 'remove' && !known) throw new Restated(`there is no such note "${kind}"`, reviewed);
  const notes = action === 'add' ? [...source.notes, note] : source.notes.filter((one) => !isSame(one));
  return { ...reviewed, notes };
}

type QuoteSet = Extract<Correction, { quote: unknown; set: unknown }>['set'];

/** The corrected field of a quote with names and words turned into ids and spans; undefined takes the field away. */
function factsOf(source: Source, set: QuoteSet): { [K in keyof Quote]?: Quote[K] | undefined } {
  const { speaker, kind, ...facts } = set;
  if (kind !== undefined) return { kind };
  if (speaker !== undefined) {
    return { speaker: speaker === null ? null : speakerNamed(source, speaker).id };
  }
  const [entry] = Object.entries(facts);
  if (!entry) return {};
  const [key, fact] = entry;
  if (!fact) return { [key]: undefined };
  const resolved: Fact = { ...fact, evidence: spanAt(source, fact.evidence) };
  return { [key]: resolved };
}

/** The item with one field set, or taken away where it is set to undefined; null where that changes nothing. */
function changedBy<T extends object>(item: T, set: { [K in keyof T]?: T[K] | undefined }): T | null {
  const key = keyOf(set) as keyof T;
  const value = set[key];
  if (JSON.stringify(item[key] ?? null) === JSON.stringify(value ?? null)) return null;
  const { [key]: _dropped, ...rest } = item;
  return (value === undefined ? rest : { ...item, [key]: value }) as T;
}

function keyOf(set: object): string {
  const [key] = Object.keys(set);
  if (key === undefined) throw new Misplaced('changes-nothing');
  return key;
}
