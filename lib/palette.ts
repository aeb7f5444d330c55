/**
 * One colour per speaker, by place in the legend, taken round after the eighth. Each is a mid-tone of at least
 * 3:1 against white and against black, so that an underline reads on light and on dark pages alike.
 */
export const PALETTE = ['#b5483a', '#2f7fc1', '#8a6f10', '#8b5fbf', '#2f8a5b', '#c2507f', '#5d7a8c', '#a8662a'] as const;

/** The colour of the speaker at a place of the legend, from 0. */
export function speakerColor(place: number): string {
  return PALETTE[place % PALETTE.length] as string;
}
