import type { JSX } from 'preact';
import { typeset } from '../lib/describe/words';
import type { Source } from '../lib/source/types';
import { SourceLine } from './SourceLine';

/** A source's headline with who wrote it and when. */
export function SourceHeader({ source, id }: { source: Source; id: string }): JSX.Element {
  return (
    <header class="source-header">
      <SourceLine source={source} />
      <h2 id={id} lang={source.language}>
        {typeset(source.title)}
      </h2>
    </header>
  );
}
