import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { AddOutcome } from '../../components/library/AddOutcome';
import { AddSources } from '../../components/library/AddSources';
import { LibraryHead } from '../../components/library/LibraryHead';
import { LibraryList } from '../../components/library/LibraryList';
import { NewsLine } from '../../components/library/NewsLine';
import { SourceReader } from '../../components/library/SourceReader';
import { UndoBar } from '../../components/library/UndoBar';
import { useSettings } from '../../components/settings/use-settings';
import { SpeakerColors } from '../../components/speaker-colors';
import { typeset } from '../../lib/describe/words';
import { formatBytes, t } from '../../lib/i18n';
import type { Outcome } from '../../lib/library/intake';
import { corrected, type KeptSource } from '../../lib/library/kept-source';
import { troubleText } from '../../lib/library/trouble';
import type { AskBackground } from '../../lib/messages';
import { FIRST_SETTINGS } from '../../lib/settings';
import type { Correction } from '../../lib/sources/review';
import { exportSources, fileName } from './export-sources';
import { SettingsPage } from './SettingsPage';
import { useAdding } from './use-adding';
import { useDeleting } from './use-deleting';
import { useDocument } from './use-document';
import { useDrop } from './use-drop';
import { useNews } from './use-news';
import { usePlace } from './use-place';
import { useRoom } from './use-room';
import { useSummaries } from './use-summaries';

/** The library: the list of all sources, and beside it the one that is read, or where new ones come in. Or the settings. */
export function App({ ask, version }: { ask: AskBackground; version: string }): JSX.Element {
  const { shelf, seen, reload } = useSummaries(ask);
  const [place, go] = usePlace();
  const room = useRoom(seen);
  const colors = useSettings() ?? FIRST_SETTINGS;
  const opened = place.at === 'source' ? place.id : null;
  const [reading, change] = useDocument(ask, version, opened, seen);
  const [trouble, setTrouble] = useState<string | null>(null);
  const summaries = shelf && shelf !== 'failed' ? shelf.summaries : [];
  const own = summaries.filter(({ origin }) => origin === 'own');
  const adding = useAdding(ask, version, summaries);
  const deleting = useDeleting(ask);
  const [news, closeNews] = useNews();

  const isSettings = place.at === 'settings';
  useEffect(() => {
    document.title = `${t(isSettings ? 'settings' : 'library')} · ${t('extensionName')}`;
  }, [isSettings]);

  // Who comes back to the list goes on there.
  const before = useRef(place.at);
  useEffect(() => {
    if (place.at === 'list' && before.current !== 'list')
      document.querySelector<HTMLElement>('[role=listbox]')?.focus();
    before.current = place.at;
  }, [place.at]);

  /** Does what a person asked for; what went wrong is told. */
  async function attempt(work: () => Promise<unknown>): Promise<void> {
    setTrouble(null);
    try {
      await work();
    } catch (error) {
      setTrouble(troubleText(error));
    }
  }

  const add = (added: Promise<Outcome | null>) =>
    attempt(async () => {
      const outcome = await added;
      await reload();
      // One that went in without a question is what the person wants to see.
      const [id, ...others] = outcome?.kept ?? [];
      if (id && others.length + (outcome?.known.length ?? 0) + (outcome?.problems.length ?? 0) === 0)
        go({ at: 'source', id });
    });
  const remove = (source: KeptSource) =>
    attempt(async () => {
      await deleting.remove(source);
      go({ at: 'list' });
      await reload();
    });
  const undo = () =>
    attempt(async () => {
      await deleting.undo();
      await reload();
    });
  const correct = (source: KeptSource, corrections: Correction[]) =>
    attempt(() => change(corrected(source, corrections)).finally(reload));
  const ids = own.map(({ id }) => id);
  const exportOwn = () => attempt(() => exportSources(ask, 'quoteprint-sources', ids));
  const isDropping = useDrop((files) => void add(adding.files(files)));

  if (isSettings) {
    return (
      <>
        <LibraryHead isSettings onExport={null} onAdd={null} />
        <SettingsPage />
      </>
    );
  }
  return (
    <>
      <LibraryHead isSettings={false} onExport={own.length > 0 ? exportOwn : null} onAdd={() => go({ at: 'add' })} />
      <NewsLine news={news} onClose={closeNews} />
      {trouble !== null && (
        <p class="problem" role="alert">
          {trouble}
        </p>
      )}
      {adding.isBusy && (
        <p class="busy" role="status">
          {t('addBusy')}
        </p>
      )}
      {adding.outcome && (
        <AddOutcome
          outcome={adding.outcome}
          onReplace={() => attempt(() => adding.replace().then(reload))}
          onClose={adding.close}
        />
      )}
      <main data-at={place.at}>
        <nav class="pane-list" aria-label={t('shelf')}>
          {shelf === null && <p class="nothing">{t('libraryLoading')}</p>}
          {shelf === 'failed' && <p class="problem">{t('libraryFailed')}</p>}
          {shelf && shelf !== 'failed' && (
            <LibraryList {...shelf} opened={opened} onOpen={(id) => go({ at: 'source', id })} />
          )}
          {room && <p class="room">{t('room', formatBytes(room.taken), formatBytes(room.given))}</p>}
        </nav>
        <div class="pane-read">
          {place.at !== 'list' && (
            <button type="button" class="back" onClick={() => go({ at: 'list' })}>
              <span aria-hidden="true">←</span> {t('library')}
            </button>
          )}
          {place.at === 'list' && <p class="nothing">{t('libraryHint')}</p>}
          {place.at === 'add' && (
            <AddSources
              isBusy={adding.isBusy}
              onFiles={(files) => add(adding.files(files))}
              onText={(pasted) => add(adding.text(pasted))}
            />
          )}
          {place.at === 'source' && reading === 'gone' && <p class="nothing">{t('sourceGone')}</p>}
          {place.at === 'source' && reading === 'failed' && <p class="problem">{t('libraryFailed')}</p>}
          {reading && typeof reading === 'object' && (
            <SpeakerColors.Provider value={colors}>
              <SourceReader
                key={reading.id}
                source={reading}
                seen={summaries.find(({ id }) => id === reading.id)?.seen ?? null}
                isOwn={own.some(({ id }) => id === reading.id)}
                onExport={() => attempt(() => exportSources(ask, fileName(reading.title), [reading.id]))}
                onDelete={() => remove(reading)}
                onCorrect={(corrections) => correct(reading, corrections)}
              />
            </SpeakerColors.Provider>
          )}
        </div>
      </main>
      <UndoBar
        text={deleting.last && t('deleted', typeset(deleting.last.title))}
        onUndo={undo}
        onClose={deleting.forget}
      />
      {isDropping && <div class="dropping">{t('addDrop')}</div>}
    </>
  );
}
