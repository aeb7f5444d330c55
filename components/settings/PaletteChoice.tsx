import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../../lib/i18n';
import { colorsOf, PALETTES, type Palette } from '../../lib/palette';
import { Choice } from './Choice';

interface Props {
  palette: Palette;
  onChange(palette: Palette): void;
}

const NAMES: Record<Palette, MessageKey> = { ink: 'paletteInk', vivid: 'paletteVivid' };

/** The sets of colours that speakers may have, each shown. */
export function PaletteChoice({ palette, onChange }: Props): JSX.Element {
  const name = useId();
  return (
    <fieldset>
      <legend>{t('palette')}</legend>
      <p class="hint">{t('paletteHint')}</p>
      {PALETTES.map((one) => (
        <Choice key={one} type="radio" name={name} checked={palette === one} onChange={() => onChange(one)}>
          {t(NAMES[one])}{' '}
          <span class="palette-sample" aria-hidden="true">
            {colorsOf(one).map((color) => (
              <span key={color} class="qp-swatch" style={{ '--qp-speaker': color }} />
            ))}
          </span>
        </Choice>
      ))}
    </fieldset>
  );
}
