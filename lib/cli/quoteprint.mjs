// npm run quoteprint: runs the bundled command line, and makes it first where it is missing or older than the sources.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const BUNDLE = join(ROOT, '.output/cli/quoteprint.mjs');

if (!existsSync(join(ROOT, 'node_modules'))) {
  const { ensurePackages } = await import('../../tests/setup.mjs');
  await ensurePackages();
}
if (!existsSync(BUNDLE) || statSync(BUNDLE).mtimeMs < newest(join(ROOT, 'lib'))) {
  const { tsImport } = await import('tsx/esm/api');
  const { bundleCommandLine } = await tsImport('./bundle.ts', import.meta.url);
  await bundleCommandLine(ROOT);
}
await import(pathToFileURL(BUNDLE).href);

/** When the newest file of a folder was changed, ms since the epoch. */
function newest(folder) {
  const times = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(...times);
}
