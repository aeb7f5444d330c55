/** What a page's script brings for those after it: modules, besides all of the project's own that these import. */
type Brought = Record<string, readonly string[]>;

/**
 * What annotates a page, in the order in which it comes. In fewer and larger scripts, it would hold a slow computer up for too long.
 * What is shown without the engine comes before it.
 */
export const ANNOTATING = {
  spelling: ['/lib/text/house-style.ts'],
  wording: ['/lib/match/wording.ts'],
  matching: ['/lib/match/match-source.ts'],
  annotate: [],
  preact: ['preact', 'preact/hooks', 'preact/jsx-runtime'],
  card: [],
  names: [
    '/lib/extract/lexicon/given-names.ts',
    '/lib/extract/lexicon/honorifics.ts',
    '/lib/extract/lexicon/name-words.ts',
    '/lib/extract/lexicon/outlets.ts',
    '/lib/extract/lexicon/places.ts',
  ],
  lexicon: [
    '/lib/extract/lexicon/common-verbs.ts',
    '/lib/extract/lexicon/inflect.ts',
    '/lib/extract/lexicon/occasions.ts',
    '/lib/extract/lexicon/role-kin.ts',
    '/lib/extract/lexicon/roles.ts',
    '/lib/extract/lexicon/speech-verbs.ts',
    '/lib/extract/lexicon/words.ts',
  ],
  grammar: ['/lib/extract/verbs.ts', '/lib/extract/subjects.ts'],
  attributions: ['/lib/extract/attributions.ts'],
  engine: ['/lib/extract/analyse.ts', '/lib/extract/import-text.ts'],
  accuse: [],
} as const satisfies Brought;

/** What looks whether a page has something to annotate; in every page. */
export const SCANNING = {
  browser: ['@wxt-dev/webextension-polyfill/browser'],
  scan: [],
} as const satisfies Brought;

/** All scripts that a page may get, in that order. */
export const PAGE_SCRIPTS = {
  ...SCANNING,
  ...ANNOTATING,
  read: [],
} as const satisfies Brought;

export type PageScript = keyof typeof PAGE_SCRIPTS;

export function isPageScript(name: string): name is PageScript {
  return name in PAGE_SCRIPTS;
}
