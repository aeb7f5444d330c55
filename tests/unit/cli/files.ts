import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder of the test file that asks for it, gone after its tests. */
export const FOLDER = mkdtempSync(join(tmpdir(), 'quoteprint-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** The path of a new file in that folder. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}
