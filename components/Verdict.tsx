import type { JSX } from 'preact';
import { VERDICT_TEXTS } from '../lib/describe/verdict';
import { t } from '../lib/i18n';
import { UNDERLINES } from '../lib/palette';
import type { QuoteVerdict } from '../lib/report';

/** A verdict's name, underlined as such quotes are on the page: the name is the key to the line. */
export function Verdict({ verdict }: { verdict: QuoteVerdict }): JSX.Element {
  const { line, thickness } = UNDERLINES[verdict];
  const style = { '--qp-line': line, '--qp-thickness': `${thickness}px` };
  return (
    <span class="qp-verdict" style={style}>
      {t(VERDICT_TEXTS[verdict].label)}
    </span>
  );
}
