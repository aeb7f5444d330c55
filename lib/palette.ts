import { NOBODY, QUOTE_VERDICTS, type QuoteVerdict } from './report';

/**
 * Sets of colours for the speakers, by place in the legend, taken round after the eighth: quiet ones, and strong ones.
 * Each is a mid-tone of at least 3:1 against white, the sepia of reading modes and the near-black of dark pages, so that
 * an underline reads on any page. Each set was searched for the largest smallest difference between two of them as seen
 * with full colour vision, protanopia, deuteranopia and tritanopia (CIEDE2000 of at least 13 in each, simulated after
 * Machado, Oliveira & Fernandes 2009). A set for one kind of vision alone gains little on that.
 */
const SETS = {
  ink: ['#4786ea', '#a5481f', '#b37d00', '#755b7f', '#5259c0', '#5a6956', '#82869f', '#908768'],
  vivid: ['#218aee', '#b33a13', '#bf7800', '#ac25a0', '#0352ff', '#317c4b', '#9e7da6', '#f9087d'],
} as const;

export type Palette = keyof typeof SETS;
export const PALETTES = Object.keys(SETS) as Palette[];

/** The colours of a palette. */
export const SLOTS = SETS.ink.length;

/** The colour of words that nobody is known to have said. */
const NEUTRAL = '#757575';

/** The colours of a palette by their place in it. */
export function colorsOf(palette: Palette): readonly string[] {
  return SETS[palette];
}

/** The colour of the speaker at a place of the legend, from 0; a grey for `NOBODY`. */
export function speakerColor(palette: Palette, place: number): string {
  return colorsOf(palette)[slotOf(place)] ?? NEUTRAL;
}

/** The place in the palette; behind its last for `NOBODY`. */
function slotOf(place: number): number {
  return place === NOBODY ? SLOTS : place % SLOTS;
}

/** How a verdict looks under the words; the same values draw the sample of it in the popup and on the card. */
interface Underline {
  line: 'solid' | 'dotted' | 'dashed' | 'double' | 'wavy';
  /** CSS pixels. */
  thickness: number;
  /** Opacity of the tint behind the words, 0 to 1. */
  tint: number;
}

/** The graver the verdict, the louder the line: colour tells the speaker, only the line tells the verdict. */
export const UNDERLINES: Record<QuoteVerdict, Underline> = {
  verbatim: { line: 'solid', thickness: 2, tint: 0.14 },
  restyled: { line: 'solid', thickness: 1, tint: 0.14 },
  unmarked: { line: 'dotted', thickness: 2, tint: 0.08 },
  shortened: { line: 'dashed', thickness: 2, tint: 0.14 },
  altered: { line: 'wavy', thickness: 2, tint: 0.22 },
  'newly-quoted': { line: 'double', thickness: 1, tint: 0.22 },
  misattributed: { line: 'wavy', thickness: 3, tint: 0.3 },
};

/** What is drawn at a quote: a tint behind its words, a line under them, or both. */
export const HIGHLIGHT_STYLES = ['both', 'tint', 'underline'] as const;
export type HighlightStyle = (typeof HIGHLIGHT_STYLES)[number];

/** How highlights look on a page. */
export interface Look {
  highlightStyle: HighlightStyle;
  palette: Palette;
}

/** A tint that stands alone is stronger by this. */
const ALONE = 1.6;

/** The name under which ranges are registered in `CSS.highlights`. */
export function highlightName(place: number, verdict: QuoteVerdict): string {
  return `quoteprint-${slotOf(place)}-${verdict}`;
}

/** Every name under which ranges may be registered. */
export function highlightNames(): string[] {
  return places().flatMap((place) => QUOTE_VERDICTS.map((verdict) => highlightName(place, verdict)));
}

function places(): number[] {
  return [...Array(SLOTS).keys(), NOBODY];
}

/**
 * The style sheet for every `::highlight(quoteprint-<color>-<verdict>)`. A highlight may set only colours, decoration
 * and shadow; the text's own colour stays the page's, so that nothing gets less readable than it was.
 *
 * @param elements selector of those whose words are painted; empty for all
 */
export function highlightRules(look: Look, elements = ''): string {
  return places()
    .flatMap((place) => QUOTE_VERDICTS.map((verdict) => elements + highlightRule(place, verdict, look)))
    .join('\n');
}

function highlightRule(place: number, verdict: QuoteVerdict, { highlightStyle, palette }: Look): string {
  const { background, decoration } = highlightParts(verdict, highlightStyle, speakerColor(palette, place));
  return `::highlight(${highlightName(place, verdict)}){background-color:${background};text-decoration:${decoration}}`;
}

/** How the words of a quote are drawn, as CSS values. Each says what it does not draw too: a sheet may follow another. */
export function highlightParts(
  verdict: QuoteVerdict,
  style: HighlightStyle,
  color: string,
): { background: string; decoration: string } {
  const { line, thickness, tint } = UNDERLINES[verdict];
  const alpha = Math.round(tint * (style === 'tint' ? ALONE : 1) * 255)
    .toString(16)
    .padStart(2, '0');
  return {
    background: style === 'underline' ? 'transparent' : `${color}${alpha}`,
    decoration: style === 'tint' ? 'none' : `underline ${line} ${color} ${thickness}px`,
  };
}
