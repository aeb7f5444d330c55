import type { InlineConfig } from 'vite';

/** The global of the extension's own world in a frame that holds the modules which some scripts bring for others, by folder and file: "lexicon/places". */
const HANDED = 'quoteprintModules';

/** What a script finds there, in place of bringing it: in one script, all this would hold a slow computer up for too long. */
const TAKEN: Readonly<Record<string, RegExp>> = {
  annotate: /\/text\/house-style$/,
  attributions: /\/lexicon\/[^/]+$/,
  engine: /\/lexicon\/[^/]+$|\/attributions$/,
  accuse: /\/(?:extract|lexicon)\/[^/]+$/,
};

/** Leaves modules, by the paths of their files, for the scripts that come after this one. */
export function handOver(modules: Record<string, object>): void {
  const handed = Object.entries(modules).map(([path, module]) => [nameOf(path), module]);
  const world = globalThis as { [HANDED]?: Record<string, object> };
  world[HANDED] = { ...world[HANDED], ...Object.fromEntries(handed) };
}

/** Has a script take such modules from there. */
export function takeHanded(script: string | undefined, { build }: InlineConfig): void {
  const external = TAKEN[script ?? ''];
  if (!external) return;
  Object.assign(build?.rollupOptions ?? {}, { external });
  Object.assign(build?.rollupOptions?.output ?? {}, {
    globals: (id: string) => `${HANDED}[${JSON.stringify(nameOf(id))}]`,
  });
}

function nameOf(path: string): string {
  return path.replace(/\.ts$/, '').split('/').slice(-2).join('/');
}
