import type { InlineConfig } from 'vite';

/** The global of the extension's own world in a frame that holds the modules of the word lists, by the names of their files. */
export const LEXICON = 'quoteprintLexicon';

/** Has a script take the word lists from there, where another script has left them, in place of bringing its own. */
export function takeLexicon({ build }: InlineConfig): void {
  Object.assign(build?.rollupOptions ?? {}, { external: /\/lexicon\/[^/]+$/ });
  Object.assign(build?.rollupOptions?.output ?? {}, {
    globals: (id: string) => `${LEXICON}[${JSON.stringify(id.replace(/.*\//, ''))}]`,
  });
}
