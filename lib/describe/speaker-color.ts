import type { SpeakerKey } from '../messages';
import { type Palette, SLOTS } from '../palette';
import { NOBODY } from '../report';
import type { Source } from '../source/types';

/** A colour that a person has given to a speaker of one source. */
export interface ChosenColor extends SpeakerKey {
  /** Place in the palette, from 0. */
  slot: number;
}

/** What tells the colours of speakers: whatever draws one asks for it. */
export interface ColorSettings {
  palette: Palette;
  speakerColors: readonly ChosenColor[];
}

/** Whose colour is whose: the place in the palette of the speaker at a place of the legend; `NOBODY` for nobody. */
export function slotOf(source: Source, place: number, chosen: readonly ChosenColor[]): number {
  if (place === NOBODY) return NOBODY;
  const speaker = source.speakers[place]?.id;
  const own = chosen.find((one) => one.source === source.id && one.speaker === speaker);
  return own?.slot ?? place % SLOTS;
}

/** The chosen colours with one more, in place of what the speaker had. */
export function withColor(
  chosen: readonly ChosenColor[],
  { source, speaker }: SpeakerKey,
  slot: number,
): ChosenColor[] {
  return [...chosen.filter((one) => one.source !== source || one.speaker !== speaker), { source, speaker, slot }];
}

/** Whether what is stored is such a colour. */
export function isChosenColor(value: unknown): value is ChosenColor {
  const { source, speaker, slot } = Object(value) as Partial<Record<keyof ChosenColor, unknown>>;
  const isText = typeof source === 'string' && typeof speaker === 'string';
  return isText && Number.isInteger(slot) && (slot as number) >= 0 && (slot as number) < SLOTS;
}
