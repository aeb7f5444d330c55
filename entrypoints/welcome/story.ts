import { extract } from '../../lib/extract/extract';
import type { Source, SourceMeta } from '../../lib/source/types';

/** A news story made up for the first page: nobody in it exists. */
const STORY = `HALDEN BAY — The swing bridge at Halden Bay will stay closed until spring, after divers found cracks in two of its five piers.

"A long winter is easier to explain to our neighbors than a short summer with an accident in it," Harbor Director Ines Marlow told reporters on the quay.

Mayor Tomas Riedel promised a ferry for the winter. "Every child will be at school on time, with dry feet, and no later than the teacher," he said.

Riedel said the repairs would cost more than the bridge had earned in a hundred years.

"The cracks are older than I am and have been treated with more respect," engineer Lena Osk said in an interview with the Halden Gazette.

"My grandfather rowed people across for forty years, and nobody ever asked him for a timetable," said baker Odd Karlsen, whose shop is at the north end.`;

const META: SourceMeta = {
  id: 'welcome',
  title: 'Halden Bay bridge to stay closed until spring',
  wire: 'Coast Wire',
  published: '2024-11-07',
  language: 'en',
};

/** Whose page the story stands on, and what they call it. */
export const OUTLET = 'The Morning Tide';
export const HEADLINE = 'Bridge shut until spring: mayor blames the cost';

/** What a person can do to one quote of the story. */
export const EDITS = ['keep', 'change-word', 'cut', 'spell', 'drop-marks', 'give-away'] as const;
export type Edit = (typeof EDITS)[number];

const EDITED: Record<Edit, string> = {
  keep: '“A long winter is easier to explain to our neighbors than a short summer with an accident in it,” Harbor Director Ines Marlow told reporters on the quay.',
  'change-word':
    '“A long winter is easier to sell to our neighbors than a short summer with an accident in it,” Harbor Director Ines Marlow told reporters on the quay.',
  cut: '“A long winter is easier to explain to our neighbors,” Harbor Director Ines Marlow told reporters on the quay.',
  spell:
    '“A long winter is easier to explain to our neighbours than a short summer with an accident in it,” Harbor Director Ines Marlow told reporters on the quay.',
  'drop-marks':
    'A long winter is easier to explain to our neighbors than a short summer with an accident in it, Harbor Director Ines Marlow told reporters on the quay.',
  'give-away':
    '“A long winter is easier to explain to our neighbors than a short summer with an accident in it,” Mayor Tomas Riedel told reporters on the quay.',
};

/** The story as its agency sent it, read by the engine. */
export function storySource(): Source {
  return extract(STORY, META);
}

/** The story as an outlet prints it that has edited it, with one quote edited as a person wants it. */
export function printedStory(edit: Edit): string[] {
  return [
    'HALDEN BAY — The swing bridge at Halden Bay will stay closed until spring, after divers found cracks in two of its five piers.',
    EDITED[edit],
    'Mayor Tomas Riedel promised a ferry for the winter. “Every child will be at school on time,” he said.',
    'Riedel said “the repairs would cost more than the bridge had earned in a hundred years.”',
    '“The cracks are older than I am and have been treated with more contempt,” engineer Lena Osk said in an interview with the Halden Gazette.',
    '“My grandfather rowed people across for forty years, and nobody ever asked him for a timetable,” said Riedel.',
  ];
}
