import { readFileSync } from 'node:fs';
import { decode } from './encoding';
import { InputError } from './input-error';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};

/** @throws InputError when the file cannot be read */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new InputError(`${file}: ${REASONS[code] ?? message}`);
  }
}

/**
 * The text of a file: UTF-8, or what its byte order mark says.
 *
 * @throws InputError when the file cannot be read
 */
export function readText(file: string): string {
  return decode(readBytes(file));
}
