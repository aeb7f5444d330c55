import { build } from 'vite';

/** The command line as one file that Node runs. */
export const BUNDLE = '.output/cli/quoteprint.mjs';

/** Bundles the command line with all it needs. */
export async function bundleCommandLine(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'lib/cli/main.ts',
      outDir: '.output/cli',
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'quoteprint.mjs' } },
    },
  });
}
