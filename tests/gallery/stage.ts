import type { Page } from 'puppeteer-core';
import type { Imported, QuotePlace } from '../../lib/messages';
import type { QuoteVerdict } from '../../lib/report';
import type { Source } from '../../lib/source/types';
import type { Driver } from '../e2e/browsers';
import { waitForCard } from '../e2e/card';
import { newsPage } from '../e2e/page';
import type { PageServer } from '../e2e/server';
import { until } from '../e2e/until';

/** A page, and what brings the card on it back after the page was laid out anew. */
export interface Scene {
  page: Page;
  again?(): Promise<void>;
}

/** One browser with the extension in it, on which states of the interface are brought about. No text of ours is looked for: it may be in any language. */
export class Stage {
  constructor(
    readonly driver: Driver,
    readonly server: PageServer,
  ) {}

  async keep(sources: readonly Source[]): Promise<void> {
    const kept = await this.driver.inExtension(
      (all) => chrome.runtime.sendMessage({ type: 'import', sources: all }) as Promise<Imported>,
      sources as unknown[],
    );
    if (!('kept' in kept)) throw new Error(kept.message);
  }

  /** A news page in front, once the sources on it were found; without `match`, once it was scanned. */
  async news(paragraphs: readonly string[], { dark = false, match = true } = {}): Promise<Page> {
    const page = await this.driver.browser.newPage();
    await page.goto(this.server.add(newsPage({ paragraphs, dark })));
    // What stands on a page that rests is reported in one piece.
    if (match) await this.driver.waitForQuotes(page, 1);
    else await this.driver.settledReport(page);
    return page;
  }

  /** The popup of a news page. */
  async popup(paragraphs: readonly string[], match = true): Promise<Page> {
    const popup = await this.driver.popup(await this.news(paragraphs, { match }));
    await popup.waitForSelector('main h2');
    return popup;
  }

  /** The side panel beside a news page. */
  async panel(paragraphs: readonly string[], match = true): Promise<Page> {
    const panel = await this.driver.sidePanel(await this.news(paragraphs, { match }));
    await panel.waitForSelector('main h2');
    return panel;
  }

  /** An extension page whose background gives no answer, or none but refusals: its script is started anew on an empty page. */
  async unanswered(path: string, answer: 'none' | 'refusal'): Promise<Page> {
    const page = await this.driver.openExtensionPage(path);
    await page.evaluate((given) => {
      const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      Object.defineProperty(runtime, 'sendMessage', {
        value() {
          return given === 'none' ? new Promise(() => {}) : Promise.reject(new Error('refused'));
        },
      });
      const app = document.createElement('div');
      app.id = 'app';
      document.getElementById('app')?.replaceWith(app);
      const script = document.createElement('script');
      script.type = 'module';
      script.src = `${document.querySelector<HTMLScriptElement>('script[type=module]')?.src}?again`;
      document.head.append(script);
    }, answer);
    return page;
  }

  /** The library, at a place that its address names, once its list is there. */
  async library(hash = ''): Promise<Page> {
    const page = await this.driver.openExtensionPage(`options.html${hash}`);
    await page.waitForSelector('.row');
    return page;
  }

  /** The card of the first quote with that verdict on a news page. */
  async card(paragraphs: readonly string[], verdict: QuoteVerdict): Promise<Scene> {
    const page = await this.news(paragraphs);
    return { page, again: () => this.openCard(page, verdict) };
  }

  async openCard(page: Page, verdict: QuoteVerdict): Promise<void> {
    const found = await until(
      async () => this.#placeOf(page, verdict),
      (place) => place !== null,
    );
    if (found === null) throw new Error(`No quote of the page is ${verdict}`);
    await page.bringToFront();
    const tabId = await this.driver.tabId(page);
    await this.driver.inExtension(
      (id: number, place: QuotePlace) => chrome.runtime.sendMessage({ type: 'jump', tabId: id, place }),
      tabId,
      found,
    );
    if ((await waitForCard(page, (card) => card !== null)) === null) throw new Error(`No card opened: ${verdict}`);
  }

  async #placeOf(page: Page, verdict: QuoteVerdict): Promise<QuotePlace | null> {
    const report = await this.driver.report(page);
    for (const { source, quotes } of report?.sources ?? []) {
      const match = quotes.find((quote) => quote.verdict === verdict);
      if (match) return { source: source.id, quote: match.id, frame: match.frame, occurrence: match.occurrence };
    }
    return null;
  }

  /** Closes all pages but those that others need. */
  async clear(): Promise<void> {
    const desk = await this.driver.desk();
    const [first, ...others] = await this.driver.browser.pages();
    for (const page of others) if (page !== desk && page !== first) await page.close();
  }
}
