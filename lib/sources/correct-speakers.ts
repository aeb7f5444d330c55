import type { Quote, Source, Speaker } from '../source/types';
import { nextId, Restated, withQuote } from './corrected-quote';
import { Misplaced } from './misplaced';

/** @throws Misplaced when there is none of this name */
export function speakerNamed({ speakers }: Source, name: string): Speaker {
  const speaker = speakers.find((one) => one.name === name);
  if (!speaker) throw new Misplaced('no-speaker', name);
  return speaker;
}

/** The source with a speaker of this name, who is new to it unless somebody has it, and their id. */
export function withSpeaker(source: Source, name: string): { source: Source; id: string } {
  const known = source.speakers.find((one) => one.name === name);
  if (known) return { source, id: known.id };
  const id = nextId('s', source.speakers);
  const speaker: Speaker = { id, name, kind: 'person', named: true };
  return { source: { ...source, speakers: [...source.speakers, speaker] }, id };
}

/** Puts a quote into the mouth of somebody whom the source does not know. */
export function saidByNew(source: Source, quote: Quote, name: string): Source {
  const { source: known, id } = withSpeaker(source, name);
  const said = withQuote(known, quote, { ...quote, speaker: id });
  if (known === source) throw new Restated(`there is a speaker "${name}" already`, said);
  return said;
}

/** Puts what one says into the mouth of another, as whom they are then known. */
export function mergeSpeakers(source: Source, merge: string, into: string): Source {
  const stays = speakerNamed(source, into);
  const gone = source.speakers.find((one) => one.name === merge);
  if (!gone) throw new Restated(`there is no speaker "${merge}"`, source);
  if (gone === stays) throw new Misplaced('one-speaker');
  const quotes = source.quotes.map(
    (one): Quote => (one.speaker === gone.id ? { ...one, speaker: stays.id, provenance: 'reviewed' } : one),
  );
  return { ...source, speakers: source.speakers.filter((one) => one !== gone), quotes };
}

/** Puts what is known of a speaker in the place of what was. */
export function withChangedSpeaker(source: Source, before: Speaker, after: Speaker): Source {
  const isTaken = after.name !== before.name && source.speakers.some(({ name }) => name === after.name);
  if (isTaken) throw new Misplaced('speaker-taken', after.name);
  return { ...source, speakers: source.speakers.map((one) => (one === before ? after : one)) };
}
