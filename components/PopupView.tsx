import type { JSX } from 'preact';
import { nearestFirst } from '../lib/describe/tally';
import { type MessageKey, t } from '../lib/i18n';
import type { PageReport } from '../lib/report';
import type { Source } from '../lib/source/types';
import { type Elsewhere, Masthead } from './Masthead';
import { OffHere } from './OffHere';
import { type PageActions, PageSource } from './PageSource';
import { ReadPage } from './ReadPage';
import { type SiteState, SiteSwitch } from './SiteSwitch';
import { SourceShelf } from './SourceShelf';
import { SourceSummary } from './SourceSummary';

/** What popup and side panel know of the page: still asking, no answer, no access, left alone by the settings, or what was found. */
export type PopupState = 'loading' | 'failed' | 'unreadable' | 'off' | PageReport;

interface Props extends PageActions {
  state: PopupState;
  /** The sources to read; null while they are fetched. */
  library: Source[] | null | 'failed';
  /** The source that is read by itself, if any. */
  opened: Source | null;
  /** What came of the last press, where it does not show by itself. */
  notice: string | null;
  elsewhere: Elsewhere | null;
  onOpen(source: Source): void;
  onBack(): void;
  onLibrary(): void;
  /** Whether the page is being read just now. */
  isReading: boolean;
  onRead(): void;
  /** Null where the page is none of the web, or not known yet. */
  site: SiteState | null;
  onSwitch(on: boolean): void;
  onLook(): void;
  onSettings(): void;
}

/** Popup and side panel: a page's sources one after the other, or why there are none and what to read instead. */
export function PopupView(props: Props): JSX.Element {
  const { state, opened, notice, elsewhere, onBack, onLibrary } = props;
  return (
    <>
      <Masthead
        url={typeof state === 'string' ? null : state.url}
        onBack={opened ? onBack : null}
        elsewhere={elsewhere}
        onLibrary={onLibrary}
      />
      <p class="notice" role="status">
        {notice}
      </p>
      <main>{opened ? <SourceSummary source={opened} /> : <Page {...props} />}</main>
      {!opened && <SiteSwitch {...props} />}
    </>
  );
}

function Page(props: Props): JSX.Element {
  const { state, library, site, onOpen, isReading, onRead } = props;
  if (state === 'loading') return <p class="loading">{t('loading')}</p>;
  if (state === 'off' && site) return <OffHere {...props} site={site} />;
  if (state === 'failed') return <Plain title="errorTitle" text="errorText" />;
  if (typeof state !== 'string' && state.sources.length > 0) {
    const sources = nearestFirst(state.sources);
    const folds = (place: number) => (place === 0 ? 'open' : 'closed');
    return (
      <>
        {sources.map((match, place) => (
          <PageSource
            key={match.source.id}
            match={match}
            folds={sources.length === 1 ? null : folds(place)}
            actions={props}
          />
        ))}
      </>
    );
  }
  return (
    <>
      {state === 'unreadable' ? (
        <Plain title="unreadableTitle" text="unreadableText" />
      ) : (
        <>
          <Plain title="noMatchTitle" text="noMatchText" />
          <ReadPage isReading={isReading} onRead={onRead} />
        </>
      )}
      <SourceShelf sources={library} onOpen={onOpen} />
    </>
  );
}

function Plain({ title, text }: { title: MessageKey; text: MessageKey }): JSX.Element {
  return (
    <div class="plain">
      <h2>{t(title)}</h2>
      <p>{t(text)}</p>
    </div>
  );
}
