import type { JSX } from 'preact';
import { cuePhrase } from '../lib/describe/attribution';
import { typeset } from '../lib/describe/words';
import { t } from '../lib/i18n';
import type { Quote, Source } from '../lib/source/types';

/** How a quote is attributed and what carried it: "told Xi Jinping · via CCTV"; what the article only implies is marked. */
export function Attribution({ source, quote }: { source: Source; quote: Quote }): JSX.Element {
  const cue = cuePhrase(source, quote);
  const { addressee, via } = quote;
  return (
    <span class="qp-attribution">
      {cue && <Stated text={cue} inferred={addressee?.inferred ?? false} />}
      {cue && via && ' · '}
      {via && <Stated text={t('via', via.text)} inferred={via.inferred} />}
    </span>
  );
}

/** A fact of the article. */
export function Stated({ text, inferred }: { text: string; inferred: boolean }): JSX.Element {
  return (
    <>
      {typeset(text)}
      {inferred && (
        <>
          {'\u00a0'}
          <span class="qp-tag">{t('inferred')}</span>
        </>
      )}
    </>
  );
}
