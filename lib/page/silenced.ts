import type { SpeakerKey } from '../messages';
import type { AnnotatedQuote } from './matched';

/** The speakers whose quotes a person does not want to see painted on this page. */
export class Silenced {
  #speakers: readonly SpeakerKey[] = [];

  get speakers(): readonly SpeakerKey[] {
    return this.#speakers;
  }

  /** Ids of those of one source. */
  of(source: string): string[] {
    return this.#speakers.filter((one) => one.source === source).map(({ speaker }) => speaker);
  }

  add(speakers: readonly SpeakerKey[]): void {
    this.#speakers = [...this.#without(speakers), ...speakers];
  }

  remove(speakers: readonly SpeakerKey[]): void {
    this.#speakers = this.#without(speakers);
  }

  has({ source, match }: AnnotatedQuote): boolean {
    const speaker = source.speakers[match.color]?.id;
    return this.#speakers.some((one) => one.source === source.id && one.speaker === speaker);
  }

  #without(speakers: readonly SpeakerKey[]): SpeakerKey[] {
    const isAmong = (one: SpeakerKey) =>
      speakers.some((two) => two.source === one.source && two.speaker === one.speaker);
    return this.#speakers.filter((one) => !isAmong(one));
  }
}
