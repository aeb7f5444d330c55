import type { Quote, Source } from '../../lib/source/types';
import { Random } from '../fixtures/republish/random';

const PARAGRAPHS = 20;
/** Words of a paragraph; of every second one, the last half is a quotation. */
const WORDS = 40;
/**
 * How often a word is followed by what follows it somewhere in the texts, if they have it more than once. So real news pages share
 * as many runs of four and of five words with these sources as with real articles that have nothing to do with them.
 */
const FOLLOWS = 0.7;

/** Sources of 800 words in the words and turns of phrase of some texts, any number of them, the same in every run. */
export class GeneratedSources {
  readonly #words: readonly string[];
  /** Where each word stands in `#words`. */
  readonly #places = new Map<string, number[]>();

  constructor(texts: readonly string[]) {
    this.#words = texts.join(' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
    this.#words.forEach((word, at) => {
      const places = this.#places.get(word);
      if (places) places.push(at);
      else this.#places.set(word, [at]);
    });
  }

  /** The source of this number. */
  make(number: number): Source {
    const random = new Random(`source ${number}`);
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => {
      const words = this.#run(random);
      const before = words.slice(0, WORDS / 2).join(' ');
      const rest = words.slice(WORDS / 2).join(' ');
      return { id: `p${at + 1}`, before, rest, text: at % 2 ? `${before} “${rest}”.` : `${before} ${rest}.` };
    });
    return {
      version: 1,
      id: `generated-${number}`,
      title: `Generated ${number}`,
      language: 'en',
      paragraphs: paragraphs.map(({ id, text }) => ({ id, kind: 'paragraph', text })),
      speakers: [{ id: 's1', name: 'Ada Moreno', kind: 'person', named: true }],
      quotes: paragraphs
        .filter((_, at) => at % 2)
        .map(({ id, before, rest }, at): Quote => {
          const start = before.length + ' “'.length;
          const span = { paragraph: id, start, end: start + rest.length };
          return { id: `q${at + 1}`, kind: 'direct', span, speaker: 's1', provenance: 'automatic' };
        }),
      entities: paragraphs.map(({ id, before }, at) => {
        const [name] = before.split(' ', 1) as [string];
        const mentions = [{ paragraph: id, start: 0, end: name.length }];
        return { id: `e${at + 1}`, name, kind: 'person', aliases: [], mentions };
      }),
      notes: [],
    };
  }

  #run(random: Random): string[] {
    const words: string[] = [];
    let at = random.between(0, this.#words.length - 1);
    while (words.length < WORDS) {
      const word = this.#words[at] as string;
      words.push(word);
      const places = this.#places.get(word) as number[];
      const follows = places.length > 1 && random.chance(FOLLOWS);
      at = follows ? (random.pick(places) + 1) % this.#words.length : random.between(0, this.#words.length - 1);
    }
    return words;
  }
}
