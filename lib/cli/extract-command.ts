import { basename } from 'node:path';
import { extract } from '../extract/extract';
import type { Source } from '../source/types';
import { InputError } from './input-error';
import { predict } from './predictions';
import { readText } from './read-file';

/**
 * The source document of an article in a text file.
 *
 * @throws InputError when the file cannot be read
 */
export function extractFile(file: string): Source {
  const title = basename(file).replace(/\.[^.]*$/, '');
  const id =
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'article';
  return extract(readText(file), { id, title, language: 'en' });
}

/**
 * Lines `{"id","text"}` of a file → lines `{"id","quotes"}`, in the same order.
 *
 * @throws InputError that names the line, when one is no such object; the lines before it have been given
 */
export function* predictLines(file: string): Generator<string> {
  for (const [index, line] of readText(file).split('\n').entries()) {
    if (!line.trim()) continue;
    const { id, text } = parseLine(line, `${file}:${index + 1}`);
    yield JSON.stringify({ id, quotes: predict(text) });
  }
}

function parseLine(line: string, where: string): { id: string | number; text: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError(`${where}: is no JSON`);
  }
  const { id, text } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new InputError(`${where}: "id" must be a string`);
  if (typeof text !== 'string') throw new InputError(`${where}: "text" must be a string`);
  return { id, text };
}
