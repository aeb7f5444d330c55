import type { JSX, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Source } from '../../lib/source/types';
import { type Edit, HEADLINE, OUTLET, printedStory } from './story';

interface Props {
  edit: Edit;
  source: Source;
  /** Where its paragraphs stand: what is read. */
  text: Ref<HTMLDivElement>;
}

/** The story on the page of an outlet that has edited it. */
export function Story({ edit, source, text }: Props): JSX.Element {
  const heading = useId();
  return (
    <article class="story" aria-labelledby={heading}>
      <p class="story-sample">{t('welcomeSample', OUTLET)}</p>
      <h3 id={heading} lang={source.language}>
        {HEADLINE}
      </h3>
      <p class="story-wire">{t('welcomeWire', source.wire ?? '')}</p>
      <div ref={text} class="story-text" lang={source.language}>
        {printedStory(edit).map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
      </div>
    </article>
  );
}
