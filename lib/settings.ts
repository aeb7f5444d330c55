import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isChosenColor } from './describe/speaker-color';
import { oneByOne } from './one-by-one';
import { HIGHLIGHT_STYLES, PALETTES } from './palette';
import { QUOTE_VERDICTS } from './report';
import { SETTINGS_KEY, siteOf, WHERE } from './sites';

/** A list without what does not belong in it, each entry once: one broken entry takes no other with it. */
function listOf<T>(isEntry: (value: unknown) => value is T) {
  const clean = (values: unknown[]): T[] => [...new Set(values.filter(isEntry))];
  return v.fallback(v.pipe(v.array(v.unknown()), v.transform(clean)), []);
}

const isSite = (value: unknown): value is string => typeof value === 'string' && siteOf(value) === value;
const verdict = v.picklist(QUOTE_VERDICTS);

const schema = v.object({
  where: v.fallback(v.picklist(WHERE), 'everywhere'),
  offSites: listOf(isSite),
  onSites: listOf(isSite),
  /** Whether quotes of the person's own sources are painted before they ask: a page can read the highlights painted on it. */
  paintOwn: v.fallback(v.boolean(), false),
  /** Verdicts of quotes that are listed, but not painted. */
  unpainted: listOf((value) => v.is(verdict, value)),
  /** What a person has given to speakers; all others have the colour of their place in the legend. */
  speakerColors: listOf(isChosenColor),
  highlightStyle: v.fallback(v.picklist(HIGHLIGHT_STYLES), 'both'),
  palette: v.fallback(v.picklist(PALETTES), 'ink'),
  /** Whether the library remembers where each source was last seen. */
  rememberSeen: v.fallback(v.boolean(), true),
});

/** What a person has chosen. */
export type Settings = v.InferOutput<typeof schema>;

/** The settings in what is stored: whatever is missing or broken is as at first, the rest as it is. */
export function parseSettings(stored: unknown): Settings {
  const isObject = typeof stored === 'object' && stored !== null;
  return v.parse(schema, isObject ? stored : {});
}

/** What nobody has chosen otherwise. */
export const FIRST_SETTINGS: Readonly<Settings> = parseSettings(undefined);

/** The settings now; as at first where the browser cannot read what it keeps. */
export async function readSettings(): Promise<Settings> {
  return stored().catch(() => FIRST_SETTINGS);
}

async function stored(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Each change begins with what the last one left. */
const inTurn = oneByOne();

/**
 * Changes some settings, and tells all contexts.
 *
 * @throws Error when the browser does not store them: then nothing has changed
 */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  return inTurn(async () => {
    const settings = parseSettings({ ...(await stored()), ...change });
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
  });
}

/** Calls `changed` with the settings whenever they have changed, in whatever context, until the signal ends it. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const { onChanged } = browser.storage;
  const listener: Parameters<typeof onChanged.addListener>[0] = (changes, area) => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (change) changed(parseSettings(change.newValue));
  };
  onChanged.addListener(listener);
  signal?.addEventListener('abort', () => onChanged.removeListener(listener));
}
