import { SourceError } from '../source/source-error';
import { type KeptSource, parseKept, within } from './kept-source';

/**
 * The file in which sources leave a library and come into another: JSON, in UTF-8,
 * `{ "format": "quoteprint-sources", "version": 1, "sources": [ … ] }`, each source as lib/source/types.ts has it, with `engine`
 * where the extension found what it says and `review` where a person has corrected it (lib/library/kept-source.ts). A file of one bare source is read too, and so is one that has `sources` alone.
 */
const FORMAT = 'quoteprint-sources';
const VERSION = 1;

/** The text of a source file, in parts: a whole library may be longer than a string can be. */
export function sourceFile(sources: readonly KeptSource[]): string[] {
  const head = `{"format":${JSON.stringify(FORMAT)},"version":${VERSION},"sources":[\n`;
  return [head, ...sources.map((source, at) => `${at ? ',\n' : ''}${JSON.stringify(source)}`), '\n]}\n'];
}

/**
 * The sources in the text of a source file.
 *
 * @throws SyntaxError where the text is no JSON
 * @throws SourceError naming the first place that is wrong, as `sources[2].quotes[0].span.end`
 */
export function readSourceFile(text: string): KeptSource[] {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new SourceError('', 'noSource');
  const { format, version, sources } = value as Record<'format' | 'version' | 'sources', unknown>;
  if (format === undefined && sources === undefined) return [parseKept(value)];
  if (format !== undefined && format !== FORMAT) throw new SourceError('format', 'other', `"${FORMAT}"`);
  if (format !== undefined && version !== VERSION) throw new SourceError('version', 'other', String(VERSION));
  if (!Array.isArray(sources)) throw new SourceError('sources', 'list');
  return parseSources(sources);
}

/**
 * The sources in a list of values of unknown origin.
 *
 * @throws SourceError naming the first place that is wrong, from `sources[0]` on
 */
export function parseSources(values: readonly unknown[]): KeptSource[] {
  return values.map((value, at) => within(`sources[${at}]`, () => parseKept(value)));
}
