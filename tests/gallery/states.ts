import type { Page } from 'puppeteer-core';
import { OTHER_STORY, PARAGRAPHS, SAMPLE, SOURCE } from '../e2e/article';
import { quoted } from '../e2e/words';
import { edit } from '../fixtures/demo/house-style';
import { COUNCIL_STORY, FISHING_STORY, HARBOUR, UNKNOWN_STORY } from './sources';
import type { Scene, Stage } from './stage';

/** One state of the interface. */
export interface State {
  surface: 'popup' | 'panel' | 'card' | 'library' | 'welcome' | 'page';
  name: string;
  /** Brings it about. */
  show(stage: Stage): Promise<Scene>;
}

/** As an outlet prints it that cuts and edits. */
const EDITED = edit(SOURCE)
  .filter(({ kind }) => kind === 'paragraph')
  .map(({ text }) => text);
const OTHER = SOURCE.speakers.find(({ kind, named, name }) => kind === 'person' && named && name !== SAMPLE.speaker);
const OTHER_MOUTH = ['The visit ended on Tuesday.', `“${quoted(SAMPLE.quote)},” ${OTHER?.name} said.`];
const ALTERED = PARAGRAPHS.map((text) =>
  text.replace(/\bvassalage\b/, 'servitude').replace('stronger bargaining', 'better bargaining'),
);
const NEWLY_QUOTED = [newlyQuoted()];

function newlyQuoted(): string {
  const span = SOURCE.quotes.find(({ kind, span: { start, end } }) => kind === 'indirect' && end - start > 60)?.span;
  const text = SOURCE.paragraphs.find(({ id }) => id === span?.paragraph)?.text ?? '';
  const words = text.slice(span?.start, span?.end);
  return text.replace(words, `“${words}”`);
}

