import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type ChosenColor, slotOf } from '../lib/describe/speaker-color';
import { speakerColor } from '../lib/palette';
import type { Source } from '../lib/source/types';

/** The colours that a person has given to speakers: whoever draws a speaker asks for them. */
export const ChosenColors = createContext<readonly ChosenColor[]>([]);

/** Gives the colour of the speaker at a place of a source's legend; a grey for `NOBODY`. */
export function useSpeakerColor(source: Source): (place: number) => string {
  const chosen = useContext(ChosenColors);
  return (place) => speakerColor(slotOf(source, place, chosen));
}
