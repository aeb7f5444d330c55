import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command in the project's folder, the packages' own commands first on the path.
 *
 * @param {string} name
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, show?: boolean }} [options] `show` prints the output as it comes
 * @returns {Promise<{ ok: boolean, output: string }>} never rejects: a command that can't be started is not ok
 */
export function command(name, args, { env = {}, show = false } = {}) {
  const path = `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  return new Promise((done) => {
    const child = spawn(name, args, {
      cwd: ROOT,
      // Nothing may wait for an answer, and colour codes would only garble the output kept for a failure.
      env: { ...process.env, NO_COLOR: '1', PATH: path, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows the packages' commands are .cmd files, which only a shell starts.
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    child.on('error', (error) => done({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}
