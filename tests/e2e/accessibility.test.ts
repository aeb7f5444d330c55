import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { findings } from '../gallery/findings';
import { emulate, look } from '../gallery/looks';
import { OWN } from '../gallery/sources';
import { Stage } from '../gallery/stage';
import { STATES, type State } from '../gallery/states';
import { SAMPLE, SOURCE } from './article';
import { launch, test } from './test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What the dark differs in. */
const OF_COLOR = ['color-contrast', 'link-in-text-block'];
/** What is like others of its kind: one browser is enough for it, and the pictures of the gallery for what is narrow. */
const LIKE_OTHERS = STATES.filter(({ surface, name }, at) => {
  const first = STATES.findIndex((one) => one.surface === surface);
  return at !== first && !['changed', 'altered', 'correcting', 'settings'].includes(name);
});
/** The page under the highlights is the outlet's. */
const OURS = STATES.filter(({ surface }) => surface !== 'page');
const HERE = inject('browser') === 'chromium' ? OURS : OURS.filter((state) => !LIKE_OTHERS.includes(state));

test.for(HERE)(
  '$surface, $name: no barriers, light or dark, and nothing to scroll sideways',
  async (state, { driver, server }) => {
    const stage = new Stage(driver, server);
    await stage.keep(OWN);
    const { page, again } = await state.show(stage);
    await page.bringToFront();
    for (const dark of [false, true]) {
      await emulate(driver, page, { dark });
      await again?.();
      expect(await barriers(page, state, dark ? OF_COLOR : undefined), dark ? 'dark' : 'light').toEqual([]);
    }
    if (!LIKE_OTHERS.includes(state)) {
      await look(driver, page, state.surface, { name: 'narrow', narrow: true });
      await again?.();
      expect(await findings(page)).toEqual([]);
    }
    await stage.clear();
  },
);

/**
 * What axe has against a page, or against the card on it.
 *
 * @param rules those that are asked for; all of them otherwise
 */
async function barriers(page: Page, { surface }: State, rules?: string[]): Promise<string[]> {
  // The extension's own policy lets no script element in.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (context: unknown, values: string[] | undefined) =>
      (globalThis as unknown as { axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> } }).axe.run(
        context ?? document,
        { resultTypes: ['violations'], ...(values ? { runOnly: { type: 'rule', values } } : {}) },
      ),
    surface === 'card' ? { fromShadowDom: ['quoteprint-card', '.qp-card'] } : null,
    rules,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} ${target} ${failureSummary}`),
  );
}

// Firefox gives no test all that it tells screen readers.
if (inject('browser') === 'chromium') {
  test('screen readers are told the parts of popup, library and card by name', async ({ driver, server }) => {
    const stage = new Stage(driver, server);
    await stage.keep(OWN);
    expect(await told(stage, 'popup', 'match')).toEqual(
      expect.arrayContaining([
        'heading 1 Quoteprint',
        'button Library',
        'main',
        `article ${SOURCE.title}`,
        `heading 2 ${SOURCE.title}`,
        expect.stringMatching(/^toolbar Paragraphs of the source in order: /),
        'heading 3 Speakers',
        'heading 3 Quotes',
        expect.stringMatching(new RegExp(`^button .*${SAMPLE.quote.slice(0, 30)}`)),
        expect.stringMatching(/^DisclosureTriangle .*How it is sourced/),
      ]),
    );
    expect(await told(stage, 'library', 'correcting')).toEqual(
      expect.arrayContaining([
        'navigation Sources to read',
        'searchbox Search titles, outlets, speakers',
        'listbox Sources to read',
        expect.stringMatching(/^option Harbour of Ostmark to close for a year/),
        'article Harbour of Ostmark to close for a year',
        'button Quote by Jon Berg',
        'complementary What is known of this article',
        'region The chosen quote',
        'combobox Who says this?',
      ]),
    );
    expect(await told(stage, 'card', 'misattributed')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(new RegExp(`^dialog Quote by ${SAMPLE.speaker}, on this page by `)),
        `heading 2 ${SAMPLE.speaker}`,
        'button Close',
        'term On this page',
        'heading 3 How it is sourced',
      ]),
    );
  });
} else {
  // In a browser of its own: once asked, Firefox minds accessibility on all pages of a process, which takes it long on large ones.
  test('the parts of popup, library and card have roles and names', async ({ server }) => {
    const driver = await launch();
    try {
      await driver.install();
      const stage = new Stage(driver, server);
      await stage.keep(OWN);
      for (const [surface, state, parts] of NAMED) {
        const { page, again } = await stateOf(surface, state).show(stage);
        await again?.();
        for (const [role, name] of parts) {
          const part = `::-p-aria([name="${name}"][role="${role}"])`;
          expect(await page.$(surface === 'card' ? `quoteprint-card >>> ${part}` : part), part).not.toBeNull();
        }
        await stage.clear();
      }
    } finally {
      await driver.close();
    }
  });
}

/** Parts of the interface by role and name, in states that have them. */
const NAMED: [surface: State['surface'], state: string, parts: [role: string, name: string][]][] = [
  [
    'popup',
    'match',
    [
      ['button', 'Library'],
      ['article', SOURCE.title],
      ['heading', 'Speakers'],
    ],
  ],
  [
    'library',
    'correcting',
    [
      ['searchbox', 'Search titles, outlets, speakers'],
      ['listbox', 'Sources to read'],
      ['button', 'Quote by Jon Berg'],
      ['complementary', 'What is known of this article'],
      ['combobox', 'Who says this?'],
    ],
  ],
  [
    'card',
    'misattributed',
    [
      ['heading', SAMPLE.speaker],
      ['button', 'Close'],
      ['button', 'Page summary'],
      ['heading', 'How it is sourced'],
    ],
  ],
];

function stateOf(surface: State['surface'], name: string): State {
  const state = STATES.find((one) => one.surface === surface && one.name === name);
  if (!state) throw new Error(`There is no ${surface} ${name}`);
  return state;
}

/** Role, level and name of everything that screen readers are told in a state. */
async function told(stage: Stage, surface: State['surface'], name: string): Promise<string[]> {
  const { page, again } = await stateOf(surface, name).show(stage);
  await again?.();
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  await stage.clear();
  return root ? flat(root) : [];
}

function flat({ role, level, name, children = [] }: SerializedAXNode): string[] {
  return [[role, level, name].filter(Boolean).join(' '), ...children.flatMap(flat)];
}
