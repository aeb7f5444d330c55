import type { JSX } from 'preact';
import { attributingWords } from '../lib/describe/attribution';
import { brief } from '../lib/describe/words';
import { type MessageKey, t } from '../lib/i18n';
import type { QuoteMatch } from '../lib/report';
import type { Quote, Source } from '../lib/source/types';
import { Words } from './Words';

interface Props {
  source: Source;
  quote: Quote;
  match: QuoteMatch;
}

/** Whose the words are on the page and whose in the source, each with the words that say so. */
export function BothSpeakers({ source, quote, match }: Props): JSX.Element | null {
  if (!match.pageSpeaker) return null;
  const { name, evidence } = match.pageSpeaker;
  return (
    <dl class="qp-card-people">
      <Said where="onThisPage" name={name} evidence={evidence} />
      <Said
        where="inTheSource"
        name={match.speaker ?? t('speakerUnnamed')}
        evidence={attributingWords(source, quote)}
        language={source.language}
      />
    </dl>
  );
}

interface SaidProps {
  where: MessageKey;
  name: string;
  evidence: string | null;
  language?: string;
}

function Said({ where, name, evidence, language }: SaidProps): JSX.Element {
  return (
    <div>
      <dt class="qp-card-kicker">{t(where)}</dt>
      <dd>
        <b>{name}</b>
        {evidence && (
          <span class="qp-card-evidence" lang={language}>
            <Words>{brief(evidence, MOST_WORDS)}</Words>
          </span>
        )}
      </dd>
    </div>
  );
}

/** A sentence's worth: a page may have a whole paragraph between a name and its "said". */
const MOST_WORDS = 30;
