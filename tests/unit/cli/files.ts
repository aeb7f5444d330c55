import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is gone with the process. */
export const FOLDER = mkdtempSync(join(tmpdir(), 'quoteprint-'));
process.once('exit', () => rmSync(FOLDER, { recursive: true }));

/** The path of a new file in that folder. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}
