import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Elsewhere } from '../../components/Masthead';
import { type PopupState, PopupView } from '../../components/PopupView';
import type { SiteState } from '../../components/SiteSwitch';
import { shelfButton } from '../../components/SourceShelf';
import { useSettings } from '../../components/settings/use-settings';
import { SpeakerColors } from '../../components/speaker-colors';
import { readNotice } from '../../lib/describe/read-outcome';
import { withColor } from '../../lib/describe/speaker-color';
import { citeOnPage } from '../../lib/export/citation';
import { t } from '../../lib/i18n';
import type { AskBackground, ParagraphPlace, QuotePlace, SpeakerKey } from '../../lib/messages';
import { copyText } from '../../lib/page/clipboard';
import type { QuoteMatch, SourceMatch } from '../../lib/report';
import { changeSettings, FIRST_SETTINGS } from '../../lib/settings';
import type { Source } from '../../lib/source/types';
import { keepNotice } from './outcomes';
import type { ToldTab } from './told-tab';
import { useReport } from './use-report';
import { useSite } from './use-site';

interface Props {
  ask: AskBackground;
  tab: ToldTab;
  /** Whether to open it is to ask for the person's own quotes to be painted too. */
  revealsAtOnce: boolean;
  /** Where else the same can be read, if anywhere. */
  elsewhere: Elsewhere | null;
  /** The page has been scrolled to a quote or a paragraph. */
  onJumped(): void;
  /** Opens the page of all sources. */
  onLibrary(): void;
  /** Opens the settings. */
  onSettings(): void;
}

/** Milliseconds that a page takes, at most, to do what was switched. */
const SETTLE = 3000;

/** Popup or side panel with what they ask the background and what they remember. */
export function App({ ask, tab, revealsAtOnce, elsewhere, onJumped, onLibrary, onSettings }: Props): JSX.Element {
  const [isReading, setReading] = useState(false);
  const [isSwitching, setSwitching] = useState(false);
  const report = useReport(ask, tab, isReading || isSwitching);
  const { site, switchTo } = useSite(tab.host);
  const colors = useSettings() ?? FIRST_SETTINGS;
  const state = stateOf(report, site, isSwitching);
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
    if (hasSources && revealsAtOnce)
      tab
        .id()
        .then((tabId) => ask({ type: 'reveal', tabId }))
        .catch(() => {});
  }, [hasSources, revealsAtOnce, ask, tab]);

  // Another view starts at its top, with the focus where the way back is: the button that led here is gone. At once, so that it is nowhere else before.
  const left = useRef<Source | null>(null);
  useLayoutEffect(() => {
    if (opened) document.querySelector<HTMLElement>('.back')?.focus();
    else if (left.current) document.getElementById(shelfButton(left.current))?.focus();
    if (opened || left.current) window.scrollTo(0, 0);
    left.current = opened;
  }, [opened]);

  // What was switched shows with the next report that differs.
  const asked = useRef(report);
  useEffect(() => {
    if (!isSwitching) return;
    if (asked.current !== report) {
      setSwitching(false);
      return;
    }
    const timer = setTimeout(() => setSwitching(false), SETTLE);
    return () => clearTimeout(timer);
  }, [isSwitching, report]);

  async function attempt(work: () => Promise<unknown>): Promise<void> {
    setNotice(null);
    try {
      await work();
    } catch (error) {
      setNotice(t('settingsFailed', error instanceof Error ? error.message : String(error)));
    }
  }

  async function switchPage(work: () => Promise<unknown>): Promise<void> {
    asked.current = report;
    await attempt(async () => {
      await work();
      setSwitching(true);
    });
  }

  async function jump(place: QuotePlace): Promise<void> {
    setNotice(null);
    try {
      if (await ask({ type: 'jump', tabId: await tab.id(), place })) onJumped();
      else setNotice(t('jumpGone'));
    } catch {
      setNotice(t('jumpFailed'));
    }
  }

  async function scroll(place: ParagraphPlace): Promise<void> {
    setNotice(null);
    try {
      if (await ask({ type: 'scroll', tabId: await tab.id(), place })) onJumped();
      else setNotice(t('scrollGone'));
    } catch {
      setNotice(t('jumpFailed'));
    }
  }

  async function read(): Promise<void> {
    setNotice(null);
    setReading(true);
    try {
      const outcome = await ask({ type: 'read', tabId: await tab.id() });
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

  // What can't be done is there to be read, what was done is gone in a moment.
  useEffect(() => {
    if (notice !== t('copied')) return;
    const timer = setTimeout(() => setNotice(null), 2000);
    return () => clearTimeout(timer);
  }, [notice]);

  async function copy({ source, read }: SourceMatch, match: QuoteMatch): Promise<void> {
    if (typeof state === 'string') return;
    setNotice(null);
    const citation = citeOnPage(source, match, { url: state.url, title: state.title, isSource: read === true });
    setNotice(t((await copyText(citation)) ? 'copied' : 'copyFailed'));
  }

  async function keep(): Promise<void> {
    try {
      setNotice(keepNotice(await ask({ type: 'keep', tabId: await tab.id() })));
    } catch {
      setNotice(t('jumpFailed'));
    }
  }

  async function recolor(speaker: SpeakerKey, slot: number): Promise<void> {
    await changeSettings({ speakerColors: withColor(colors.speakerColors, speaker, slot) });
  }

  return (
    <SpeakerColors.Provider value={colors}>
      <PopupView
        state={state}
        library={library}
        opened={opened}
        notice={notice}
        elsewhere={elsewhere}
        onOpen={setOpened}
        onBack={() => setOpened(null)}
        onLibrary={onLibrary}
        onJump={jump}
        onCopy={copy}
        onScroll={scroll}
        onSwitchSpeaker={(speaker, on) =>
          void switchPage(async () => ask({ type: 'switch-speaker', tabId: await tab.id(), speaker, on }))
        }
        onColor={(speaker, slot) => void attempt(() => recolor(speaker, slot))}
        isReading={isReading}
        onRead={read}
        onKeep={keep}
        site={site}
        onSwitch={(on) => void switchPage(() => switchTo(on))}
        onLook={() => void switchPage(async () => ask({ type: 'look', tabId: await tab.id() }))}
        onSettings={onSettings}
      />
    </SpeakerColors.Provider>
  );
}

/** What is shown: a page without a report is left alone by the settings, about to be looked at, or closed to extensions. */
function stateOf(report: PopupState, site: SiteState | null, isSwitching: boolean): PopupState {
  if (report !== 'unreadable') return report;
  if (isSwitching) return 'loading';
  return site?.isOff ? 'off' : report;
}
