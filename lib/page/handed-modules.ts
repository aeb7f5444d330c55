import { relative } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { PAGE_SCRIPTS, type PageScript } from './page-scripts';

const HANDED = 'virtual:handed-modules';
const RESOLVED = `\0${HANDED}`;
const TAKEN = 'handed:';

/**
 * The global of the extension's own world in a frame that holds the modules which some scripts bring for others, by their files, and
 * the scripts that have run, by their names.
 */
const WORLD = 'globalThis.quoteprintModules';

/**
 * Vite plugin behind `import 'virtual:handed-modules'`, which leaves the modules that a page's script brings for the scripts after
 * it, and has each script take from there what an earlier one has brought. A script does nothing where the one before it has not
 * run: Chromium puts what was on its way to a document that is left into the one that follows.
 */
export function handedModules(script: PageScript): Plugin {
  const at = Object.keys(PAGE_SCRIPTS).indexOf(script);
  const before = Object.keys(PAGE_SCRIPTS)[at - 1];
  const earlier = Object.values(PAGE_SCRIPTS).slice(0, at).flat();
  let taken: ReadonlySet<string> = new Set();
  let root = '';
  const globalOf = (id: string) => `${WORLD}[${JSON.stringify(relative(root, id))}]`;
  return {
    name: 'quoteprint:handed-modules',
    enforce: 'pre',
    configResolved: (config) => {
      root = config.root;
    },
    async buildStart() {
      taken = new Set();
      taken = await modulesFrom(this, earlier);
    },
    async resolveId(source, importer, options) {
      if (source === HANDED) return RESOLVED;
      if (taken.size === 0) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      // Under another name: to find out what has been brought, the build has read the module itself.
      return resolved && taken.has(resolved.id) ? { id: TAKEN + resolved.id, external: 'absolute' } : resolved;
    },
    async load(id) {
      if (id !== RESOLVED) return null;
      const brought = [...(await modulesFrom(this, PAGE_SCRIPTS[script]))].filter((one) => !taken.has(one));
      const imports = brought.map((one, i) => `import * as m${i} from ${JSON.stringify(one)};`);
      const handed = brought.map((one, i) => `${globalOf(one)} = m${i};`);
      return [...imports, `${WORLD} ??= {};`, ...handed].join('\n');
    },
    outputOptions: (options) => ({ ...options, globals: (id: string) => globalOf(id.slice(TAKEN.length)) }),
    generateBundle(_, bundle) {
      const due = before ? `if(${WORLD}?.${before})` : '';
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = `${due}{${chunk.code}\n${WORLD}.${script}=true}\n`;
      }
    },
  };
}

/** These modules and all of the project's own that they import. */
async function modulesFrom(context: Rollup.PluginContext, roots: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  const visit = async (id: string): Promise<void> => {
    if (found.has(id)) return;
    found.add(id);
    if (!isOwn(id)) return;
    const { importedIds } = await context.load({ id, resolveDependencies: true });
    for (const imported of importedIds) if (isOwn(imported)) await visit(imported);
  };
  for (const root of roots) {
    const resolved = await context.resolve(root);
    if (!resolved) throw new Error(`There is no module ${root}`);
    await visit(resolved.id);
  }
  return found;
}

/** Whether a module is one of the project's, which no earlier script has brought. */
function isOwn(id: string): boolean {
  return !id.startsWith('\0') && !id.startsWith(TAKEN) && !id.includes('/node_modules/');
}
