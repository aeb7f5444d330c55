import type { JSX } from 'preact';
import { missingParagraphs } from '../lib/describe/coverage';
import { plural } from '../lib/i18n';
import type { SourceMatch } from '../lib/report';
import { Fold } from './Fold';
import { SourceParagraph } from './SourceParagraph';

/** What the source tells and the page does not. */
export function MissingParagraphs({ match }: { match: SourceMatch }): JSX.Element | null {
  const missing = missingParagraphs(match);
  if (missing.length === 0) return null;
  return (
    <Fold title={plural('missing', missing.length)}>
      <ul class="missing">
        {missing.map((paragraph) => (
          <li key={paragraph.id}>
            <SourceParagraph source={match.source} {...paragraph} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