/** Everything that a person can come to see, each state once. */
export const STATES: readonly State[] = [
  popup('match', (stage) => stage.popup(EDITED)),
  popup('match-unfolded', async (stage) => {
    const page = await stage.popup(EDITED);
    for (const fold of await page.$$('summary')) await fold.click();
    await page.evaluate(() => scrollTo(0, 0));
    return page;
  }),
  popup('changed', (stage) => stage.popup([...ALTERED, ...OTHER_MOUTH, ...NEWLY_QUOTED])),
  popup('several-sources', (stage) => stage.popup([...PARAGRAPHS.slice(3, 8), ...FISHING_STORY.slice(2, 6)])),
  popup('many-speakers', (stage) => stage.popup(COUNCIL_STORY)),
  popup('no-match', async (stage) => {
    const page = await stage.popup(OTHER_STORY, false);
    await page.waitForSelector('.shelf button');
    return page;
  }),
  popup('read-page', async (stage) => {
    const page = await stage.popup(UNKNOWN_STORY, false);
    await press(page, '.read-page button', '.read-banner');
    return page;
  }),
  popup('notice', async (stage) => {
    const page = await stage.popup(['Oh.'], false);
    await press(page, '.read-page button', '.notice:not(:empty)');
    return page;
  }),
  popup('source', async (stage) => {
    const page = await stage.popup(OTHER_STORY, false);
    await press(page, '.shelf button', '.legend');
    return page;
  }),
  popup('unreadable', async (stage) => {
    const page = await stage.driver.openExtensionPage('popup.html?tab=-1');
    await page.waitForSelector('.shelf button');
    return page;
  }),
  popup('failed', async (stage) => {
    const page = await stage.unanswered('popup.html?tab=-1', 'refusal');
    await page.waitForSelector('.plain');
    return page;
  }),
  popup('loading', async (stage) => {
    const page = await stage.unanswered('popup.html?tab=-1', 'none');
    await page.waitForSelector('.loading');
    return page;
  }),

  panel('match', (stage) => stage.panel(EDITED)),
  panel('several-sources', (stage) => stage.panel([...PARAGRAPHS.slice(3, 8), ...FISHING_STORY.slice(2, 6)])),
  panel('paragraph-left-out', async (stage) => {
    const page = await stage.panel(EDITED);
    await press(page, '.coverage-column:has([data-state=missing])', '.coverage-missing:not(:empty)');
    return page;
  }),
  panel('speakers', async (stage) => {
    const page = await stage.panel(ALTERED);
    await press(page, '.legend li:nth-child(2) .legend-color', '.colors');
    await press(page, '.legend li:nth-child(1) .legend-switch', '.legend-off');
    return page;
  }),
  panel('notes-of-a-kind', async (stage) => {
    const page = await stage.panel(PARAGRAPHS);
    for (const fold of await page.$$('.fold summary')) await fold.click();
    await press(page, '.chip', '.chip[aria-pressed=true]');
    return page;
  }),
  panel('no-match', async (stage) => {
    const page = await stage.panel(OTHER_STORY, false);
    await page.waitForSelector('.shelf button');
    return page;
  }),

  card('verbatim', (stage) => stage.card(PARAGRAPHS, 'verbatim')),
  card('altered', (stage) => stage.card(ALTERED, 'altered')),
  card('misattributed', (stage) => stage.card(OTHER_MOUTH, 'misattributed')),
  card('newly-quoted', (stage) => stage.card(NEWLY_QUOTED, 'newly-quoted')),
  card('shortened', (stage) => stage.card(EDITED, 'shortened')),
  card('read-page', async (stage) => {
    const popupPage = await stage.popup(UNKNOWN_STORY, false);
    await press(popupPage, '.read-page button', '.read-banner');
    const page = (await stage.driver.browser.pages()).find((one) => one.url().startsWith('http')) as Page;
    return { page, again: () => stage.openCard(page, 'verbatim') };
  }),

  library('list', (stage) => stage.library()),
  library('empty-search', async (stage) => {
    const page = await stage.library();
    await page.type('input[type=search]', 'zeppelin');
    await page.waitForSelector('.pane-list .nothing');
    return page;
  }),
  library('reader', (stage) => reader(stage, HARBOUR.id)),
  library('reader-bundled', (stage) => reader(stage, SOURCE.id)),
  library('many-speakers', (stage) => reader(stage, 'council')),
  library('correcting', async (stage) => {
    const page = await reader(stage, HARBOUR.id);
    await press(page, '#quote-q2', '.quote-facts');
    return page;
  }),
  library('adding', async (stage) => {
    const page = await stage.library('#add');
    await page.waitForSelector('.adding');
    return page;
  }),
  library('not-added', async (stage) => {
    const page = await stage.library('#add');
    await page.evaluate(
      (known) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['{"sources":[{}]}'], 'sources.json'));
        dataTransfer.items.add(new File([known], 'harbour.json'));
        dataTransfer.items.add(new File(['…'], 'picture-of-the-quay-at-low-tide.webp'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      JSON.stringify({ ...HARBOUR, title: 'Harbour of Ostmark to close for two years' }),
    );
    await page.waitForSelector('.outcome-problems');
    return page;
  }),
  library('settings', async (stage) => {
    const page = await stage.driver.openExtensionPage('options.html#settings');
    await page.waitForSelector('.settings');
    return page;
  }),
  library('gone', async (stage) => {
    const page = await stage.library('#source=nothing');
    await page.waitForSelector('.pane-read .nothing');
    return page;
  }),
  library('failed', async (stage) => {
    const page = await stage.unanswered('options.html', 'refusal');
    await page.waitForSelector('.problem');
    return page;
  }),

  welcome('first', async (stage) => {
    const page = await stage.driver.openExtensionPage('welcome.html');
    await page.waitForSelector('.editor-verdict p');
    return page;
  }),
  welcome('edited', async (stage) => {
    const page = await stage.driver.openExtensionPage('welcome.html');
    await page.waitForSelector('.editor-verdict p');
    await page.click('.editor-choices label:last-child input');
    await page.waitForFunction(
      () => [...CSS.highlights.keys()].filter((name) => name.endsWith('-misattributed')).length > 1,
    );
    return page;
  }),

  { surface: 'page', name: 'highlights', show: async (stage) => ({ page: await stage.news(EDITED) }) },
  {
    surface: 'page',
    name: 'highlights-on-dark',
    show: async (stage) => ({ page: await stage.news(EDITED, { dark: true }) }),
  },
];

function popup(name: string, open: (stage: Stage) => Promise<Page>): State {
  return { surface: 'popup', name, show: async (stage) => ({ page: await open(stage) }) };
}

function panel(name: string, open: (stage: Stage) => Promise<Page>): State {
  return { surface: 'panel', name, show: async (stage) => ({ page: await open(stage) }) };
}

function library(name: string, open: (stage: Stage) => Promise<Page>): State {
  return { surface: 'library', name, show: async (stage) => ({ page: await open(stage) }) };
}

function welcome(name: string, open: (stage: Stage) => Promise<Page>): State {
  return { surface: 'welcome', name, show: async (stage) => ({ page: await open(stage) }) };
}

function card(name: string, show: State['show']): State {
  return { surface: 'card', name, show };
}

async function reader(stage: Stage, id: string): Promise<Page> {
  const page = await stage.library(`#source=${id}`);
  await page.waitForSelector('.article-text .said');
  return page;
}

/** Presses what the first selector finds, and waits until the other finds something. */
async function press(page: Page, button: string, then: string): Promise<void> {
  await page.waitForSelector(button);
  await page.click(button);
  await page.waitForSelector(then);
}
