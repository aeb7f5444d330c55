import { join } from 'node:path';
import { build } from 'vite';
import { bundledSources } from '../sources/plugin';

/** Bundles the command line with all it needs into `.output/cli/quoteprint.mjs`, which Node runs. */
export async function bundleCommandLine(root: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [bundledSources()],
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'lib/cli/main.ts'),
      outDir: join(root, '.output/cli'),
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'quoteprint.mjs' } },
    },
  });
}
