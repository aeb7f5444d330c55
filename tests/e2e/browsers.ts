import { resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page, type WebWorker } from 'puppeteer-core';
import type { SummaryPage } from '../../lib/library/library';
import type { PageReport } from '../../lib/report';
import { inBrowserWindow } from './firefox-window';
import { INSECURE_HOST } from './server';
import { settled, until } from './until';

export type BrowserName = 'chromium' | 'firefox';

const ADDON = 'quoteprint@quoteprint.example';
/** Firefox draws a random one for each profile, and shows it nowhere. */
const ADDON_UUID = '6d1f2c6e-3b39-4b0e-9c5b-5f1d3f5a7c11';
/** A popup of no tab: an extension page for tests to speak from. */
const DESK = 'popup.html?tab=-1';
const VIEWPORT = { width: 1200, height: 900 };
/** Of a headless Firefox, the part of the window that shows no page. */
const HEAD = 86;

const OPTIONS: Record<BrowserName, (headless: boolean) => LaunchOptions> = {
  chromium: (headless) => ({
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`,
      // Nothing here needs a graphics card, and to play one is work for the processor.
      ...(headless ? ['--disable-gpu', '--disable-software-rasterizer'] : []),
    ],
  }),
  firefox: (headless) => ({
    browser: 'firefox',
    args: [
      '--remote-allow-system-access',
      ...(headless ? [`--width=${VIEWPORT.width}`, `--height=${VIEWPORT.height + HEAD}`] : []),
    ],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: ADDON_UUID }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.dns.localDomains': INSECURE_HOST,
      // Processes that are started, and what Firefox does with each page by the way, are most of the work in a test.
      'dom.ipc.processPrelaunch.enabled': false,
      'dom.ipc.processCount': 1,
      'browser.translations.enable': false,
      'reader.parse-on-load.enabled': false,
      'places.history.enabled': false,
    },
  }),
};

/** One browser with the extension in it; the same for both browsers. */
export class Driver {
  #id = '';
  #home = '';
  #desk: Page | null = null;
  /** What the extension stores when it has just been put in. */
  #stored: Record<string, unknown> = {};

  private constructor(
    readonly name: BrowserName,
    readonly browser: Browser,
    readonly executable: string,
    readonly build: string,
  ) {}

  /** @param build folder of the built extension; `install` puts it in */
  static async launch(name: BrowserName, executablePath: string, build: string, headless = true): Promise<Driver> {
    // In Firefox the window has that size: to give it to each page is a fifth of the work of opening one.
    const defaultViewport = headless && name === 'chromium' ? VIEWPORT : null;
    const browser = await puppeteer.launch({ ...OPTIONS[name](headless), executablePath, headless, defaultViewport });
    const driver = new Driver(name, browser, executablePath, resolve(build));
    if (name === 'chromium') await driver.#allowReload();
    return driver;
  }

  /** Without developer mode, Chromium disables an unpacked extension that reloads itself. */
  async #allowReload(): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(() => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void> };
      };
      return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    });
    await page.close();
  }

  /** Puts the extension in, and closes its first page, which would stand before the pages that are looked at. */
  async install(): Promise<void> {
    await this.putIn();
    const welcome = await until(
      () => this.welcomeTabs(),
      (tabs) => tabs.length > 0,
    );
    await this.inExtension((ids: number[]) => chrome.tabs.remove(ids), welcome);
    this.#stored = await this.inExtension(() => chrome.storage.local.get());
  }

  /** Puts the extension in; it opens its first page by itself. */
  async putIn(): Promise<void> {
    this.#id = await this.browser.installExtension(this.build);
    this.#home = this.name === 'chromium' ? `chrome-extension://${this.#id}` : `moz-extension://${ADDON_UUID}`;
  }

  /** Takes the extension out, all that it stored, and all pages but a blank one: the first, which no test opens. */
  async takeOut(): Promise<void> {
    this.#desk = null;
    const [, ...others] = await this.browser.pages();
    for (const page of others) await page.close();
    await this.browser.uninstallExtension(this.#id);
  }

  /** Closes all pages but a blank one and the desk, and has the extension forget all since it was put in: faster by far than to put it in anew. */
  async renew(): Promise<void> {
    const desk = await this.desk();
    const [, ...others] = await this.browser.pages();
    for (const page of others) if (page !== desk) await page.close();
    await this.inExtension(async (stored: Record<string, unknown>) => {
      await chrome.storage.session.clear();
      await chrome.storage.local.clear();
      await chrome.storage.local.set(stored);
      // No test keeps more of its own than come in one page.
      const { summaries } = (await chrome.runtime.sendMessage({ type: 'summaries', after: null })) as SummaryPage;
      const ids = summaries.filter(({ origin }) => origin === 'own').map(({ id }) => id);
      await chrome.runtime.sendMessage({ type: 'remove', ids });
    }, this.#stored);
  }

  /** The tabs that show the extension's first page. */
  async welcomeTabs(): Promise<number[]> {
    return this.inExtension(async (url: string) => {
      const tabs = await chrome.tabs.query({});
      return tabs.flatMap((tab) => (tab.url === url && tab.id !== undefined ? [tab.id] : []));
    }, `${this.#home}/welcome.html`);
  }

  /** Lets the installed extension into private windows, as a person does in the browser's list of extensions; it starts anew. */
  async allowPrivateWindows(): Promise<void> {
    await this.#desk?.close();
    if (this.name === 'firefox') {
      const permissions = "{ permissions: ['internal:privateBrowsingAllowed'], origins: [] }";
      await inBrowserWindow(
        this.browser,
        `const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs')[name];
         load('ExtensionPermissions').add('${ADDON}', ${permissions})
           .then(() => load('AddonManager').getAddonByID('${ADDON}'))
           .then((addon) => addon.reload());`,
      );
    } else {
      const page = await this.browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate((extensionId) => {
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
        };
        return developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
      }, this.#id);
      await page.close();
    }
    await this.#openDesk();
  }

  /** Opens an address in a private window of its own. */
  async openPrivate(url: string): Promise<Page> {
    await this.inExtension((address: string) => chrome.windows.create({ incognito: true, url: address }), url);
    const target = await this.browser.waitForTarget((one) => one.url() === url);
    return target.asPage();
  }

  /** Reloads the extension as a person does in the browser's list of extensions. */
  async reload(): Promise<void> {
    const desk = await this.desk();
    this.#desk = null;
    // The page goes away with the extension, before it can answer.
    desk.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await until(
      async () => desk.isClosed() || desk.url() === 'about:blank',
      (gone) => gone,
    );
    await desk.close().catch(() => {});
    await this.#openDesk();
  }

  /** Opens the desk once the extension has started again: until then the browser refuses its pages. */
  async #openDesk(): Promise<void> {
    this.#desk = await until(
      () => this.openExtensionPage(DESK).catch(() => null),
      (page) => page !== null,
    );
  }

  /**
   * A page of the extension in a tab of its own, as soon as it has content.
   *
   * @throws Error when the browser refuses the page
   */
  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    try {
      await Promise.race([
        // Firefox never reports that such a page has loaded, only that it could not be.
        new Promise((_, reject) => page.goto(`${this.#home}/${path}`, { timeout: 0 }).catch(reject)),
        until(
          // A page that is just being replaced cannot be asked.
          () =>
            page.evaluate((home) => location.href.startsWith(home) && !!document.body, this.#home).catch(() => false),
          (isThere) => isThere,
        ),
      ]);
    } catch (error) {
      await page.close();
      throw error;
    }
    return page;
  }

  /** The page of the extension from which tests speak to its background. */
  async desk(): Promise<Page> {
    this.#desk ??= await this.openExtensionPage(DESK);
    return this.#desk;
  }

  /** Runs a function in an extension page, where `chrome` is the extension's own. */
  async inExtension<A extends unknown[], T>(run: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return this.#evaluate(`(${run})(...${JSON.stringify(args)})`);
  }

  /**
   * The same for a function of the tab that shows a page.
   *
   * @throws Error when no tab shows it
   */
  async ofTab<T>(page: Page, run: (tabId: number) => T): Promise<Awaited<T>> {
    const url = JSON.stringify(await addressOf(page));
    return this.#evaluate(`chrome.tabs.query({}).then((tabs) => {
      const tab = tabs.find((one) => one.url === ${url});
      if (!tab) throw new Error('No tab shows ' + ${url});
      return (${run})(tab.id);
    })`);
  }

  /**
   * What an expression comes to in an extension page. It is passed on as text: of an object, Firefox's protocol tells each part
   * apart, which costs more than all that is asked.
   */
  async #evaluate<T>(expression: string): Promise<Awaited<T>> {
    const desk = await this.desk();
    const json = (await desk.evaluate(`Promise.resolve(${expression}).then(JSON.stringify)`)) as string | undefined;
    return (json === undefined ? undefined : JSON.parse(json)) as Awaited<T>;
  }

  tabId(page: Page): Promise<number> {
    return this.ofTab(page, (id) => id);
  }

  /** What the extension says of the page; null where it scanned nothing. */
  report(page: Page): Promise<PageReport | null> {
    return this.ofTab(
      page,
      (tabId) => chrome.runtime.sendMessage({ type: 'report', tabId }) as Promise<PageReport | null>,
    );
  }

  /**
   * What the report says once it has that many quotes or more.
   *
   * @throws Error when it does not come to have them
   */
  async waitForQuotes(page: Page, count: number): Promise<PageReport | null> {
    const report = await until(
      () => this.report(page),
      (now) => quotesIn(now) >= count,
    );
    if (quotesIn(report) < count) throw new Error(`${quotesIn(report)} quotes in the report, not ${count}`);
    return report;
  }

  /** What the report says once the page was scanned and nothing has changed for a while. */
  async settledReport(page: Page): Promise<PageReport | null> {
    await until(
      () => this.report(page),
      (report) => report !== null,
    );
    return settled(() => this.report(page));
  }

  badge(page: Page): Promise<string> {
    return this.ofTab(page, (tabId) => chrome.action.getBadgeText({ tabId }));
  }

  /** The popup of the page's tab, in a tab of its own. */
  async popup(page: Page): Promise<Page> {
    return this.openExtensionPage(`popup.html?tab=${await this.tabId(page)}`);
  }

  /** The side panel as it follows the page's tab, in a tab of its own. */
  async sidePanel(page: Page): Promise<Page> {
    return this.openExtensionPage(`sidepanel.html?tab=${await this.tabId(page)}`);
  }

  /** Ends the background as the browser does when it has been idle; the next message starts it again. */
  async stopBackground(): Promise<void> {
    if (this.name === 'chromium') {
      const session = await this.browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      for (const { type, targetId } of targetInfos) {
        if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
      }
      await session.detach();
      return;
    }
    await inBrowserWindow(
      this.browser,
      `const policy = WebExtensionPolicy.getByID(${JSON.stringify(ADDON)});
       policy.extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
    );
  }

  /** The background in Chromium. One that has ended may still be listed, before the one that has followed it. */
  async #worker(): Promise<WebWorker | null> {
    const live = async () => {
      for (const target of this.browser.targets().filter((one) => one.type() === 'service_worker')) {
        const worker = await target.worker().catch(() => null);
        if (await worker?.evaluate(() => true).catch(() => false)) return worker;
      }
      return null;
    };
    return until(live, (worker) => worker !== null);
  }

  /** Presses one of the extension's keyboard shortcuts on a page, past the keyboard: a headless browser has no window for it. */
  async pressShortcut(command: string, page: Page): Promise<void> {
    const tabId = await this.tabId(page);
    if (this.name === 'chromium') {
      const worker = await this.#worker();
      await worker?.evaluate(
        async (name, id) => {
          const event = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void };
          event.dispatch(name, await chrome.tabs.get(id));
        },
        command,
        tabId,
      );
      return;
    }
    const key = await this.inExtension(async (name: string) => {
      const commands = await chrome.commands.getAll();
      return commands
        .find((one) => one.name === name)
        ?.shortcut?.split('+')
        .at(-1);
    }, command);
    await inBrowserWindow(
      this.browser,
      `document.querySelector('keyset[id^="ext-keyset"] :is([key="${key}"], [keycode="VK_${key}"])').doCommand();`,
    );
  }

  /** Chooses an entry of the extension's in the context menu of a page, past the menu: a headless browser shows none. */
  async chooseFromMenu(menuItemId: string, page: Page): Promise<void> {
    const tabId = await this.tabId(page);
    if (this.name === 'chromium') {
      const worker = await this.#worker();
      await worker?.evaluate(
        async (id, tab) => {
          const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void };
          event.dispatch({ menuItemId: id }, await chrome.tabs.get(tab));
        },
        menuItemId,
        tabId,
      );
      return;
    }
    await inBrowserWindow(
      this.browser,
      `const { extension } = WebExtensionPolicy.getByID('${ADDON}');
       extension.emit('webext-menu-menuitem-click', { menuItemId: '${menuItemId}' }, gBrowser.selectedTab);`,
    );
  }

  /** The popup as the toolbar opens it, for the active tab; in Chromium only. */
  async toolbarPopup(): Promise<Page> {
    const desk = await this.desk();
    await (await this.#worker())?.evaluate(() => chrome.action.openPopup());
    const target = await this.browser.waitForTarget((one) => one.url() === desk.url().split('?')[0]);
    return target.asPage();
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** Firefox tells of no page of an extension that it is no longer blank. A page that is just being replaced cannot be asked. */
async function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href).catch(() => page.url());
}

export function quotesIn(report: PageReport | null): number {
  return report?.sources.reduce((sum, source) => sum + source.quotes.length, 0) ?? 0;
}
