import { readFileSync } from 'node:fs';
import type { Source } from '../../lib/source/types';
import { FISHING_TALKS } from '../fixtures/fishing-talks';
import { sourceOf } from '../fixtures/match';
import { SOURCE as HARBOUR } from '../fixtures/ui-source';

const VOICES = [
  ['Agnes Falk', 'wants the old slipway kept'],
  ['Bertil Holm', 'would rather have a market hall'],
  ['Cleo Marsh', 'asks who pays for the dredging'],
  ['Dario Venn', 'has counted nine empty berths'],
  ['Edda Quist', 'fears for the nesting terns'],
  ['Frode Lang', 'calls the budget a work of fiction'],
  ['Greta Sund', 'says the ferry needs a deeper channel'],
  ['Hakon Rask', 'remembers the flood of the seventies'],
  ['Ines Alder', 'votes against anything with a fountain'],
  ['Jorn Tveit', 'moves that the meeting be closed'],
] as const;

/** A source in which more people speak than there are colours. */
const COUNCIL: Source = council();

function council(): Source {
  const paragraphs = VOICES.map(
    ([name, view]) => `"I am one of those whom the council has not heard: ${name} ${view}," ${name} said.`,
  );
  const source = sourceOf(...paragraphs);
  return {
    ...source,
    id: 'council',
    title: 'Ten views of one harbour: a council meeting that would not end',
    outlet: 'The Ostmark Gazette',
    published: '2024-05-14',
    speakers: VOICES.map(([name], at) => ({ id: `s${at}`, name, role: 'Councillor', kind: 'person', named: true })),
    quotes: source.quotes.map((quote, at) => ({ ...quote, speaker: `s${at}` })),
  };
}

const textsOf = ({ paragraphs }: Source) => paragraphs.map(({ text }) => text);

/** What a person has kept. */
export const OWN = [HARBOUR, COUNCIL, { ...FISHING_TALKS, outlet: 'The Fjord Mail', published: '2024-02-12' }];
export const COUNCIL_STORY = textsOf(COUNCIL);
export const FISHING_STORY = textsOf(FISHING_TALKS);
export { HARBOUR };

/** An article that no source has. */
export const UNKNOWN_STORY = readFileSync(
  new URL('../fixtures/republish/texts/orsa-dam/article.txt', import.meta.url),
  'utf8',
)
  .split(/\n\s*\n/)
  .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim());
