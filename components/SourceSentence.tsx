import type { JSX } from 'preact';
import { inSentence } from '../lib/describe/in-sentence';
import { typeset, wordsAt } from '../lib/describe/words';
import { t } from '../lib/i18n';
import type { Source, Span } from '../lib/source/types';

/** The source's own sentence, with the words that a page has put in quotation marks. It stands without marks, as it does there. */
export function SourceSentence({ source, span, words }: { source: Source; span: Span; words: string }): JSX.Element {
  const parts = inSentence(typeset(wordsAt(source, span)), words);
  return (
    <div class="qp-card-own">
      <h3 class="qp-card-kicker">{t('inTheSource')}</h3>
      <p class="qp-card-own-sentence" lang={source.language}>
        {parts.before}
        <mark>{parts.words}</mark>
        {parts.after}
      </p>
    </div>
  );
}
