import { BATCH } from '../../lib/library/intake';
import type { KeptSource } from '../../lib/library/kept-source';
import { sourceFile } from '../../lib/library/source-file';
import type { AskBackground } from '../../lib/messages';
import { download } from './download';

/** Saves sources as one source file. */
export async function exportSources(ask: AskBackground, name: string, ids: readonly string[]): Promise<void> {
  const sources: KeptSource[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    sources.push(...(await ask({ type: 'documents', ids: ids.slice(at, at + BATCH) })));
  }
  download(`${name}.json`, sourceFile(sources));
}

/** A file's name that any system takes, from a title. */
export function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['source'];
  return words.join('-').slice(0, 60);
}
