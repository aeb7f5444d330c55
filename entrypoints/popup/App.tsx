import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PopupView } from '../../components/PopupView';
import { shelfButton } from '../../components/SourceShelf';
import { readNotice } from '../../lib/describe/read-outcome';
import { t } from '../../lib/i18n';
import type { AskBackground, QuotePlace } from '../../lib/messages';
import type { Source } from '../../lib/source/types';
import { keepNotice } from './outcomes';
import { useReport } from './use-report';

interface Props {
  ask: AskBackground;
  /** The tab that is told about. */
  tab(): Promise<number>;
  /** The page has been scrolled to a quote. */
  onJumped(): void;
  /** Opens the page of all sources. */
  onLibrary(): void;
}

/** The popup with what it asks the background and what it remembers. */
export function App({ ask, tab, onJumped, onLibrary }: Props): JSX.Element {
  const [isReading, setReading] = useState(false);
  const state = useReport(ask, tab, isReading);
  const [library, setLibrary] = useState<Source[] | null | 'failed'>(null);
  const [opened, setOpened] = useState<Source | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const wantsLibrary = state === 'unreadable' || (typeof state !== 'string' && state.sources.length === 0);

  useEffect(() => {
    if (!wantsLibrary) return;
    ask({ type: 'library' }).then(setLibrary, () => setLibrary('failed'));
  }, [wantsLibrary, ask]);

  const hasSources = typeof state !== 'string' && state.sources.length > 0;
  useEffect(() => {
    // Whoever opens the popup wants to see; where the tab is gone there is nothing to paint.
    if (hasSources)
      tab()
        .then((tabId) => ask({ type: 'reveal', tabId }))
        .catch(() => {});
  }, [hasSources, ask, tab]);

  // Another view starts at its top, with the focus where the way back is: the button that led here is gone.
  const left = useRef<Source | null>(null);
  useEffect(() => {
    if (opened) document.querySelector<HTMLElement>('.back')?.focus();
    else if (left.current) document.getElementById(shelfButton(left.current))?.focus();
    if (opened || left.current) window.scrollTo(0, 0);
    left.current = opened;
  }, [opened]);

  async function jump(place: QuotePlace): Promise<void> {
    setNotice(null);
    try {
      if (await ask({ type: 'jump', tabId: await tab(), place })) onJumped();
      else setNotice(t('jumpGone'));
    } catch {
      setNotice(t('jumpFailed'));
    }
  }

  async function read(): Promise<void> {
    setNotice(null);
    setReading(true);
    try {
      const outcome = await ask({ type: 'read', tabId: await tab() });
      setNotice(readNotice(outcome));
      // What was read shows with the next report.
      if (outcome !== 'read') setReading(false);
    } catch {
      setNotice(t('readFailed'));
      setReading(false);
    }
  }

  useEffect(() => {
    if (hasSources) setReading(false);
  }, [hasSources]);

  async function keep(): Promise<void> {
    try {
      setNotice(keepNotice(await ask({ type: 'keep', tabId: await tab() })));
    } catch {
      setNotice(t('jumpFailed'));
    }
  }

  return (
    <PopupView
      state={state}
      library={library}
      opened={opened}
      notice={notice}
      onOpen={setOpened}
      onBack={() => setOpened(null)}
      onLibrary={onLibrary}
      onJump={jump}
      isReading={isReading}
      onRead={read}
      onKeep={keep}
    />
  );
}
