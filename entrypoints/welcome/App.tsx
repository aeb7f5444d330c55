import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SpeakerLegend } from '../../components/SpeakerLegend';
import { useSettings } from '../../components/settings/use-settings';
import { SpeakerColors } from '../../components/speaker-colors';
import { t } from '../../lib/i18n';
import type { AskBackground } from '../../lib/messages';
import type { QuoteMatch } from '../../lib/report';
import { FIRST_SETTINGS } from '../../lib/settings';
import { type Demonstration, demonstrate } from './demonstration';
import { Editor } from './Editor';
import { Key } from './Key';
import { Story } from './Story';
import { type Edit, storySource } from './story';
import { Whereabouts } from './Whereabouts';

/** The first page: what Quoteprint does, done to a story on the page itself, and where to find it. */
export function App({ ask }: { ask: AskBackground }): JSX.Element {
  const source = useMemo(storySource, []);
  const colors = useSettings() ?? FIRST_SETTINGS;
  const text = useRef<HTMLDivElement>(null);
  const demonstration = useRef<Demonstration | null>(null);
  const [edit, setEdit] = useState<Edit>('keep');
  const [found, setFound] = useState<QuoteMatch[]>([]);
  const edited = found.find(({ id }) => id === source.quotes[0]?.id) ?? null;

  // What has been drawn is read, and after each edit again
  useEffect(() => {
    if (!text.current) return;
    demonstration.current ??= demonstrate(ask, source, text.current, setFound);
    demonstration.current.read();
  }, [edit]);

  return (
    <SpeakerColors.Provider value={colors}>
      <header class="masthead">
        <h1>{t('extensionName')}</h1>
        <nav class="masthead-where" aria-label={t('pages')}>
          <a href="/options.html">{t('library')}</a>
          <a href="/options.html#settings">{t('settings')}</a>
        </nav>
      </header>
      <main>
        <div class="opening">
          <h2>{t('welcomeTitle')}</h2>
          <p>{t('welcomeLead')}</p>
        </div>
        <div class="spread">
          <Story edit={edit} source={source} text={text} />
          <div class="beside">
            <section class="try">
              <h3>{t('welcomeTry')}</h3>
              <p>{t('welcomeTryHow')}</p>
              <button type="button" class="action is-first" onClick={() => demonstration.current?.next()}>
                {t('welcomeNext')}
              </button>
            </section>
            <Editor source={source} edit={edit} match={edited} onEdit={setEdit} />
            <SpeakerLegend source={source} matches={found} />
          </div>
        </div>
        <Key />
        <Whereabouts />
      </main>
    </SpeakerColors.Provider>
  );
}
