import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { verdictMeaning } from '../../lib/describe/verdict';
import { type MessageKey, t } from '../../lib/i18n';
import { HIGHLIGHT_STYLES, type HighlightStyle, highlightParts, type Look, speakerColor } from '../../lib/palette';
import { QUOTE_VERDICTS } from '../../lib/report';
import type { Settings } from '../../lib/settings';
import { Verdict } from '../Verdict';
import { Choice } from './Choice';
import { PaletteChoice } from './PaletteChoice';

type Painted = Pick<Settings, 'unpainted' | 'paintOwn'> & Look;

interface Props {
  settings: Painted;
  onChange(change: Partial<Painted>): void;
}

const STYLES: Record<HighlightStyle, MessageKey> = {
  both: 'styleBoth',
  tint: 'styleTint',
  underline: 'styleUnderline',
};

/** How quotes are painted on a page, and which of them. */
export function Painting({ settings, onChange }: Props): JSX.Element {
  const name = useId();
  const { highlightStyle, palette, unpainted, paintOwn } = settings;
  return (
    <>
      <fieldset>
        <legend>{t('style')}</legend>
        {HIGHLIGHT_STYLES.map((style) => (
          <Choice
            key={style}
            type="radio"
            name={name}
            checked={highlightStyle === style}
            onChange={() => onChange({ highlightStyle: style })}
          >
            {t(STYLES[style])} <Sample highlightStyle={style} palette={palette} />
          </Choice>
        ))}
      </fieldset>
      <PaletteChoice palette={palette} onChange={(one) => onChange({ palette: one })} />
      <fieldset>
        <legend>{t('painted')}</legend>
        <p class="hint">{t('paintedHint')}</p>
        {QUOTE_VERDICTS.map((verdict) => (
          <Choice
            key={verdict}
            type="checkbox"
            checked={!unpainted.includes(verdict)}
            hint={verdictMeaning(verdict)}
            onChange={(isPainted) =>
              onChange({
                unpainted: QUOTE_VERDICTS.filter((one) => (one === verdict ? !isPainted : unpainted.includes(one))),
              })
            }
          >
            <Verdict verdict={verdict} />
          </Choice>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('ownSources')}</legend>
        <Choice
          type="checkbox"
          checked={paintOwn}
          hint={t('paintOwnHint')}
          onChange={(checked) => onChange({ paintOwn: checked })}
        >
          {t('paintOwn')}
        </Choice>
      </fieldset>
    </>
  );
}

/** A few words as they would look on a page. */
function Sample({ highlightStyle, palette }: Look): JSX.Element {
  const { background, decoration } = highlightParts('verbatim', highlightStyle, speakerColor(palette, 0));
  return (
    <span class="style-sample qp-words" aria-hidden="true" style={{ background, textDecoration: decoration }}>
      {t('styleSample')}
    </span>
  );
}
