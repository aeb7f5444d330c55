import type { JSX } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { type MessageKey, t } from '../lib/i18n';
import { colorsOf, type Palette } from '../lib/palette';
import { SpeakerColors } from './speaker-colors';

interface Props {
  label: string;
  /** The one that is chosen now. */
  color: string;
  /** Is given the place in the palette. */
  onChoose(slot: number): void;
}

/** In the order of the palettes. */
const NAMES: Record<Palette, readonly MessageKey[]> = {
  ink: ['colorBlue', 'colorRust', 'colorOchre', 'colorPlum', 'colorIndigo', 'colorMoss', 'colorSlate', 'colorSand'],
  vivid: ['colorAzure', 'colorRust', 'colorAmber', 'colorViolet', 'colorBlue', 'colorGreen', 'colorMauve', 'colorPink'],
};

/** The colours of the palette that is chosen, to choose one. */
export function ColorChoice({ label, color, onChoose }: Props): JSX.Element {
  const name = useId();
  const { palette } = useContext(SpeakerColors);
  return (
    <span class="colors" role="radiogroup" aria-label={label}>
      {colorsOf(palette).map((one, slot) => {
        const colorName = t(NAMES[palette][slot] as MessageKey);
        return (
          <input
            key={one}
            type="radio"
            name={name}
            checked={one === color}
            aria-label={colorName}
            title={colorName}
            style={{ '--qp-speaker': one }}
            onChange={() => onChoose(slot)}
          />
        );
      })}
    </span>
  );
}
