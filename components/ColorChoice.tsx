import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../lib/i18n';
import { PALETTE } from '../lib/palette';

interface Props {
  label: string;
  /** The one that is chosen now. */
  color: string;
  /** Is given the place in the palette. */
  onChoose(slot: number): void;
}

/** In the order of the palette. */
const NAMES: readonly MessageKey[] = [
  'colorBlue',
  'colorRust',
  'colorOchre',
  'colorPlum',
  'colorIndigo',
  'colorMoss',
  'colorSlate',
  'colorSand',
];

/** The colours of the palette, to choose one. */
export function ColorChoice({ label, color, onChoose }: Props): JSX.Element {
  const name = useId();
  return (
    <span class="colors" role="radiogroup" aria-label={label}>
      {PALETTE.map((one, slot) => {
        const colorName = t(NAMES[slot] as MessageKey);
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
