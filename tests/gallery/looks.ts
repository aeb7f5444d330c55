import type { Page } from 'puppeteer-core';
import type { Driver } from '../e2e/browsers';
import { inBrowserWindow } from '../e2e/firefox-window';
import { until } from '../e2e/until';
import type { State } from './states';

/** How a person's browser shows things. */
export interface Look {
  name: string;
  dark?: boolean;
  narrow?: boolean;
  /** Enlarged to 200 %. */
  zoomed?: boolean;
  /** Colours that the person has forced on all pages. */
  forced?: boolean;
}

/** What every state is seen in. */
export const USUAL: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'light-320', narrow: true },
  { name: 'dark-320', narrow: true, dark: true },
];

/** What one state of each surface is seen in. */
export const RARE: readonly Look[] = [
  { name: 'forced', forced: true },
  { name: 'forced-dark', forced: true, dark: true },
  { name: 'zoom-200', zoomed: true },
];

/** CSS pixels. The popup is as wide as it makes itself; the rest has a window of its own. */
const SIZES: Record<State['surface'], { width: number; height: number }> = {
  popup: { width: 400, height: 600 },
  panel: { width: 380, height: 900 },
  library: { width: 1280, height: 800 },
  welcome: { width: 1280, height: 900 },
  card: { width: 900, height: 640 },
  page: { width: 900, height: 900 },
};

/** Shows a page so, until it is told otherwise. */
export async function look(driver: Driver, page: Page, surface: State['surface'], how: Look): Promise<void> {
  const { width, height } = SIZES[surface];
  // Zoom takes pixels from the page and gives each more dots.
  const scale = how.zoomed ? 2 : 1;
  const size = surface === 'popup' && how.zoomed ? { width: 800, height: 600 } : { width, height };
  await page.setViewport({
    width: how.narrow ? 320 : Math.floor(size.width / scale),
    height: how.narrow ? 640 : Math.floor(size.height / scale),
    deviceScaleFactor: scale,
  });
  await emulate(driver, page, how);
}

/** Colours as a person prefers or forces them. */
export async function emulate(
  driver: Driver,
  page: Page,
  { dark = false, forced = false }: Partial<Look>,
): Promise<void> {
  if (driver.name === 'chromium') {
    const session = await page.createCDPSession();
    const features = [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ];
    await session.send('Emulation.setEmulatedMedia', { features });
    return;
  }
  await inBrowserWindow(
    driver.browser,
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1});
     Services.prefs.setIntPref('browser.display.document_color_use', ${forced ? 2 : 0});
     Services.prefs.setBoolPref('browser.display.use_system_colors', false);
     Services.prefs.setStringPref('browser.display.background_color', '${dark ? '#000000' : '#ffffff'}');
     Services.prefs.setStringPref('browser.display.foreground_color', '${dark ? '#ffffff' : '#000000'}');`,
  );
  // Firefox tells its pages in its own time.
  await until(
    () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches),
    (isDark) => isDark === dark,
  );
}
