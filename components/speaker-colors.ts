import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type ColorSettings, slotOf } from '../lib/describe/speaker-color';
import { speakerColor } from '../lib/palette';
import type { Source } from '../lib/source/types';

/** The colours that a person has chosen: whoever draws a speaker asks for them. */
export const SpeakerColors = createContext<ColorSettings>({ palette: 'ink', speakerColors: [] });

/** Gives the colour of the speaker at a place of a source's legend; a grey for `NOBODY`. */
export function useSpeakerColor(source: Source): (place: number) => string {
  const { palette, speakerColors } = useContext(SpeakerColors);
  return (place) => speakerColor(palette, slotOf(source, place, speakerColors));
}
